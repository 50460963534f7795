import type { ReactElement } from "react";
import type { Frame } from "../../../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../../../platform/define/frame.ts";
import { Fieldset } from "../../../../../../platform/web/components/fieldset/fieldset.view.tsx";
import { NumberField } from "../../../../../../platform/web/components/number-field/number-field.view.tsx";
import type { Question } from "../../domain.ts";
import { optionText } from "../chosen.ts";
import type { AskedQuestion } from "../kind.ts";
import { optionName } from "../per-option.ts";
import { questionLabel } from "../question-label.ts";
import { UnitFields } from "../unit-fields.view.tsx";
import { settingsOf, spreadForm } from "./settings.ts";
import { howText, unitText } from "./words.ts";

/** A number for each option; what is left over, or too much, is said when the screen is sent. */
export function PointsQuestionView(asked: AskedQuestion): ReactElement {
  const { question, frame } = asked;
  const { label, description, optionalText } = questionLabel(asked, howText(question, frame));
  return (
    <Fieldset id={question.code} legend={label} look="question" description={description} optionalText={optionalText}>
      {question.options.map((option) => {
        const name = optionName(question, option.code);
        return (
          <NumberField
            name={name}
            label={optionText(option, frame)}
            value={formValue(frame, name)}
            unit={unitText(question, frame)}
            error={fieldError(frame, name)}
            key={name}
          />
        );
      })}
    </Fieldset>
  );
}

type SettingsProps = { readonly editing: Question | undefined; readonly frame: Frame };

/** The options, how much there is to spread, and of what. */
export function PointsSettingsView({ editing, frame }: SettingsProps): ReactElement {
  const { t } = frame;
  const settings = editing?.kind === "points" ? settingsOf(editing) : undefined;
  return (
    <>
      {spreadForm.view(editing, frame)}
      <NumberField
        name="total"
        label={t("survey.staff.points.total")}
        value={formValue(frame, "total", String(settings?.total ?? 100))}
        error={fieldError(frame, "total")}
        required
      />
      <UnitFields
        labelKey="survey.staff.points.unit"
        unit={settings?.unit ?? { nl: t("survey.staff.points.usual") }}
        requires="nl"
        frame={frame}
      />
    </>
  );
}
