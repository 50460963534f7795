import type { PaperReader } from "../../../../../../platform/define/method.ts";
import type { Question } from "../../domain.ts";
import type { AskedOnPaper } from "../kind.ts";
import { endsFor } from "./ends.ts";

/** A circle for each point, one to cross. */
export function onPaper({ options }: Question, reader: PaperReader): AskedOnPaper {
  const marks = options.map(({ code }) => code);
  return { how: reader.t("survey.paper.scale"), answer: { kind: "scale", marks, ends: endsFor(options, reader) } };
}
