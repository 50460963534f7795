import { createElement } from "react";
import { ok } from "../../../../../../kernel/result.ts";
import { formValue } from "../../../../../../platform/define/frame.ts";
import { RadioGroup } from "../../../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { chosen, countedOptions, optionChoices, optionSummary, parseChoices } from "../chosen.ts";
import type { QuestionKind } from "../kind.ts";
import { OptionLinesView } from "../option-lines.view.tsx";
import { questionLabel } from "../question-label.ts";
import { endsIn, parseEnds } from "./ends.ts";
import { messages } from "./messages.ts";
import { onPaper } from "./paper.ts";

/** One to five; the first and last labels say what they mean. */
export const scale: QuestionKind = {
  ...chosen,
  id: "scale",
  place: 3,
  seconds: 5,
  isRecallable: true,
  view: (asked) =>
    createElement(RadioGroup, {
      ...questionLabel(asked),
      options: optionChoices(asked.question, asked.frame),
      value: formValue(asked.frame, asked.question.code),
    }),
  paper: onPaper,
  parse: (question, fields) => parseChoices(question, fields, "one"),
  staff: {
    view: (editing, frame) =>
      createElement(OptionLinesView, {
        linesIn: (lang) => endsIn(editing?.options ?? [], lang),
        help: frame.t("survey.staff.scale.ends"),
        frame,
      }),
    parse(fields) {
      const options = parseEnds(fields);
      return options.ok ? ok({ options: options.value, settings: {} }) : options;
    },
    summary: optionSummary,
    shape: () => "",
  },
  counting: countedOptions("one"),
  messages,
};
