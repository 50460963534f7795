import type { ReactElement } from "react";
import { fieldError, formValue } from "../../../../../../platform/define/frame.ts";
import { Fieldset } from "../../../../../../platform/web/components/fieldset/fieldset.view.tsx";
import { NumberField } from "../../../../../../platform/web/components/number-field/number-field.view.tsx";
import type { AskedQuestion } from "../kind.ts";
import { questionLabel } from "../question-label.ts";
import type { DayPart } from "./days.ts";
import { settingsOf } from "./settings.ts";

const parts: readonly DayPart[] = ["day", "month", "year"];

/**
 * A day in three fields: whoever knows a date types it faster than they find it in a calendar, on any phone and by any
 * keyboard (GOV.UK Design System, "Date input", on memorable dates).
 */
export function DateQuestionView(asked: AskedQuestion): ReactElement {
  const { question, frame } = asked;
  const { code, required } = question;
  const { t, format } = frame;
  const { earliest, latest } = settingsOf(question);
  const range = t("survey.date.range", { earliest: format.date(earliest), latest: format.date(latest) });
  const { label, description, optionalText } = questionLabel(asked, range);
  const names = parts.map((part) => ({ part, name: `${code}_${part}` }));
  const [error] = names.flatMap(({ name }) => fieldError(frame, name) ?? []);
  return (
    <Fieldset
      id={code}
      legend={label}
      look="question"
      description={description}
      error={error}
      optionalText={optionalText}
    >
      <div className="brink-day">
        {names.map(({ part, name }) => (
          <NumberField
            name={name}
            label={t(`survey.date.${part}`)}
            value={formValue(frame, name)}
            required={required}
            key={name}
          />
        ))}
      </div>
    </Fieldset>
  );
}

export function partNames(code: string): readonly string[] {
  return parts.map((part) => `${code}_${part}`);
}
