import { z } from "zod";
import type { FieldRefusal } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";
import * as field from "../../platform/define/fields.ts";
import type { Fields } from "../../platform/define/method.ts";
import type { NewContact } from "./contribution-writer.ts";
import { parseFields } from "./form-fields.ts";

/** The controls of the screen "who are you". */
export const whoFields = ["as", "organisation", "email", "questionnaire", "code"] as const;

const schema = z.object({
  as: field.oneOf(["person", "organisation"]).default("person"),
  organisation: field.optionalText(120),
  email: field.optionalEmail(),
  questionnaire: field.checkbox(),
});

export type Who = {
  readonly organisation: string | undefined;
  readonly contact: NewContact | undefined;
};

/** Who sends something, and where they want to hear back. Nobody has to leave a name. */
export function parseWho(fields: Fields, lang: string): Result<Who, readonly FieldRefusal[]> {
  const parsed = parseFields(schema, fields);
  // Said together with what else is wrong, so that nobody is sent back twice.
  const nameless = isNameless(fields) ? [{ field: "organisation", key: "engage.field.organisation" }] : [];
  if (!parsed.ok) return refused([...nameless, ...parsed.refusal]);
  const { as, organisation, email, questionnaire } = parsed.value;
  if (questionnaire && email === undefined)
    return refused([...nameless, { field: "email", key: "engage.field.emailForQuestionnaire" }]);
  if (nameless.length > 0) return refused(nameless);
  return ok({
    organisation: as === "organisation" ? organisation : undefined,
    contact: email === undefined ? undefined : { email, lang, wantsQuestionnaire: questionnaire },
  });
}

function isNameless({ as, organisation }: Fields): boolean {
  return as?.[0] === "organisation" && (organisation?.[0] ?? "").trim() === "";
}

/** A language tag as our pages send it; anything else counts as Dutch. */
export function langOf(fields: Fields): string {
  const lang = fields["lang"]?.[0] ?? "nl";
  return /^[a-z]{2,3}$/.test(lang) ? lang : "nl";
}
