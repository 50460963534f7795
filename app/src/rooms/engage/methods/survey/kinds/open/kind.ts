import { createElement, Fragment } from "react";
import { ok, refused } from "../../../../../../kernel/result.ts";
import { optionalText } from "../../../../../../platform/define/fields.ts";
import { formValue } from "../../../../../../platform/define/frame.ts";
import { oneField } from "../../../../../../platform/define/method.ts";
import { said } from "../../../../../../platform/i18n/said.ts";
import { TextArea } from "../../../../../../platform/web/components/text-area/text-area.view.tsx";
import { lengths } from "../../domain.ts";
import type { QuestionKind } from "../kind.ts";
import { questionLabel } from "../question-label.ts";
import { messages } from "./messages.ts";

/** Own words, which the team reads. */
export const open: QuestionKind = {
  id: "open",
  place: 7,
  leadsOn: false,
  writes: true,
  blankKey: "platform.field.required",
  controls: ({ code }) => [code],
  view: (asked) =>
    createElement(TextArea, {
      ...questionLabel(asked),
      value: formValue(asked.frame, asked.question.code),
      limitText: asked.frame.t("survey.field.limit", { max: asked.frame.format.number(lengths.open) }),
      rows: 5,
    }),
  parse({ code }, fields) {
    const parsed = optionalText(lengths.open).safeParse(oneField(fields, code));
    if (parsed.success) return ok({ choices: [], words: parsed.data });
    return refused([{ field: code, key: "platform.field.tooLong", params: { max: lengths.open } }]);
  },
  restore: (code, { words }) => ({ [code]: [words] }),
  text: ({ code }, fields, { lang, authorLang = lang }) =>
    said({ lang }, { lang: authorLang, text: oneField(fields, code) }),
  staff: {
    view: () => createElement(Fragment),
    parse: () => ok({ options: [], settings: {} }),
    summary: () => "",
    shape: () => "",
  },
  counting: { by: "words", choices: () => [], label: (_question, choice) => choice },
  messages,
};
