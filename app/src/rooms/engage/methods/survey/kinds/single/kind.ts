import { createElement } from "react";
import { formValue } from "../../../../../../platform/define/frame.ts";
import { RadioGroup } from "../../../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { chosen, countedOptions, optionChoices, parseChoices } from "../chosen.ts";
import type { QuestionKind } from "../kind.ts";
import { optionForm } from "../option-form.ts";
import { questionLabel } from "../question-label.ts";
import { messages } from "./messages.ts";

/** One of a few options. */
export const single: QuestionKind = {
  ...chosen,
  id: "single",
  place: 1,
  view: (asked) =>
    createElement(RadioGroup, {
      ...questionLabel(asked),
      options: optionChoices(asked.question, asked.frame),
      value: formValue(asked.frame, asked.question.code),
    }),
  parse: (question, fields) => parseChoices(question, fields, 1),
  staff: optionForm,
  counting: countedOptions("one"),
  messages,
};
