import { z } from "zod";
import { isId } from "../../../kernel/ids.ts";
import { isRejectionReason } from "./domain.ts";

/** A built-in reason, or the id of one of the municipality's own. */
export const reasonChoice = z
  .string({ error: "platform.field.choose" })
  .refine((choice) => isRejectionReason(choice) || isId(choice), "platform.field.choose");
