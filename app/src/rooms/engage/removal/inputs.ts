import { z } from "zod";
import * as field from "../../../platform/define/fields.ts";
import { reasonChoice } from "../own-reasons/choice.ts";
import { removedAtMost } from "./domain.ts";

const manyIds = z.preprocess(
  // @NOTE safe: the array schema checks every element.
  (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? (value as unknown[]) : [value]),
  z.array(field.id()).min(1, "engage.field.selectNone").max(removedAtMost, "engage.removal.staff.tooMany"),
);

export const removeInput = z.object({
  trajectoryId: field.id(),
  ids: manyIds,
  rejection: reasonChoice,
  rejectionWords: field.optionalText(1000),
});

export const undoInput = z.object({ removalId: field.id() });
