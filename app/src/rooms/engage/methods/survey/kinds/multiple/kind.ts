import { createElement } from "react";
import { CheckboxGroup } from "../../../../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { chosen, countedOptions, optionChoices, parseChoices } from "../chosen.ts";
import type { QuestionKind } from "../kind.ts";
import { optionForm } from "../option-form.ts";
import { questionLabel } from "../question-label.ts";
import { messages } from "./messages.ts";

/** Any number of a few options. */
export const multiple: QuestionKind = {
  ...chosen,
  id: "multiple",
  place: 2,
  view: (asked) =>
    createElement(CheckboxGroup, {
      ...questionLabel(asked, asked.frame.t("survey.multiple")),
      options: optionChoices(asked.question, asked.frame),
      values: asked.frame.form.values[asked.question.code] ?? [],
    }),
  parse: (question, fields) => parseChoices(question, fields),
  staff: optionForm,
  counting: countedOptions("several"),
  messages,
};
