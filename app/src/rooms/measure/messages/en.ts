import type { Messages } from "../../../platform/define/room.ts";
import { figuresEn } from "./figures.en.ts";
import { peopleEn } from "./people.en.ts";
import { questionnaireEn } from "./questionnaire.en.ts";
import { rowsEn } from "./rows.en.ts";

export const en: Messages = { ...figuresEn, ...peopleEn, ...questionnaireEn, ...rowsEn };
