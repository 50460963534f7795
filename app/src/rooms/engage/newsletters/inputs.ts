import { z } from "zod";
import type { FieldRefusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import * as field from "../../../platform/define/fields.ts";
import type { Fields } from "../../../platform/define/method.ts";
import { parseFields } from "../form-fields.ts";
import { typedInput } from "../inputs.ts";
import { textsIn } from "../localized-fields.ts";
import type { NewsletterWords } from "./domain.ts";
import { lengths } from "./domain.ts";

const id = z.string().max(40);
const version = field.wholeNumber(1, 1_000_000);

export const makeInput = z.object({ fields: typedInput });
export const changeInput = z.object({ id, version, fields: typedInput });
export const idInput = z.object({ id });
export const offInput = z.object({ id, reason: field.text(lengths.reason) });
export const testInput = changeInput.extend({ lang: field.pageLanguage() });
export const pictureInput = changeInput.extend({
  photo: z.string({ error: "platform.field.choose" }).max(40, "platform.field.choose"),
});
export const confirmInput = z.object({
  ...{ id, version, when: field.oneOf(["now", "day"]) },
  day: field.optionalDate(),
});

const single = z.object({ sender: field.optionalText(lengths.sender), trajectory: field.optionalText(40) });

/** What was typed in the languages of the municipality, and for whom: a draft needs a subject in Dutch, all else may come later. */
export function typedNewsletter(
  fields: Fields,
  languages: readonly string[],
): Result<NewsletterWords & { readonly trajectoryId: string | undefined }, readonly FieldRefusal[]> {
  const spoken = inLanguages(fields, languages);
  const [subject, body] = [textsIn(spoken, "subject", lengths.subject), textsIn(spoken, "body", lengths.body)];
  const rest = parseFields(single, fields);
  const problems = [subject, body, rest].flatMap((part) => (part.ok ? [] : part.refusal));
  if (!subject.ok || !body.ok || !rest.ok) return refused(problems);
  if (subject.value["nl"] === undefined) return refused([{ field: "subject_nl", key: "platform.field.required" }]);
  if (Object.values(subject.value).some((one) => one.includes("\n")))
    return refused([{ field: "subject_nl", key: "engage.newsletter.staff.field.oneLine" }]);
  const { sender, trajectory } = rest.value;
  return ok({ subject: subject.value, body: body.value, sender, trajectoryId: trajectory || undefined });
}

/** Without texts in languages that the municipality does not speak: nobody could see or change those. */
function inLanguages(fields: Fields, languages: readonly string[]): Fields {
  const isSpoken = (name: string) => languages.includes(/^(?:subject|body)_(.*)$/.exec(name)?.[1] ?? "nl");
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isSpoken(name)));
}
