import type { FieldRefusal } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import type { Fields } from "../../../../platform/define/method.ts";
import { askedOf } from "./asked.ts";
import type { Question, SurveyAnswer, SurveySetup } from "./domain.ts";
import { isBlank } from "./domain.ts";
import { kindOf } from "./kinds/kind-of.ts";
import { asking } from "./parts.ts";

/** The answers to the questions that were asked; what was answered to a question that no longer applies is left out. */
export function parseAnswers(
  setup: SurveySetup,
  fields: Fields,
): Result<readonly SurveyAnswer[], readonly FieldRefusal[]> {
  const asked = asking(askedOf(setup.questions, fields));
  const answers = asked.map((question) => parseAnswer(question, fields));
  const problems = answers.flatMap((answer) => (answer.ok ? [] : answer.refusal));
  if (problems.length > 0) return refused(problems);
  const given = answers.flatMap((answer) => (answer.ok && !isBlank(answer.value) ? [answer.value] : []));
  // Whoever says only how to reach them has not answered anything.
  const isNothing = given.every(({ contact }) => contact !== undefined);
  const [first] = asked;
  const field = first ? controlsOf(first)[0] : undefined;
  return isNothing ? refused([{ field: field ?? "v1", key: "survey.field.nothing" }]) : ok(given);
}

/** The names of the controls of a question, in the form and in what is kept of it on the way. */
export function controlsOf(question: Question): readonly string[] {
  return kindOf(question).controls(question);
}

function parseAnswer(question: Question, fields: Fields): Result<SurveyAnswer, readonly FieldRefusal[]> {
  const kind = kindOf(question);
  const given = kind.parse(question, fields);
  if (!given.ok) return given;
  const [field = question.code] = kind.controls(question);
  if (question.required && isBlank(given.value)) return refused([{ field, key: kind.blankKey }]);
  return ok({ code: question.code, ...given.value });
}
