import { z } from "zod";
import * as field from "../../../platform/define/fields.ts";
import { typedInput } from "../inputs.ts";

export const interviewInput = z.object({
  batchId: field.id(),
  interviewId: field.id(),
  /** ISO 8601, by the clock of the tablet. */
  begunAt: z.iso.datetime({ error: "platform.field.date" }).transform((said) => new Date(said)),
  fields: typedInput,
});
