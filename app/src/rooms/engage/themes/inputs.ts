import { z } from "zod";
import type { Localized } from "../../../kernel/localized.ts";
import type { FieldRefusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import * as field from "../../../platform/define/fields.ts";
import type { Fields } from "../../../platform/define/method.ts";
import { answerGiven, idList, reasons, typedInput } from "../inputs.ts";
import { textsIn } from "../localized-fields.ts";
import { lengths } from "./domain.ts";

const themeId = field.id();
/** A choice that may be left open. */
const optionalId = z.union([z.literal("").transform(() => undefined), field.id()]).optional();

export const makeInput = z.object({ trajectoryId: field.id(), fields: typedInput });
export const changeInput = z.object({ themeId, fields: typedInput });
export const themeInput = z.object({ themeId });
export const groupInput = z.object({
  trajectoryId: field.id(),
  ids: idList,
  theme: optionalId,
  newTheme: field.optionalText(lengths.name),
});
export const regroupInput = z.object({ themeId, ids: idList, to: optionalId });
export const proposeThemeInput = z.object({ themeId, ...answerGiven }).and(reasons.transform((reason) => ({ reason })));
export const confirmThemeInput = z.object({
  themeId,
  deciderFunction: field.text(120),
  /** The proposal that the decider had before them. */
  proposal: field.id(),
});

/** The name and the line of a theme, from `name_nl`, `line_nl` …; a theme has a name in Dutch. */
export function themeWords(fields: Fields): Result<{ name: Localized; line: Localized }, readonly FieldRefusal[]> {
  const [name, line] = [textsIn(fields, "name", lengths.name), textsIn(fields, "line", lengths.line)];
  const problems = [name, line].flatMap((part) => (part.ok ? [] : part.refusal));
  if (!name.ok || !line.ok) return refused(problems);
  if (name.value["nl"] === undefined) return refused([{ field: "name_nl", key: "platform.field.required" }]);
  return ok({ name: name.value, line: line.value });
}
