import type { Command } from "../../../platform/define/command.ts";
import type { WordsSource } from "../queries/translations.ts";
import { addHost } from "./add-host.ts";
import { changeBrand } from "./change-brand.ts";
import { changeContact } from "./change-contact.ts";
import { addLanguage, moveLanguageUp, removeLanguage } from "./change-languages.ts";
import { changeLegalTexts } from "./change-legal-texts.ts";
import { changeLogo, removeLogo } from "./change-logo.ts";
import { changeMunicipality } from "./change-municipality.ts";
import { changeRetention } from "./change-retention.ts";
import { createMunicipality } from "./create-municipality.ts";
import { replaceAreas } from "./replace-areas.ts";
import { reviewTranslation } from "./review-translation.ts";
import { restoreTranslation, saveTranslation } from "./save-translation.ts";

/** Every command of this room. */
export function tenancyCommands(words: WordsSource): readonly Command[] {
  return [
    createMunicipality,
    addHost,
    changeMunicipality,
    changeBrand,
    changeLogo,
    removeLogo,
    changeContact,
    changeRetention,
    changeLegalTexts,
    addLanguage,
    removeLanguage,
    moveLanguageUp,
    replaceAreas,
    saveTranslation(words),
    restoreTranslation(words),
    reviewTranslation(words),
  ];
}
