import type { Messages } from "../../../platform/define/room.ts";
import { archiveNl } from "./archive.nl.ts";
import { copyNl } from "./copy.nl.ts";
import { embedNl } from "./embed.nl.ts";
import { formsNl } from "./forms.nl.ts";
import { namesNl } from "./names.nl.ts";
import { openingNl } from "./opening.nl.ts";
import { plannedNl } from "./planned.nl.ts";
import { plainLanguageNl } from "./plain-language.nl.ts";
import { proposalsNl } from "./proposals.nl.ts";
import { remindersNl } from "./reminders.nl.ts";
import { residentsNl } from "./residents.nl.ts";
import { shareNl } from "./share.nl.ts";
import { staffNl } from "./staff.nl.ts";
import { stepsNl } from "./steps.nl.ts";

export const nl: Messages = {
  ...namesNl,
  ...residentsNl,
  ...staffNl,
  ...stepsNl,
  ...formsNl,
  ...embedNl,
  ...openingNl,
  ...plannedNl,
  ...shareNl,
  ...copyNl,
  ...archiveNl,
  ...proposalsNl,
  ...plainLanguageNl,
  ...remindersNl,
};
