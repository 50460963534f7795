import { z } from "zod";

/** The name of the field that nobody sees. */
export const trapName = "_website";

/** Whether anything stands in the field that nobody sees. It refuses nothing. */
export const trapInput = z
  .unknown()
  .optional()
  .transform((value) => typeof value === "string" && value.trim() !== "");
