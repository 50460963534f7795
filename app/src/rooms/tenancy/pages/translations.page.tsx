import { action, page } from "../../../platform/define/page.ts";
import { reviewTranslation } from "../commands/review-translation.ts";
import { maySignTranslation, mayTranslate } from "../policy.ts";
import type { TranslationSearch } from "../queries/translation-list.ts";
import { translationList, translationSearch } from "../queries/translation-list.ts";
import type { WordsSource } from "../queries/translations.ts";
import { settingsHref } from "../settings-paths.ts";
import { TranslationsView } from "../views/translations.view.tsx";

export function translationsPage(words: WordsSource) {
  const list = translationList(words);
  return page({
    path: settingsHref.translations,
    layout: "staff",
    policy: mayTranslate,
    params: translationSearch,
    load: (work, search) => list.read(work, search),
    title: (_list, { t }) => t("tenancy.staff.translations"),
    crumbs: (_list, { t }) => [
      { label: t("tenancy.staff.workbench"), href: "/beheer" },
      { label: t("tenancy.staff.translations") },
    ],
    view: (loaded, frame) => (
      <TranslationsView list={loaded} maySign={maySignTranslation.allows(frame.actor)} frame={frame} />
    ),
    actions: {
      sign: action({
        command: reviewTranslation(words),
        // The language that the form was about counts, not what stands in the address.
        input: (_search: TranslationSearch, form) => form,
        next: (_output: unknown, { textLang, zoek, toon, pagina }: TranslationSearch) => ({
          to: `${settingsHref.translations}?${new URLSearchParams({ textLang, zoek, toon, pagina: String(pagina) }).toString()}`,
          notice: "tenancy.staff.translations.signedNotice",
        }),
      }),
    },
  });
}
