import { createElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Fields, ParticularsReader, StoredContribution } from "../../../../platform/define/method.ts";
import { method } from "../../../../platform/define/method.ts";
import { ok } from "../../../../kernel/result.ts";
import { said } from "../../../../platform/i18n/said.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { moveQuestionUp, removeQuestion, saveQuestion } from "./commands/change-questions.ts";
import { askedOf } from "./asked.ts";
import type { Question, SurveyAnswer, SurveySetup } from "./domain.ts";
import { columnsInFile, moreInFile, valuesInFile } from "./in-file.ts";
import { contactFieldsOf, trajectoriesWithDetails } from "./contacts/contact-reader.ts";
import { forgetContacts } from "./contacts/contact-writer.ts";
import { crossTabPage } from "./cross-tab/cross-tab.page.ts";
import { figuresOf } from "./figures.ts";
import { flawsOf } from "./flaws.ts";
import { controlsOf, parseAnswers } from "./inputs.ts";
import { explanationsOf } from "./kinds/section/explanation.ts";
import { isAnyContactTyped } from "./kinds/contact/details.ts";
import { kindOf } from "./kinds/kind-of.ts";
import { messages } from "./messages.ts";
import { migrations } from "./migrations.ts";
import { questionsHref } from "./pages/questions-href.ts";
import { questionsPage } from "./pages/questions.page.ts";
import { questionsOnPaper } from "./paper.ts";
import { askingSomething, fieldsOf, questionsOf } from "./reader.ts";
import { asking } from "./parts.ts";
import { dotted, filledIn } from "./recall.ts";
import { surveyResults } from "./results.ts";
import { resultsByRoute } from "./results-by-route.ts";
import { ResultsByRouteView } from "./results-by-route.view.tsx";
import { SurveyResultsView } from "./results.view.tsx";
import { removeTemplate, saveTemplate, takeOverQuestions } from "./sets/set-commands.ts";
import { setsPage } from "./sets/sets.page.ts";
import { shownScreens } from "./screens.ts";
import { SurveyPaperView, SurveyScreenView } from "./survey-form.view.tsx";
import { SurveySettingsView } from "./settings.view.tsx";
import { uploadsOf } from "../../uploads/upload-reader.ts";
import { deleteUploads } from "../../uploads/upload-writer.ts";
import { uploadFields } from "../../uploads/upload.ts";
import { withArea } from "./places/with-area.ts";
import { placesPage } from "./places/places.page.ts";
import { spotsOf } from "./kinds/place/squares.ts";
import { testsHref } from "./tests/href.ts";
import { keepTest } from "./tests/keep-test.ts";
import { removeTests } from "./tests/remove-tests.ts";
import { activitiesWithTests } from "./tests/test-reader.ts";
import { deleteTests, deleteTestsBefore } from "./tests/test-writer.ts";
import { testsPage } from "./tests/tests.page.ts";
import { answersPage } from "./tags/answers.page.ts";
import { nameTags, tagAnswers } from "./tags/tag-commands.ts";
import { copyQuestions, deleteAnswers, deleteWords, insertAnswers } from "./writer.ts";

