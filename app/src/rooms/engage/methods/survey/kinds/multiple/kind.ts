import { createElement } from "react";
import type { FieldRefusal } from "../../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../../kernel/result.ts";
import { refused } from "../../../../../../kernel/result.ts";
import type { Fields } from "../../../../../../platform/define/method.ts";
import { CheckboxGroup } from "../../../../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import type { Given, Question } from "../../domain.ts";
import {
  asksOther,
  choicesOf,
  chosen,
  countedOptions,
  optionChoices,
  optionSummary,
  parseChoices,
  yesPerOption,
} from "../chosen.ts";
import type { QuestionKind } from "../kind.ts";
import { OtherWords } from "../other.view.tsx";
import { questionLabel } from "../question-label.ts";
import { messages } from "./messages.ts";
import { onPaper } from "./paper.ts";
import { howMany, limitsOf, parseForm } from "./settings.ts";
import { MultipleSettingsView } from "./settings.view.tsx";

/** Any number of a few options, or between a least and a most. */
export const multiple: QuestionKind = {
  ...chosen,
  id: "multiple",
  place: 2,
  seconds: 12,
  isRecallable: true,
  range(question) {
    const choices = choicesOf(question);
    const { least = 1, most = choices.length } = limitsOf(question);
    return { of: "choices", choices, least, most };
  },
  view: (asked) =>
    createElement(
      CheckboxGroup,
      {
        ...questionLabel(asked, howMany(asked.question, asked.frame)),
        options: optionChoices(asked.question, asked.frame),
        values: asked.frame.form.values[asked.question.code] ?? [],
      },
      createElement(OtherWords, asked),
    ),
  paper: onPaper,
  parse: parseAsMany,
  file: yesPerOption,
  staff: {
    view: (editing, frame) => createElement(MultipleSettingsView, { editing, frame }),
    parse: parseForm,
    summary: optionSummary,
    shape(question) {
      const { least, most } = limitsOf(question);
      return JSON.stringify([question.options.length, asksOther(question), least, most]);
    },
  },
  counting: countedOptions("several"),
  messages,
};

/** Who chooses anything, chooses as many as is asked. */
function parseAsMany(question: Question, fields: Fields): Result<Given, readonly FieldRefusal[]> {
  const given = parseChoices(question, fields, "several");
  const { least, most } = limitsOf(question);
  const many = given.ok ? given.value.choices.length : 0;
  if (many === 0) return given;
  if (least !== undefined && many < least)
    return refused([{ field: question.code, key: "survey.multiple.tooFew", params: { least } }]);
  if (most !== undefined && many > most)
    return refused([{ field: question.code, key: "platform.field.tooMany", params: { max: most } }]);
  return given;
}
