import { z } from "zod";
import { date, id, oneOf, optionalText, text, wholeNumber } from "../../platform/define/fields.ts";
import { lessonRoutes, lessonStatuses } from "./lessons/lesson.ts";

const lessonFields = {
  textNl: text(600),
  textEn: optionalText(600),
  context: optionalText(2_000),
  owner: text(120),
  route: oneOf(lessonRoutes),
  dueOn: date(),
};

export const lessonInput = z.object({ trajectoryId: id(), ...lessonFields });
export type LessonInput = z.infer<typeof lessonInput>;

export const lessonChange = z.object({
  lessonId: id(),
  version: wholeNumber(1, 1_000_000),
  ...lessonFields,
  status: oneOf(lessonStatuses),
  statusNote: optionalText(600),
});
export type LessonChange = z.infer<typeof lessonChange>;

export const reportInput = z.object({ trajectoryId: id() });
