import { createElement, Fragment } from "react";
import { ok } from "../../../../../../kernel/result.ts";
import { formValue } from "../../../../../../platform/define/frame.ts";
import { oneField } from "../../../../../../platform/define/method.ts";
import { RadioGroup } from "../../../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { asksOther, chosen, countedOptions, optionChoices, parseChoices } from "../chosen.ts";
import type { QuestionKind } from "../kind.ts";
import { optionForm } from "../option-form.ts";
import { OtherBox, OtherWords } from "../other.view.tsx";
import { questionLabel } from "../question-label.ts";
import { messages } from "./messages.ts";
import { onPaper } from "./paper.ts";

/** One of a few options. */
export const single: QuestionKind = {
  ...chosen,
  id: "single",
  place: 1,
  seconds: 5,
  isRecallable: true,
  view: (asked) =>
    createElement(
      RadioGroup,
      {
        ...questionLabel(asked),
        options: optionChoices(asked.question, asked.frame),
        value: formValue(asked.frame, asked.question.code),
      },
      createElement(OtherWords, asked),
    ),
  paper: onPaper,
  parse: (question, fields) => parseChoices(question, fields, "one"),
  staff: {
    ...optionForm,
    view: (editing, frame) =>
      createElement(Fragment, null, optionForm.view(editing, frame), createElement(OtherBox, { editing, frame })),
    parse(fields) {
      const parsed = optionForm.parse(fields);
      return parsed.ok ? ok({ ...parsed.value, settings: { other: oneField(fields, "other") !== "" } }) : parsed;
    },
    shape: (question) => JSON.stringify([question.options.length, asksOther(question)]),
  },
  counting: countedOptions("one"),
  messages,
};
