import { createElement, Fragment } from "react";
import { ok, refused } from "../../../../../kernel/result.ts";
import { optionalText } from "../../../../../platform/define/fields.ts";
import { formValue } from "../../../../../platform/define/frame.ts";
import { oneField } from "../../../../../platform/define/method.ts";
import { said } from "../../../../../platform/i18n/said.ts";
import type { AskedQuestion, QuestionKind } from "./kind.ts";
import { wordsColumn } from "./in-file.ts";
import { questionLabel } from "./question-label.ts";

type Written = Omit<QuestionKind, "id" | "place" | "seconds" | "isRecallable" | "view" | "messages">;

// Of a hand that writes large, on one line of A4.
const lettersPerLine = 75;
const linesAtMost = 8;

/** What kinds have in common that are answered in own words, which the team reads; at most so many characters. */
export function written(most: number): Written {
  return {
    range: () => ({ of: "words" }),
    writes: () => true,
    blankKey: "platform.field.required",
    controls: ({ code }) => [code],
    parse({ code }, fields) {
      const parsed = optionalText(most).safeParse(oneField(fields, code));
      if (parsed.success) return ok({ choices: [], words: parsed.data });
      return refused([{ field: code, key: "platform.field.tooLong", params: { max: most } }]);
    },
    paper: () => ({
      how: "",
      answer: { kind: "lines", many: Math.min(linesAtMost, Math.ceil(most / lettersPerLine)) },
    }),
    restore: (code, { words }) => ({ [code]: [words] }),
    text: ({ code }, fields, { lang, authorLang = lang }) =>
      said({ lang }, { lang: authorLang, text: oneField(fields, code) }),
    file: wordsColumn,
    staff: {
      view: () => createElement(Fragment),
      parse: () => ok({ options: [], settings: {} }),
      summary: () => "",
      shape: () => "",
    },
    counting: { by: "words", choices: () => [], label: (_question, choice) => choice },
  };
}

/** The control's words, with how long an answer may be. */
export function writtenLabel(asked: AskedQuestion, most: number) {
  const { question, frame } = asked;
  return {
    ...questionLabel(asked),
    value: formValue(frame, question.code),
    limitText: frame.t("survey.field.limit", { max: frame.format.number(most) }),
  };
}
