import { pickText } from "../../../../kernel/localized.ts";
import type { PaperReader } from "../../../../platform/define/method.ts";
import type { PaperQuestion } from "../../../../platform/files/paper-form.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { conditionNote } from "./condition-note.ts";
import type { SurveySetup } from "./domain.ts";
import { controlsOf } from "./inputs.ts";
import { kindOf } from "./kinds/kind-of.ts";
import { isPart } from "./parts.ts";
import { dotsOnPaper, dotted } from "./recall.ts";

/** All questions to print; on paper everybody sees those that are only for some, so each says for whom it is. */
export function questionsOnPaper(setup: SurveySetup, reader: PaperReader): readonly PaperQuestion[] {
  const { t, lang } = reader;
  return setup.questions.map((question) => {
    const { how, answer } = kindOf(question).paper(question, reader);
    const why = said(reader, pickText(question.why, lang));
    const notes = [
      conditionNote(question, setup, reader) ?? "",
      why === "" ? "" : t("survey.why", { reason: why }),
      how,
    ];
    const words = said(reader, pickText(dotted(question.words, dotsOnPaper), lang));
    return {
      ...{ code: question.code, controls: controlsOf(question), answer },
      words: question.required || isPart(question) ? words : `${words} ${t("engage.optional")}`,
      notes: notes.filter((note) => note !== ""),
    };
  });
}
