import { pickText } from "../../../../../../kernel/localized.ts";
import type { Frame } from "../../../../../../platform/define/frame.ts";
import { said } from "../../../../../../platform/i18n/said.ts";
import type { Question } from "../../domain.ts";
import { settingsOf } from "./settings.ts";

/** From the lowest to the highest number that makes sense. */
export function rangeText(question: Question, { t }: Pick<Frame, "t">): string {
  const { lowest, highest } = settingsOf(question);
  return t("survey.number.range", { lowest, highest });
}

/** What is counted; "" when that needs no word. */
export function unitText(question: Question, { lang }: Pick<Frame, "lang">): string {
  return said({ lang }, pickText(settingsOf(question).unit, lang));
}
