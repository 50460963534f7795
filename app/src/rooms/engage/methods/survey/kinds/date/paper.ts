import type { PaperReader } from "../../../../../../platform/define/method.ts";
import type { Question } from "../../domain.ts";
import type { AskedOnPaper } from "../kind.ts";
import { settingsOf } from "./settings.ts";

const digits = { day: 2, month: 2, year: 4 } as const;

/** Day, month and year in boxes. */
export function onPaper(question: Question, { t, format }: PaperReader): AskedOnPaper {
  const { earliest, latest } = settingsOf(question);
  const parts = (["day", "month", "year"] as const).map((part) => ({
    ...{ label: t(`survey.date.${part}`), unit: "" },
    many: digits[part],
  }));
  const range = { earliest: format.date(earliest), latest: format.date(latest) };
  return { how: t("survey.date.range", range), answer: { kind: "digits", parts } };
}
