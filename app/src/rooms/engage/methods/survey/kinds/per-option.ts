import type { Fields } from "../../../../../platform/define/method.ts";
import { oneField } from "../../../../../platform/define/method.ts";
import type { Question } from "../domain.ts";

/** An option with what somebody typed or chose for it, and the name of the control in which they did. */
export type TypedOption = { readonly code: string; readonly name: string; readonly typed: string };

/** Kinds that ask something of each option have a control for each. */
export function optionName(question: Question, option: string): string {
  return `${question.code}_${option}`;
}

export function typedPerOption(question: Question, fields: Fields): readonly TypedOption[] {
  return question.options.map(({ code }) => {
    const name = optionName(question, code);
    return { code, name, typed: oneField(fields, name).trim() };
  });
}

/** What was given to an option is kept as one choice: `a.2`. */
export function keptChoice(option: string, given: number): string {
  return `${option}.${given}`;
}

/** The controls again, from the choices that are kept. */
export function restoredPerOption(code: string, choices: readonly string[]): Fields {
  const pairs = choices.map((choice) => choice.split(".", 2));
  return Object.fromEntries(pairs.map(([option = "", given = ""]) => [`${code}_${option}`, [given]]));
}
