import type { PaperReader } from "../../../../../../platform/define/method.ts";
import type { Question } from "../../domain.ts";
import { optionBoxes } from "../chosen.ts";
import type { AskedOnPaper } from "../kind.ts";

/** One box to cross. */
export function onPaper(question: Question, reader: PaperReader): AskedOnPaper {
  return { how: reader.t("survey.paper.one"), answer: optionBoxes(question, reader) };
}
