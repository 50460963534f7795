import type { Messages } from "../../../platform/define/room.ts";
import { figuresNl } from "./figures.nl.ts";
import { peopleNl } from "./people.nl.ts";
import { questionnaireNl } from "./questionnaire.nl.ts";
import { rowsNl } from "./rows.nl.ts";

export const nl: Messages = { ...figuresNl, ...peopleNl, ...questionnaireNl, ...rowsNl };
