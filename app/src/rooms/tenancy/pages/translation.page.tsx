import type { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { restoreTranslation, saveTranslation } from "../commands/save-translation.ts";
import { wordFields } from "../inputs.ts";
import { languageName } from "../language-name.ts";
import { mayTranslate } from "../policy.ts";
import type { WordsSource } from "../queries/translations.ts";
import { translationAt } from "../queries/translations.ts";
import { settingsHref } from "../settings-paths.ts";
import { TranslationView } from "../views/translation.view.tsx";

export function translationPage(words: WordsSource) {
  const next = (_output: unknown, { textLang }: z.output<typeof wordFields>) => ({
    to: `${settingsHref.translations}?textLang=${encodeURIComponent(textLang)}`,
    notice: "tenancy.staff.saved",
  });
  return page({
    path: `${settingsHref.translations}/:textLang/:key`,
    layout: "staff",
    policy: mayTranslate,
    params: wordFields,
    async load(work, { textLang, key }: z.output<typeof wordFields>) {
      const entry = await translationAt(work, words(), textLang, key);
      return entry ? ok({ entry, textLang, english: words()["en"]?.[key] }) : notFound();
    },
    title: ({ textLang }, { t, lang }) =>
      t("tenancy.staff.translation.title", { language: languageName(textLang, lang) }),
    crumbs: ({ entry, textLang }, { t }) => [
      { label: t("tenancy.staff.workbench"), href: "/beheer" },
      { label: t("tenancy.staff.translations"), href: `${settingsHref.translations}?textLang=${textLang}` },
      { label: entry.key },
    ],
    view: (loaded, frame) => <TranslationView {...loaded} frame={frame} />,
    actions: {
      save: action({ command: saveTranslation(words), next }),
      restore: action({ command: restoreTranslation(words), next }),
    },
  });
}
