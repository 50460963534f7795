import { z } from "zod";
import * as field from "../../../platform/define/fields.ts";

export const codeInput = z.object({ code: field.text(60) });
export const batchInput = z.object({
  activityId: field.id(),
  name: field.text(80),
  wanted: field.wholeNumber(1, 50_000),
});
export const revokeOneInput = z.object({ activityId: field.id(), code: field.text(60) });
export const revokeBatchInput = z.object({ batchId: field.id(), reason: field.text(300) });
