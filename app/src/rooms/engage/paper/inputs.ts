import { z } from "zod";
import * as field from "../../../platform/define/fields.ts";
import { typedInput } from "../inputs.ts";
import { batchRoutes, lengths } from "./domain.ts";

const batchId = field.id();
const number = z.coerce.number({ error: "platform.field.choose" }).int().min(1).max(100_000);

export const openBatchInput = z.object({
  activityId: field.id(),
  name: field.text(lengths.name),
  place: field.optionalText(lengths.place),
  receivedOn: field.date(),
  route: field.oneOf(batchRoutes),
});
export const closeBatchInput = z.object({ batchId });
export const enterFormInput = z.object({
  batchId,
  /** The number that stood on the page: somebody else may have taken it meanwhile. */
  shownNumber: z.coerce.number().int().catch(0),
  fields: typedInput,
});
export const startCheckInput = z.object({ batchId, many: field.optionalWholeNumber(1, 100_000) });
export const correctFormInput = z.object({ batchId, number, fields: typedInput });
