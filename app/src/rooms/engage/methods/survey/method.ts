import { createElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Fields, ParticularsReader, StoredContribution } from "../../../../platform/define/method.ts";
import { method } from "../../../../platform/define/method.ts";
import { ok } from "../../../../kernel/result.ts";
import { said } from "../../../../platform/i18n/said.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { moveQuestionUp, removeQuestion, saveQuestion } from "./commands/change-questions.ts";
import type { Question, SurveyAnswer, SurveySetup } from "./domain.ts";
import { isAsked, screensOf } from "./domain.ts";
import { parseAnswers } from "./inputs.ts";
import { messages } from "./messages.ts";
import { migrations } from "./migrations.ts";
import { questionsHref, questionsPage } from "./pages/questions.page.ts";
import { fieldsOf, questionsOf } from "./reader.ts";
import { surveyResults } from "./results.ts";
import { SurveyResultsView } from "./results.view.tsx";
import { SurveyPaperView, SurveyScreenView } from "./survey-form.view.tsx";
import { SurveySettingsView } from "./settings.view.tsx";
import { deleteAnswers, deleteWords, insertAnswers } from "./writer.ts";

/** Questions with answers that are counted: choices, scales and open words, some asked only after an earlier answer. */
export const survey = method<SurveySetup, readonly SurveyAnswer[]>({
  id: "survey",
  carries: ["M01"],
  nameKey: "survey.name",
  takePartKey: "survey.takePart",
  visibility: "counted",
  migrations,
  messages,
  setup: async (work, activity) => ({ questions: await questionsOf(work, activity.id) }),
  ready: ({ questions }) => questions.length > 0,
  steps: ({ questions }, fields) =>
    screensOf(questions)
      .map((screen, at) => ({ name: `vragen-${at + 1}`, fields: screen.map((question) => question.code), screen }))
      .filter(({ screen }) => screen.some((question) => isAsked(question, questions, fields)))
      .map(({ name, fields: codes }) => ({ name, fields: codes })),
  stepView: (setup, step, frame) => createElement(SurveyScreenView, { setup, frame, codes: step.fields }),
  paperView: (setup, frame) => createElement(SurveyPaperView, { setup, frame }),
  parse: parseAnswers,
  words: (_setup, answers) => ({
    title: "",
    body: answers.flatMap(({ words }) => (words === "" ? [] : [words])).join("\n\n"),
  }),
  particulars: (setup, fields, reader) =>
    setup.questions
      .filter((question) => isAsked(question, setup.questions, fields))
      .map((question) => ({
        term: said(reader, pickText(question.words, reader.lang)),
        value: answerText(question, fields, reader),
      })),
  async store(work, contribution, answers, how) {
    if (how === "changed") await deleteAnswers(work, [contribution.id]);
    await insertAnswers(work, contribution, answers);
  },
  restore: (work: Work, contributions: readonly StoredContribution[]) =>
    fieldsOf(
      work,
      contributions.map(({ id }) => id),
    ),
  erase: (work, ids, { keepNumbers }) => (keepNumbers ? deleteWords(work, ids) : deleteAnswers(work, ids)),
  settings: { view: (setup, frame) => createElement(SurveySettingsView, { setup, frame }), parse: () => ok({}) },
  results: {
    async load(work, activity, setup) {
      const results = await surveyResults(work, activity.id, setup);
      return { view: (frame) => createElement(SurveyResultsView, { results, frame }) };
    },
  },
  staff: {
    linkKey: "survey.staff.title",
    href: questionsHref,
    pages: [questionsPage],
    commands: [saveQuestion, removeQuestion, moveQuestionUp],
  },
});

/** What somebody answered, in words. */
function answerText(question: Question, fields: Fields, { t, lang, authorLang = lang }: ParticularsReader): string {
  const typed = (fields[question.code] ?? []).filter((value) => value !== "");
  if (typed.length === 0) return t("survey.noAnswer");
  if (question.kind === "open") return said({ lang }, { lang: authorLang, text: typed[0] ?? "" });
  const chosen = question.options.filter((option) => typed.includes(option.code));
  return chosen.map((option) => said({ lang }, pickText(option.label, lang))).join("; ");
}
