import type { Messages } from "../../../platform/define/room.ts";
import { archiveEn } from "./archive.en.ts";
import { copyEn } from "./copy.en.ts";
import { embedEn } from "./embed.en.ts";
import { formsEn } from "./forms.en.ts";
import { namesEn } from "./names.en.ts";
import { openingEn } from "./opening.en.ts";
import { plannedEn } from "./planned.en.ts";
import { plainLanguageEn } from "./plain-language.en.ts";
import { proposalsEn } from "./proposals.en.ts";
import { remindersEn } from "./reminders.en.ts";
import { residentsEn } from "./residents.en.ts";
import { shareEn } from "./share.en.ts";
import { staffEn } from "./staff.en.ts";
import { stepsEn } from "./steps.en.ts";

export const en: Messages = {
  ...namesEn,
  ...residentsEn,
  ...staffEn,
  ...stepsEn,
  ...formsEn,
  ...embedEn,
  ...openingEn,
  ...plannedEn,
  ...shareEn,
  ...copyEn,
  ...archiveEn,
  ...proposalsEn,
  ...plainLanguageEn,
  ...remindersEn,
};
