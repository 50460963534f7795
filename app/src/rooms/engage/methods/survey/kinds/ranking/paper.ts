import type { PaperReader } from "../../../../../../platform/define/method.ts";
import type { Question } from "../../domain.ts";
import { optionText } from "../chosen.ts";
import type { AskedOnPaper } from "../kind.ts";

/** A box before each option for the number of its place. */
export function onPaper({ options }: Question, reader: PaperReader): AskedOnPaper {
  const own = options.map((option) => optionText(option, reader));
  return { how: reader.t("survey.ranking.onPaper"), answer: { kind: "places", options: own } };
}
