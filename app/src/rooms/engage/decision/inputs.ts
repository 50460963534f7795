import { z } from "zod";
import type { FieldRefusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import * as field from "../../../platform/define/fields.ts";
import type { Fields } from "../../../platform/define/method.ts";
import { parseFields } from "../form-fields.ts";
import { typedInput } from "../inputs.ts";
import { textsIn } from "../localized-fields.ts";
import type { Milestone, Stage, StageKind } from "./domain.ts";
import { lengths, stageKinds } from "./domain.ts";

const kind = field.oneOf(stageKinds);
export const saveStageInput = z.object({ trajectoryId: field.id(), kind, fields: typedInput });
export const removeStageInput = z.object({ trajectoryId: field.id(), kind });
export const addMilestoneInput = z.object({ trajectoryId: field.id(), fields: typedInput });
export const saveMilestoneInput = z.object({ milestoneId: field.id(), fields: typedInput });
export const milestoneInput = z.object({ milestoneId: field.id() });

/** Only https: everybody opens it from our page. */
const document = field
  .optionalText(lengths.document)
  .refine((text) => text === "" || isSafe(text), "engage.decision.staff.field.https");

function isSafe(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === "https:";
}

const stageDays = z.object({ plannedOn: field.optionalDate(), decidedOn: field.optionalDate(), document });
const milestoneDays = z.object({ plannedOn: field.date(), doneOn: field.optionalDate() });

type Read<T> = Result<T, readonly FieldRefusal[]>;

/** A stage from its form; `today` because nobody decided tomorrow. */
export function readStage(kind: StageKind, fields: Fields, today: string): Read<Stage> {
  const days = parseFields(stageDays, fields);
  const words = textsIn(fields, "words", lengths.words);
  const changeable = textsIn(fields, "changeable", lengths.words);
  const problems = [days, words, changeable].flatMap((part) => (part.ok ? [] : part.refusal));
  if (!days.ok || !words.ok || !changeable.ok) return refused(problems);
  const { plannedOn, decidedOn, document: link } = days.value;
  if (plannedOn === undefined && decidedOn === undefined)
    return refused([{ field: "plannedOn", key: "engage.decision.staff.field.someDay" }]);
  if (decidedOn !== undefined && decidedOn > today)
    return refused([{ field: "decidedOn", key: "engage.decision.staff.field.notYet" }]);
  const texts = { words: words.value, changeable: changeable.value };
  return ok({ kind, plannedOn, decidedOn, document: link === "" ? undefined : link, ...texts });
}

export function readMilestone(fields: Fields, today: string): Read<Omit<Milestone, "id" | "trajectoryId">> {
  const days = parseFields(milestoneDays, fields);
  const name = textsIn(fields, "name", lengths.name);
  const note = textsIn(fields, "note", lengths.note);
  const problems = [name, days, note].flatMap((part) => (part.ok ? [] : part.refusal));
  if (name.ok && name.value["nl"] === undefined) problems.unshift({ field: "name_nl", key: "platform.field.required" });
  if (!days.ok || !name.ok || !note.ok || problems.length > 0) return refused(problems);
  if (days.value.doneOn !== undefined && days.value.doneOn > today)
    return refused([{ field: "doneOn", key: "engage.decision.staff.field.notYet" }]);
  return ok({ plannedOn: days.value.plannedOn, doneOn: days.value.doneOn, name: name.value, note: note.value });
}
