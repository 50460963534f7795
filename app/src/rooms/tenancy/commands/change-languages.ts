import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { languageMovedUp, withLanguage, withoutLanguage } from "../domain.ts";
import { municipalityChanged } from "../events.ts";
import { languageFields } from "../inputs.ts";
import { mayManageMunicipality } from "../policy.ts";
import { municipalityOf } from "../reader.ts";
import { updateMunicipality } from "../writer.ts";

type Change = (languages: readonly string[], lang: string) => Result<readonly string[], Refusal>;

function languageCommand(name: string, change: Change) {
  return command({
    name,
    policy: mayManageMunicipality,
    input: languageFields,
    rateLimit: { max: 30, perSeconds: 60 },
    async run(work, { language }) {
      const municipality = await municipalityOf(work);
      if (!municipality) return notFound();
      const changed = change(municipality.languages, language);
      if (!changed.ok) return changed;
      await updateMunicipality(work, { languages: [...changed.value] });
      municipalityChanged(work, "languages");
      return ok({ languages: changed.value });
    },
  });
}

export const addLanguage = languageCommand("tenancy.add_language", withLanguage);
export const removeLanguage = languageCommand("tenancy.remove_language", withoutLanguage);
export const moveLanguageUp = languageCommand("tenancy.move_language_up", languageMovedUp);
