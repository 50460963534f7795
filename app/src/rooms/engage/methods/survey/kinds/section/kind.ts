import { createElement } from "react";
import { ok } from "../../../../../../kernel/result.ts";
import { said } from "../../../../../../platform/i18n/said.ts";
import { textsIn } from "../../../../localized-fields.ts";
import { lengths } from "../../domain.ts";
import type { QuestionKind } from "../kind.ts";
import { nothingGiven } from "../kind.ts";
import { explanationOf } from "./explanation.ts";
import { messages } from "./messages.ts";
import { ExplanationFields, PartHead } from "./section.view.tsx";

/** The beginning of a part. Whoever it is not shown to is asked nothing up to the next part. */
export const section: QuestionKind = {
  id: "section",
  place: 10,
  seconds: 0,
  isPart: true,
  range: () => ({ of: "words" }),
  writes: () => false,
  blankKey: "platform.field.required",
  controls: () => [],
  view: ({ question, note, frame }) => createElement(PartHead, { part: question, note, frame }),
  paper: (part, reader) => ({ how: said(reader, explanationOf(part, reader.lang)), answer: { kind: "nothing" } }),
  parse: () => ok(nothingGiven),
  restore: () => ({}),
  text: () => "",
  file: { columns: () => [], values: () => ({}) },
  staff: {
    view: (editing, frame) => createElement(ExplanationFields, { editing, frame }),
    parse(fields) {
      const explanation = textsIn(fields, "explanation", lengths.explanation);
      return explanation.ok ? ok({ options: [], settings: { explanation: explanation.value } }) : explanation;
    },
    summary: (question, { lang }) => explanationOf(question, lang).text,
    shape: () => "",
  },
  counting: { by: "words", choices: () => [], label: (_question, choice) => choice },
  messages,
};
