import { pickText } from "../../../../kernel/localized.ts";
import type { PaperReader } from "../../../../platform/define/method.ts";
import type { PaperQuestion } from "../../../../platform/files/paper-form.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { conditionNote } from "./condition-note.ts";
import type { Question, SurveySetup } from "./domain.ts";
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
    const choices = choicesOf(question, reader);
    const words = said(reader, pickText(dotted(question.words, dotsOnPaper), lang));
    return {
      ...{ code: question.code, controls: controlsOf(question), answer, ...(choices && { choices }) },
      ...(kindOf(question).isApart === true && { isPersonal: true }),
      words: question.required || isPart(question) ? words : `${words} ${t("engage.optional")}`,
      notes: notes.filter((note) => note !== ""),
    };
  });
}

/** Of a kind whose answers are counted one by one; what is a number or a day has no list. */
function choicesOf(question: Question, reader: PaperReader): PaperQuestion["choices"] {
  const kind = kindOf(question);
  if (!["boxes", "scale"].includes(kind.paper(question, reader).answer.kind)) return undefined;
  const { counting } = kind;
  return counting.choices(question).map((value) => ({ value, words: counting.label(question, value, reader) }));
}
