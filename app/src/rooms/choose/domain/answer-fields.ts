import type { AnswerKey } from "@brink/decision-guide";
import { ANSWER_KEYS, DONT_KNOW, TARGET_GROUPS } from "@brink/decision-guide";
import type { FieldRefusal } from "../../../kernel/refusal.ts";
import type { Json } from "../../../platform/define/work.ts";
import type { Question } from "../content/question.ts";
import type { GivenAnswers } from "./guide.ts";

/** What a form sent, by name of the control. */
export type Typed = Readonly<Record<string, readonly string[]>>;

export type ReadAnswers = { readonly answers: GivenAnswers; readonly errors: readonly FieldRefusal[] };

const most = 1_000_000_000;

/** The controls of one group's weight. */
export function weightField(group: string): string {
  return `Q9_${group}`;
}

/** The answers of one page. What is left open stays out; what cannot be read is said at its control. */
export function readAnswers(questions: readonly Question[], typed: Typed): ReadAnswers {
  const errors: FieldRefusal[] = [];
  const answers: Partial<Record<AnswerKey, Json>> = {};
  const keep = (key: string, value: Json | undefined) => {
    const known = ANSWER_KEYS.find((one) => one === key);
    if (known !== undefined && value !== undefined) answers[known] = value;
  };
  for (const question of questions) {
    keep(question.id, readAnswer(question, typed, errors));
    if (question.alsoAsk) keep(question.alsoAsk.key, readBeside(question.alsoAsk, typed, errors));
  }
  return { answers, errors };
}

/** The answer keys that the questions of a page decide about. */
export function keysOf(questions: readonly Question[]): readonly string[] {
  return questions.flatMap(({ id, alsoAsk }) => (alsoAsk ? [id, alsoAsk.key] : [id]));
}

function readAnswer(question: Question, typed: Typed, errors: FieldRefusal[]): Json | undefined {
  const values = (typed[question.id] ?? []).filter((value) => value !== "");
  switch (question.kind) {
    case "single":
      return readSingle(question, values, errors);
    case "multi":
      return readMany(question, values, errors);
    case "number":
      return readFigure(question, values[0], errors);
    case "groups":
      return readWeights(typed);
  }
}

function readSingle(question: Question, [value]: readonly string[], errors: FieldRefusal[]): Json | undefined {
  if (value === undefined) return undefined;
  if (value === DONT_KNOW && question.dontKnow) return value;
  if (question.options?.some(({ code }) => code === value)) return value;
  errors.push({ field: question.id, key: "platform.field.choose" });
  return undefined;
}

/** "Weet ik niet" beside a choice is a slip of the mouse: it is asked again. */
function readMany(question: Question, values: readonly string[], errors: FieldRefusal[]): Json | undefined {
  const { id, max, dontKnow } = question;
  if (values.includes(DONT_KNOW)) {
    if (values.length === 1 && dontKnow) return DONT_KNOW;
    errors.push({ field: id, key: "choose.field.unknownAndMore" });
    return undefined;
  }
  if (max !== undefined && values.length > max) {
    errors.push({ field: id, key: "platform.field.tooMany", params: { max } });
  }
  const { options } = question;
  if (options && values.some((value) => !options.some(({ code }) => code === value))) {
    errors.push({ field: id, key: "platform.field.choose" });
  }
  // Competences and technologies: nothing ticked is an answer; a group that was missing is only known when ticked.
  return values.length > 0 || (options === undefined && !dontKnow) ? [...values] : undefined;
}

function readFigure(question: Question, value: string | undefined, errors: FieldRefusal[]): Json | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  const plain = value
    .trim()
    .replace(/^€\s*/, "")
    .replace(/^(\d{1,3}(\.\d{3})+)$/, (whole) => whole.replaceAll(".", ""));
  const figure = Number(plain);
  const min = question.min ?? 0;
  if (!/^\d+$/.test(plain)) errors.push({ field: question.id, key: "platform.field.wholeNumber" });
  else if (figure < min) errors.push({ field: question.id, key: "platform.field.tooSmall", params: { min } });
  else if (figure > most) errors.push({ field: question.id, key: "platform.field.tooBig", params: { max: most } });
  else return figure;
  return undefined;
}

function readWeights(typed: Typed): Json | undefined {
  const weights = TARGET_GROUPS.flatMap((group) => {
    const weight = ["1", "2", "3"].find((one) => one === typed[weightField(group)]?.[0]);
    return weight === undefined ? [] : [[group, Number(weight)] as const];
  });
  return weights.length === 0 ? undefined : Object.fromEntries(weights);
}

function readBeside(
  { key, kind }: NonNullable<Question["alsoAsk"]>,
  typed: Typed,
  errors: FieldRefusal[],
): Json | undefined {
  const value = typed[key]?.[0] ?? "";
  if (kind === "tick") return value !== "";
  if (value === "") return undefined;
  if (isDay(value)) return value;
  errors.push({ field: key, key: "platform.field.date" });
  return undefined;
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
