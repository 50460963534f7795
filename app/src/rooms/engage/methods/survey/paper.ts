import { pickText } from "../../../../kernel/localized.ts";
import type { PaperReader } from "../../../../platform/define/method.ts";
import type { PaperQuestion } from "../../../../platform/files/paper-form.ts";
import { said } from "../../../../platform/i18n/said.ts";
import type { Question, SurveySetup } from "./domain.ts";
import { controlsOf } from "./inputs.ts";
import { optionText } from "./kinds/chosen.ts";
import { kindOf } from "./kinds/kind-of.ts";

/** All questions to print; on paper everybody sees those that are only for some, so each says for whom it is. */
export function questionsOnPaper({ questions }: SurveySetup, reader: PaperReader): readonly PaperQuestion[] {
  const { t, lang } = reader;
  return questions.map((question) => {
    const { how, answer } = kindOf(question).paper(question, reader);
    const why = said(reader, pickText(question.why, lang));
    const notes = [onlyIf(question, questions, reader), why === "" ? "" : t("survey.why", { reason: why }), how];
    const words = said(reader, pickText(question.words, lang));
    return {
      ...{ code: question.code, controls: controlsOf(question), answer },
      words: question.required ? words : `${words} ${t("engage.optional")}`,
      notes: notes.filter((note) => note !== ""),
    };
  });
}

/** "Alleen als u bij vraag 2 dit koos: Ja." The number is its place on the paper. */
function onlyIf({ condition }: Question, questions: readonly Question[], reader: PaperReader): string {
  const at = questions.findIndex(({ code }) => code === condition?.code);
  const earlier = questions[at];
  if (!condition || !earlier) return "";
  const chosen = earlier.options.filter(({ code }) => condition.choices.includes(code));
  const answers = chosen.map((option) => `“${optionText(option, reader)}”`).join(" / ");
  return reader.t("survey.paper.onlyIf", { number: at + 1, answers });
}
