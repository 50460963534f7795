import { z } from "zod";
import * as field from "../../platform/define/fields.ts";
import type { Choice } from "./content/questionnaires.ts";
import { participantQuestionnaire } from "./content/questionnaires.ts";
import { assessmentItems } from "./content/self-assessment.ts";
import type { Answers } from "./tables.ts";

export const computeInput = z.object({ trajectoryId: field.id() });

const tokenLength = 100;
const token = z.string().min(1).max(tokenLength);
const lang = field.pageLanguage();

type Asked = { readonly id: string; readonly choices: readonly Choice[]; readonly maxLength?: number };

/** What a form with these questions sends: every question may be skipped, and other names are left out. */
function answersOf(questions: readonly Asked[]): z.ZodType<Answers> {
  const shape = Object.fromEntries(questions.map((question) => [question.id, answerOf(question)]));
  return z.object(shape).transform((given) => withoutBlanks(given));
}

function answerOf({ choices, maxLength = 0 }: Asked) {
  const [first, ...others] = choices.map((choice) => choice.code);
  return first === undefined ? field.optionalText(maxLength) : field.optionalOneOf([first, ...others]);
}

function withoutBlanks(given: Readonly<Record<string, string | undefined>>): Answers {
  const said = Object.entries(given).flatMap(([id, answer]) =>
    answer === undefined || answer === "" ? [] : [[id, answer] as const],
  );
  return Object.fromEntries(said);
}

const participantAnswers = z.lazy(() => answersOf(participantQuestionnaire().questions));
const assessmentAnswers = z.lazy(() => answersOf(assessmentItems()));

/** By the link of an invitation. */
export const invitedAnswersInput = z.object({ token, lang, answers: participantAnswers });

/** By the open link of a trajectory. */
export const openAnswersInput = z.object({ slug: z.string().max(200), lang, answers: participantAnswers });

/** Typed over by staff. */
export const enteredAnswersInput = z.object({
  trajectoryId: field.id(),
  wave: field.oneOf(["before", "close", "threeMonths"]),
  how: field.oneOf(["paper", "spoken", "phone"]),
  answeredOn: field.date(),
  answers: participantAnswers,
});

const code = () => field.optionalText(60);

export const traitsInput = z.object({
  ticket: token,
  ageGroup: code(),
  area: code(),
  education: code(),
  parentsBirthCountry: code(),
  help: code(),
});

export const openQuestionnaireInput = z.object({ trajectoryId: field.id(), isOpen: field.oneOf(["yes", "no"]) });

export const inviteInput = z.object({ trajectoryId: field.id(), wave: field.oneOf(["close", "threeMonths"]) });

export const assessmentInput = z.object({
  trajectoryId: field.id(),
  moment: field.oneOf(["before", "after"]),
  answers: assessmentAnswers,
});
