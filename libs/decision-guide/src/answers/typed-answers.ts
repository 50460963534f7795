import { TARGET_GROUPS } from "../catalogue/catalogue-item.ts";
import { DONT_KNOW } from "./answers.ts";
import { dayNumber } from "./day-number.ts";
import type { AnswerKey } from "./parse-answers.ts";
import { ANSWER_KEYS } from "./parse-answers.ts";

/** What a form sent, by name of the control. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** What of a question decides how its control is read; the words are elsewhere. */
export type AnswerControl = {
  readonly id: string;
  readonly kind: "single" | "multi" | "number" | "groups";
  readonly dontKnow: boolean;
  readonly options?: readonly { readonly code: string }[] | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly alsoAsk?: { readonly key: string; readonly kind: "date" | "tick" } | undefined;
};

/** An answer as it is kept: what `parseAnswers` reads under its key. */
export type KeptAnswer = string | number | boolean | readonly string[] | Readonly<Record<string, number>>;
export type KeptAnswers = Readonly<Partial<Record<AnswerKey, KeptAnswer>>>;

/** What cannot be read, at the control that it was typed in. */
export type TypedProblem = {
  readonly field: string;
  readonly code: "choose" | "unknownAndMore" | "tooMany" | "wholeNumber" | "tooSmall" | "tooBig" | "date";
  readonly limit?: number;
};

export type ReadTyped = { readonly answers: KeptAnswers; readonly problems: readonly TypedProblem[] };

const MOST = 1_000_000_000;

/** The control of one group's weight. */
export function weightField(group: string): string {
  return `Q9_${group}`;
}

/** The answers of one form. What is left open stays out; what cannot be read is said at its control. */
export function readTyped(controls: readonly AnswerControl[], typed: Typed): ReadTyped {
  const problems: TypedProblem[] = [];
  const answers: Partial<Record<AnswerKey, KeptAnswer>> = {};
  const keep = (key: string, value: KeptAnswer | undefined): void => {
    const known = ANSWER_KEYS.find((one) => one === key);
    if (known !== undefined && value !== undefined) answers[known] = value;
  };
  for (const control of controls) {
    keep(control.id, readAnswer(control, typed, problems));
    if (control.alsoAsk) keep(control.alsoAsk.key, readBeside(control.alsoAsk, typed, problems));
  }
  return { answers, problems };
}

/** The answer keys that these controls decide about. */
export function keysOf(controls: readonly AnswerControl[]): readonly string[] {
  return controls.flatMap(({ id, alsoAsk }) => (alsoAsk ? [id, alsoAsk.key] : [id]));
}

/** All answers after a form: those of its own controls anew, the others as they were. */
export function answersAfter<Value>(
  before: Readonly<Partial<Record<AnswerKey, Value>>>,
  controls: readonly AnswerControl[],
  answers: Readonly<Partial<Record<AnswerKey, Value>>>,
): Readonly<Partial<Record<AnswerKey, Value>>> {
  const keys = keysOf(controls);
  const others = Object.entries(before).filter(([key]) => !keys.includes(key));
  return { ...Object.fromEntries(others), ...answers };
}

function readAnswer(control: AnswerControl, typed: Typed, problems: TypedProblem[]): KeptAnswer | undefined {
  const values = [...new Set(typed[control.id])].filter((value) => value !== "");
  switch (control.kind) {
    case "single":
      return readSingle(control, values, problems);
    case "multi":
      return readMany(control, values, problems);
    case "number":
      return readFigure(control, values[0], problems);
    case "groups":
      return readWeights(typed);
  }
}

function readSingle(
  control: AnswerControl,
  [value]: readonly string[],
  problems: TypedProblem[],
): KeptAnswer | undefined {
  if (value === undefined) return undefined;
  if (value === DONT_KNOW && control.dontKnow) return value;
  if (control.options?.some(({ code }) => code === value)) return value;
  problems.push({ field: control.id, code: "choose" });
  return undefined;
}

/** "Weet ik niet" beside a choice is a slip of the mouse: it is asked again. */
function readMany(control: AnswerControl, values: readonly string[], problems: TypedProblem[]): KeptAnswer | undefined {
  const { id, max, dontKnow, options } = control;
  if (values.includes(DONT_KNOW)) {
    if (values.length === 1 && dontKnow) return DONT_KNOW;
    problems.push({ field: id, code: "unknownAndMore" });
    return undefined;
  }
  if (max !== undefined && values.length > max) problems.push({ field: id, code: "tooMany", limit: max });
  if (options && values.some((value) => !options.some(({ code }) => code === value))) {
    problems.push({ field: id, code: "choose" });
  }
  // Competences and technologies: nothing ticked is an answer; a group that was missing is only known when ticked.
  return values.length > 0 || (options === undefined && !dontKnow) ? [...values] : undefined;
}

function readFigure(
  { id, min = 0 }: AnswerControl,
  value: string | undefined,
  problems: TypedProblem[],
): KeptAnswer | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  const plain = value
    .trim()
    .replace(/^€\s*/, "")
    .replace(/^(\d{1,3}(\.\d{3})+)$/, (whole) => whole.replaceAll(".", ""));
  const figure = Number(plain);
  if (!/^\d+$/.test(plain)) problems.push({ field: id, code: "wholeNumber" });
  else if (figure < min) problems.push({ field: id, code: "tooSmall", limit: min });
  else if (figure > MOST) problems.push({ field: id, code: "tooBig", limit: MOST });
  else return figure;
  return undefined;
}

function readWeights(typed: Typed): KeptAnswer | undefined {
  const weights = TARGET_GROUPS.flatMap((group) => {
    const weight = ["1", "2", "3"].find((one) => one === typed[weightField(group)]?.[0]);
    return weight === undefined ? [] : [[group, Number(weight)] as const];
  });
  return weights.length === 0 ? undefined : Object.fromEntries(weights);
}

function readBeside(
  { key, kind }: NonNullable<AnswerControl["alsoAsk"]>,
  typed: Typed,
  problems: TypedProblem[],
): KeptAnswer | undefined {
  const value = typed[key]?.[0] ?? "";
  if (kind === "tick") return value !== "";
  if (value === "") return undefined;
  if (dayNumber(value) !== undefined) return value;
  problems.push({ field: key, code: "date" });
  return undefined;
}
