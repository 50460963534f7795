import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { municipalityChanged } from "../events.ts";
import { legalTextFields } from "../inputs.ts";
import { mayManageMunicipality } from "../policy.ts";
import { municipalityOf } from "../reader.ts";
import { updateMunicipality } from "../writer.ts";

/** One text in one language: privacy statement, accessibility statement or house rules. */
export const changeLegalTexts = command({
  name: "tenancy.change_legal_texts",
  policy: mayManageMunicipality,
  input: legalTextFields,
  rateLimit: { max: 60, perSeconds: 60 },
  async run(work, { kind, textLang, body }) {
    const municipality = await municipalityOf(work);
    if (!municipality?.languages.includes(textLang)) return notFound();
    const { legalTexts } = municipality;
    const changed = { ...legalTexts, [kind]: { ...legalTexts[kind], [textLang]: body } };
    await updateMunicipality(work, { legal_texts: JSON.stringify(changed) });
    municipalityChanged(work, "legal_texts");
    return ok({ kind, textLang });
  },
});
