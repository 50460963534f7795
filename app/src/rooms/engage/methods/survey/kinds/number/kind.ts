import { createElement } from "react";
import { ok, refused } from "../../../../../../kernel/result.ts";
import type { Frame } from "../../../../../../platform/define/frame.ts";
import { formValue } from "../../../../../../platform/define/frame.ts";
import { oneField } from "../../../../../../platform/define/method.ts";
import { NumberField } from "../../../../../../platform/web/components/number-field/number-field.view.tsx";
import type { Question } from "../../domain.ts";
import { oneColumn } from "../in-file.ts";
import type { QuestionKind } from "../kind.ts";
import { nothingGiven } from "../kind.ts";
import { questionLabel } from "../question-label.ts";
import { bracketOf, bracketsOf, typedNumber } from "./brackets.ts";
import { messages } from "./messages.ts";
import { onPaper } from "./paper.ts";
import { parseSettings, settingsOf } from "./settings.ts";
import { NumberSettingsView } from "./settings.view.tsx";
import { rangeText, unitText } from "./words.ts";

/** A number that somebody types. Its bracket is counted; the number itself is the team's to read, and goes as words do. */
export const number: QuestionKind = {
  id: "number",
  place: 4,
  seconds: 10,
  isRecallable: true,
  range(question) {
    const { lowest, highest, decimals } = settingsOf(question);
    return { of: "numbers", lowest, highest, decimals };
  },
  numberIn: ({ words }) => typedNumber(words, true),
  writes: () => false,
  blankKey: "platform.field.required",
  controls: ({ code }) => [code],
  view(asked) {
    const { question, frame } = asked;
    const { decimals } = settingsOf(question);
    return createElement(NumberField, {
      ...questionLabel(asked, rangeText(question, frame)),
      value: formValue(frame, question.code),
      unit: unitText(question, frame) || undefined,
      decimals,
    });
  },
  paper: onPaper,
  parse(question, fields) {
    const typed = oneField(fields, question.code).trim();
    if (typed === "") return ok(nothingGiven);
    const settings = settingsOf(question);
    const { lowest, highest, decimals } = settings;
    const value = typedNumber(typed, decimals);
    const wrong = decimals ? "survey.number.wrong" : "platform.field.wholeNumber";
    if (value === undefined) return refused([{ field: question.code, key: wrong }]);
    const bracket = bracketOf(settings, value);
    if (bracket === undefined)
      return refused([{ field: question.code, key: "survey.number.outside", params: { lowest, highest } }]);
    return ok({ choices: [String(bracket.from)], words: String(value).replace(".", ",") });
  },
  restore: (code, { words }) => ({ [code]: [words] }),
  text(question, fields, reader) {
    const value = typedNumber(oneField(fields, question.code), true);
    if (value === undefined) return oneField(fields, question.code);
    return `${reader.t("survey.number.value", { value })} ${unitText(question, reader)}`.trim();
  },
  file: oneColumn(({ code }, fields) => typedNumber(oneField(fields, code), true) ?? null),
  staff: {
    view: (editing, frame) =>
      createElement(NumberSettingsView, {
        settings: editing?.kind === "number" ? settingsOf(editing) : undefined,
        frame,
      }),
    parse(fields) {
      const settings = parseSettings(fields);
      return settings.ok ? ok({ options: [], settings: settings.value }) : settings;
    },
    summary: (question, frame) => `${rangeText(question, frame)} ${unitText(question, frame)}`.trim(),
    shape(question) {
      const { lowest, highest, decimals } = settingsOf(question);
      return JSON.stringify([lowest, highest, decimals]);
    },
  },
  counting: {
    by: "one",
    choices: (question) => bracketsOf(settingsOf(question)).map(({ from }) => String(from)),
    label: bracketText,
  },
  messages,
};

/** Whole numbers: "10 t/m 19 minuten". With decimals: "10 tot 20 minuten", the last one up to and including. */
function bracketText(question: Question, choice: string, frame: Pick<Frame, "t" | "lang">): string {
  const settings = settingsOf(question);
  const brackets = bracketsOf(settings);
  const bracket = brackets.find(({ from }) => String(from) === choice);
  if (!bracket) return choice;
  const { from, until } = bracket;
  const last = settings.decimals ? settings.highest : until - 1;
  const words =
    settings.decimals && bracket !== brackets.at(-1)
      ? frame.t("survey.number.below", { from, until })
      : last === from
        ? frame.t("survey.number.value", { value: from })
        : frame.t("survey.number.upTo", { from, last });
  return `${words} ${unitText(question, frame)}`.trim();
}
