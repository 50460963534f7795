import { invalidField, notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { messageHoles, sameHoles } from "../../../platform/i18n/message-holes.ts";
import { translationsChanged } from "../events.ts";
import { translationFields, wordFields } from "../inputs.ts";
import { mayTranslate } from "../policy.ts";
import type { WordsSource } from "../queries/translations.ts";
import { translationAt } from "../queries/translations.ts";
import { dropWord, keepWord } from "../writer.ts";

/** Keeps the municipality's own words for one text; a signature under the earlier words goes with them. */
export function saveTranslation(words: WordsSource) {
  return command({
    name: "tenancy.save_translation",
    policy: mayTranslate,
    input: translationFields,
    rateLimit: { max: 120, perSeconds: 60 },
    async run(work, { textLang, key, translation }) {
      const entry = await translationAt(work, words(), textLang, key);
      if (!entry) return notFound();
      if (!sameHoles(entry.source, translation, textLang)) {
        const holes = (messageHoles(entry.source, "nl") ?? []).map((hole) => `{${hole}}`).join(", ");
        return invalidField("translation", holes === "" ? "tenancy.staff.wrong.noHoles" : "tenancy.staff.wrong.holes", {
          holes,
        });
      }
      await keepWord(work, { lang: textLang, key, text: translation, source: entry.source, signedBy: undefined });
      translationsChanged(work, textLang);
      return ok({ textLang, key });
    },
  });
}

/** Back to the words that come with Brink. */
export function restoreTranslation(words: WordsSource) {
  return command({
    name: "tenancy.restore_translation",
    policy: mayTranslate,
    input: wordFields,
    rateLimit: { max: 120, perSeconds: 60 },
    async run(work, { textLang, key }) {
      if (!(await translationAt(work, words(), textLang, key))) return notFound();
      await dropWord(work, textLang, key);
      translationsChanged(work, textLang);
      return ok({ textLang, key });
    },
  });
}
