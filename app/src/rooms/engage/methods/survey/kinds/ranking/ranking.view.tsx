import type { ReactElement } from "react";
import { fieldError, formValue } from "../../../../../../platform/define/frame.ts";
import { Fieldset } from "../../../../../../platform/web/components/fieldset/fieldset.view.tsx";
import { SelectField } from "../../../../../../platform/web/components/select-field/select-field.view.tsx";
import { optionText } from "../chosen.ts";
import type { AskedQuestion } from "../kind.ts";
import { optionName } from "../per-option.ts";
import { questionLabel } from "../question-label.ts";

/** A place for each option, chosen from a list: it works by keyboard, by touch and without scripts, as dragging does not. */
export function RankingQuestionView(asked: AskedQuestion): ReactElement {
  const { question, frame } = asked;
  const { t } = frame;
  const { label, description, optionalText } = questionLabel(asked, t("survey.ranking.how"));
  const places = question.options.map((_, at) => ({
    value: String(at + 1),
    label: t("survey.ranking.place", { place: at + 1 }),
  }));
  return (
    <Fieldset id={question.code} legend={label} look="question" description={description} optionalText={optionalText}>
      {question.options.map((option) => {
        const name = optionName(question, option.code);
        return (
          <SelectField
            name={name}
            label={optionText(option, frame)}
            options={places}
            emptyLabel={t("survey.ranking.none")}
            value={formValue(frame, name)}
            error={fieldError(frame, name)}
            key={name}
          />
        );
      })}
    </Fieldset>
  );
}
