import type { FileValue } from "../../../../../platform/define/file-columns.ts";
import type { Fields } from "../../../../../platform/define/method.ts";
import { oneField } from "../../../../../platform/define/method.ts";
import type { Question } from "../domain.ts";
import { optionText } from "./chosen.ts";
import type { KindFile } from "./kind.ts";
import { typedPerOption } from "./per-option.ts";

/** What kinds are in a file of which the answer is one value. */
export function oneColumn(valueOf: (question: Question, fields: Fields) => FileValue): KindFile {
  return {
    columns: ({ code }) => [{ code }],
    values: (question, fields) => ({ [question.code]: valueOf(question, fields) }),
  };
}

/** In own words. */
export const wordsColumn: KindFile = oneColumn(({ code }, fields) => oneField(fields, code) || null);

/** A column for each option, with the number that it got; `unsaid` is what the others got of who answered. */
export function numberPerOption(unsaid: 0 | null): KindFile {
  return {
    columns: (question, reader) =>
      question.options.map((option) => ({
        code: optionColumn(question, option.code),
        option: optionText(option, reader),
      })),
    values(question, fields) {
      const typed = typedPerOption(question, fields);
      const none = typed.some((one) => one.typed !== "") ? unsaid : null;
      return Object.fromEntries(
        typed.map(({ code, typed: text }) => [optionColumn(question, code), text === "" ? none : Number(text)]),
      );
    },
  };
}

function optionColumn({ code }: Question, option: string): string {
  return `${code}.${option}`;
}
