import type { PaperReader } from "../../../../../../platform/define/method.ts";
import type { Question } from "../../domain.ts";
import type { AskedOnPaper } from "../kind.ts";
import { settingsOf } from "./settings.ts";
import { rangeText, unitText } from "./words.ts";

/** As many boxes as the longest number has digits; a number with decimals is written on a line. */
export function onPaper(question: Question, reader: PaperReader): AskedOnPaper {
  const { lowest, highest, decimals } = settingsOf(question);
  const unit = unitText(question, reader);
  const how = [rangeText(question, reader), ...(decimals && unit !== "" ? [`(${unit})`] : [])].join(" ");
  if (decimals) return { how, answer: { kind: "lines", many: 1 } };
  const many = Math.max(...[lowest, highest].map((value) => String(value).length));
  return { how, answer: { kind: "digits", parts: [{ label: "", many, unit }] } };
}
