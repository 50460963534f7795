import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import { command } from "../../../platform/define/command.ts";
import { translationsChanged } from "../events.ts";
import { signFields } from "../inputs.ts";
import { maySignTranslation } from "../policy.ts";
import type { WordsSource } from "../queries/translations.ts";
import { translationsOf } from "../queries/translations.ts";
import { textMark } from "../translations.ts";
import { keepWord } from "../writer.ts";

/** Somebody puts their name under texts as they stood on the page: looked at, and right. */
export function reviewTranslation(words: WordsSource) {
  return command({
    name: "tenancy.review_translation",
    policy: maySignTranslation,
    input: signFields,
    rateLimit: { max: 60, perSeconds: 60 },
    async run(work, { textLang, signed }) {
      const entries = await translationsOf(work, words(), textLang);
      if (!entries) return notFound();
      const byKey = new Map(entries.map((entry) => [entry.key, entry]));
      for (const one of signed) {
        const [key = "", mark] = one.split(" ");
        const { text, source } = byKey.get(key) ?? {};
        if (text === undefined || source === undefined) return notFound();
        if (textMark(text) !== mark) return refusedBy("tenancy.staff.wrong.textChanged");
        await keepWord(work, { lang: textLang, key, text, source, signedBy: signature(work.actor) });
      }
      translationsChanged(work, textLang);
      return ok({ signed: signed.length });
    },
  });
}

function signature(actor: Actor): string {
  return actor.kind === "person" ? actor.name : "Brink";
}
