import { z } from "zod";
import type { Finding } from "./place-fields.ts";

/** The button that was pressed: `words v3`. */
export const findingInput: z.ZodType<Finding, string> = z
  .string()
  .regex(/^(words|map|point) \S{1,100}$/)
  .transform((value) => {
    const [way, control = ""] = value.split(" ");
    return { way: way === "map" || way === "point" ? way : "words", control };
  });