/** Questions with answers that are counted: choices, scales and open words, some asked only after an earlier answer. */
export const survey = method<SurveySetup, readonly SurveyAnswer[]>({
  id: "survey",
  carries: ["M01"],
  nameKey: "survey.name",
  takePartKey: "survey.takePart",
  visibility: "counted",
  migrations,
  messages,
  setup: async (work, activity) => ({
    questions: await withArea(work, await questionsOf(work, activity.id)),
  }),
  ready: { is: ({ questions }) => asking(questions).length > 0, among: askingSomething },
  flaw: ({ questions }) => flawsOf(questions)[0],
  steps: (setup, fields) =>
    shownScreens(setup, fields).map(({ name, questions, part }) => ({
      ...{ name, fields: questions.flatMap(controlsOf) },
      ...(part ? { title: part.words } : {}),
    })),
  asked: ({ questions }, fields) => asking(askedOf(questions, fields)).flatMap(controlsOf),
  stepView: (setup, step, frame) => createElement(SurveyScreenView, { setup, frame, name: step.name }),
  paperView: (setup, frame) => createElement(SurveyPaperView, { setup, frame }),
  texts: ({ questions }) =>
    questions.flatMap((one) => [one.words, one.why, explanationsOf(one), ...one.options.map(({ label }) => label)]),
  copy: copyQuestions,
  uploads: ({ questions }) =>
    questions.flatMap((question) => {
      const ask = kindOf(question).uploads?.(question);
      return ask === undefined ? [] : [{ control: question.code, ...ask }];
    }),
  placeAsks: ({ questions }) => questions.flatMap((question) => kindOf(question).placeAsk?.(question) ?? []),
  paper: questionsOnPaper,
  parse: parseAnswers,
  words: ({ questions }, answers) => ({ title: "", body: writtenIn(questions, answers).join("\n\n") }),
  particulars: (setup, fields, reader) =>
    told(setup, fields, reader).map((question) => ({
      code: question.code,
      term: said(reader, pickText(dotted(question.words), reader.lang)),
      asked: said(reader, pickText(filledIn(question, setup, fields, reader).words, reader.lang)),
      value: kindOf(question).text(question, fields, reader) || reader.t("survey.noAnswer"),
    })),
  async store(work, contribution, answers, how) {
    if (how === "changed") await deleteAnswers(work, [contribution.id]);
    await insertAnswers(work, contribution, answers);
  },
  restore,
  file: { columns: columnsInFile, values: valuesInFile, more: moreInFile },
  async erase(work, ids, { keepNumbers }) {
    await (keepNumbers ? deleteWords(work, ids) : deleteAnswers(work, ids));
    await deleteUploads(work, ids);
  },
  tests: {
    ...{ keep: keepTest, forget: deleteTests, forgetBefore: deleteTestsBefore, activities: activitiesWithTests },
    href: testsHref,
  },
  forPupils: ({ questions }) => ({ questions: questions.filter(isForPupils) }),
  contacts: { isLeft: isAnyContactTyped, trajectories: trajectoriesWithDetails, forget: forgetContacts },
  settings: {
    view: (setup, frame, activityId) => createElement(SurveySettingsView, { setup, activityId, frame }),
    parse: () => ok({}),
  },
  results: {
    async load(work, activity, setup) {
      const results = await surveyResults(work, activity.id, setup, activity.isOver);
      return {
        view: (frame, at) => createElement(SurveyResultsView, { results, at, frame }),
        figures: (reader) => figuresOf(results, reader),
      };
    },
    async onMap(work, activity, setup, code) {
      const { questions } = await surveyResults(work, activity.id, setup, activity.isOver);
      const found = questions.find(({ question }) => question.code === code);
      if (!found || kindOf(found.question).counting.isOnMap !== true) return undefined;
      const isDrawn = kindOf(found.question).placeAsk?.(found.question).shape !== undefined;
      const isLater = found.laterKey !== undefined;
      return { question: dotted(found.question.words), spots: spotsOf(found), isDrawn, isLater };
    },
    async byRoute(work, activity, setup) {
      const results = await resultsByRoute(work, activity.id, setup);
      return { view: (frame) => createElement(ResultsByRouteView, { results, activityId: activity.id, frame }) };
    },
  },
  staff: {
    linkKey: "survey.staff.title",
    href: questionsHref,
    pages: [questionsPage, setsPage, testsPage, crossTabPage, answersPage, placesPage],
    commands: [
      ...[saveQuestion, removeQuestion, moveQuestionUp, nameTags, tagAnswers],
      ...[takeOverQuestions, saveTemplate, removeTemplate, removeTests],
    ],
  },
});

/** What was asked; of details that were not left, or are not for this reader, not even that. */
function told({ questions }: SurveySetup, fields: Fields, reader: ParticularsReader): readonly Question[] {
  return asking(askedOf(questions, fields)).filter((question) => {
    const kind = kindOf(question);
    return reader.isAuthor === true || kind.isApart !== true || kind.text(question, fields, reader) !== "";
  });
}

async function restore(work: Work, contributions: readonly StoredContribution[], reader?: "author") {
  const ids = contributions.map(({ id }) => id);
  const answers = await fieldsOf(work, ids);
  const sent = await uploadsOf(work, ids);
  const contacts = await contactFieldsOf(work, ids, reader);
  return new Map(
    ids.map((id) => [id, { ...answers.get(id), ...contacts.get(id), ...uploadFields(sent.get(id) ?? []) }]),
  );
}

/** The sentences that the team reads; a number or a day is none. */
function writtenIn(questions: readonly Question[], answers: readonly SurveyAnswer[]): readonly string[] {
  const writes = new Set(questions.filter((question) => kindOf(question).writes(question)).map(({ code }) => code));
  return answers.flatMap(({ code, words }) => (words !== "" && writes.has(code) ? [words] : []));
}

function isForPupils(question: Question): boolean {
  const kind = kindOf(question);
  return kind.isApart !== true && kind.uploads?.(question) === undefined;
}
