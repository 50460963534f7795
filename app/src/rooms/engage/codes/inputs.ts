import { z } from "zod";
import * as field from "../../../platform/define/fields.ts";

export const codeInput = z.object({ code: field.text(60) });
export const batchInput = z.object({
  activityId: field.id(),
  name: field.text(80),
  wanted: field.wholeNumber(1, 50_000),
  for: field.oneOf(["letters", "class"]).default("letters"),
});
export const revokeOneInput = z.object({ activityId: field.id(), code: field.text(60) });
export const revokeBatchInput = z.object({ batchId: field.id(), reason: field.text(300) });

/** Undefined: all of them in one file. */
const part = z
  .literal("all")
  .transform(() => undefined)
  .or(z.coerce.number().int().min(1).max(100).catch(1));
export const fetchInput = z.object({
  batchId: field.id(),
  key: z.string().max(100),
  what: field.oneOf(["cards", "list"]),
  part,
});
export const discardInput = z.object({ batchId: field.id() });
