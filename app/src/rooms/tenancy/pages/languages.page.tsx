import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { addLanguage, moveLanguageUp, removeLanguage } from "../commands/change-languages.ts";
import { mayManageMunicipality } from "../policy.ts";
import { languageProgress } from "../queries/language-progress.ts";
import type { WordsSource } from "../queries/translations.ts";
import { settingsHref } from "../settings-paths.ts";
import { LanguagesView } from "../views/languages.view.tsx";
import { settingsCrumbs } from "./load-municipality.ts";

const saved = () => ({ to: settingsHref.languages, notice: "tenancy.staff.saved" });

export function languagesPage(words: WordsSource) {
  return page({
    path: settingsHref.languages,
    layout: "staff",
    policy: mayManageMunicipality,
    params: z.object({}),
    load: async (work) => ok(await languageProgress(work, words())),
    title: (_languages, { t }) => t("tenancy.staff.languages"),
    crumbs: (_languages, frame) => settingsCrumbs(frame, frame.t("tenancy.staff.languages")),
    view: (languages, frame) => <LanguagesView languages={languages} frame={frame} />,
    actions: {
      add: action({ command: addLanguage, next: saved }),
      remove: action({ command: removeLanguage, next: saved }),
      up: action({ command: moveLanguageUp, next: saved }),
    },
  });
}
