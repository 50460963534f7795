import { pickText } from "../../../../../../kernel/localized.ts";
import type { Frame } from "../../../../../../platform/define/frame.ts";
import { said } from "../../../../../../platform/i18n/said.ts";
import type { Question } from "../../domain.ts";
import { settingsOf } from "./settings.ts";

export function unitText(question: Question, { lang }: Pick<Frame, "lang">): string {
  return said({ lang }, pickText(settingsOf(question).unit, lang));
}

/** "Verdeel 100 punten." */
export function howText(question: Question, reader: Pick<Frame, "t" | "lang">): string {
  return reader.t("survey.points.how", { total: settingsOf(question).total, unit: unitText(question, reader) });
}
