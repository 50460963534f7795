import type { PaperReader } from "../../../../../../platform/define/method.ts";
import type { Question } from "../../domain.ts";
import { optionBoxes } from "../chosen.ts";
import type { AskedOnPaper } from "../kind.ts";
import { howMany } from "./settings.ts";

/** As many boxes to cross as may be chosen. */
export function onPaper(question: Question, reader: PaperReader): AskedOnPaper {
  return { how: howMany(question, reader), answer: optionBoxes(question, reader) };
}
