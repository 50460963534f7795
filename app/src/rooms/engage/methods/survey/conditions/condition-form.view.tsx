import type { ReactElement } from "react";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { fieldError, formValue, formValues } from "../../../../../platform/define/frame.ts";
import { CheckboxGroup } from "../../../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { Details } from "../../../../../platform/web/components/details/details.view.tsx";
import { Fieldset } from "../../../../../platform/web/components/fieldset/fieldset.view.tsx";
import { NumberField } from "../../../../../platform/web/components/number-field/number-field.view.tsx";
import { RadioGroup } from "../../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { SelectField } from "../../../../../platform/web/components/select-field/select-field.view.tsx";
import type { Question } from "../domain.ts";
import { plainWords } from "../domain.ts";
import { kindOf } from "../kinds/kind-of.ts";
import type { Comparison, Condition } from "./condition.ts";
import { controlNames, waysFor } from "./condition-form.ts";

type Props = {
  /** The questions that come before, by their number in the survey. */
  readonly before: readonly (readonly [number: number, question: Question])[];
  readonly condition: Condition | undefined;
  readonly frame: Frame;
};

/** When a question is asked: nothing to fill in for always, else folded under each earlier question. */
export function ConditionForm({ before, condition, frame }: Props): ReactElement | null {
  const { t } = frame;
  if (before.length === 0) return null;
  return (
    <Fieldset
      id="condition"
      legend={t("survey.staff.condition")}
      look="section"
      description={t("survey.staff.conditionHelp")}
    >
      {before.map(([number, question]) => (
        <EarlierQuestion
          number={number}
          question={question}
          comparison={condition?.comparisons.find(({ code }) => code === question.code)}
          frame={frame}
          key={question.code}
        />
      ))}
      {(before.length > 1 || fieldError(frame, "joined") !== undefined) && (
        <RadioGroup
          name="joined"
          label={t("survey.staff.joined")}
          options={(["all", "any"] as const).map((value) => ({ value, label: t(`survey.staff.joined.${value}`) }))}
          value={formValue(frame, "joined", condition?.joined ?? "all")}
          error={fieldError(frame, "joined")}
        />
      )}
    </Fieldset>
  );
}

type EarlierProps = {
  readonly number: number;
  readonly question: Question;
  readonly comparison: Comparison | undefined;
  readonly frame: Frame;
};

/** Open where something is compared, or was refused. */
function EarlierQuestion({ number, question, comparison, frame }: EarlierProps): ReactElement {
  const { t } = frame;
  const names = controlNames(question.code);
  const isWrong = Object.values(names).some((name) => fieldError(frame, name) !== undefined);
  const isFilledIn = [names.choices, names.lowest, names.highest].some((name) => formValue(frame, name) !== "");
  return (
    <Details
      summary={t("survey.staff.numbered", { number, question: plainWords(question, frame.lang) })}
      open={comparison !== undefined || isWrong || isFilledIn}
    >
      <HowCompared question={question} comparison={comparison} frame={frame} />
      <WhatCompared question={question} comparison={comparison} frame={frame} />
    </Details>
  );
}

type PartProps = Omit<EarlierProps, "number">;

function HowCompared({ question, comparison, frame }: PartProps): ReactElement {
  const { t } = frame;
  const names = controlNames(question.code);
  const range = kindOf(question).range(question);
  const before = comparison === undefined || comparison.is === "between" ? "" : comparison.is;
  return (
    <SelectField
      name={names.is}
      label={t("survey.staff.if")}
      emptyLabel={range.of === "choices" ? undefined : t(`survey.staff.if.${range.of}`)}
      options={waysFor(range).map((way) => ({ value: way, label: t(`survey.staff.if.${way}`) }))}
      value={formValue(frame, names.is, before)}
      error={fieldError(frame, names.is)}
      width="full"
    />
  );
}

function WhatCompared({ question, comparison, frame }: PartProps): ReactElement | null {
  const { t } = frame;
  const names = controlNames(question.code);
  const kind = kindOf(question);
  const range = kind.range(question);
  if (range.of === "words") return null;
  if (range.of === "choices")
    return (
      <CheckboxGroup
        name={names.choices}
        label={t("survey.staff.ifChoices")}
        options={range.choices.map((value) => ({ value, label: kind.counting.label(question, value, frame) }))}
        values={formValues(frame, names.choices, comparison && "choices" in comparison ? comparison.choices : [])}
        error={fieldError(frame, names.choices)}
      />
    );
  const ends = comparison?.is === "between" ? comparison : undefined;
  return (
    <>
      {(["lowest", "highest"] as const).map((end) => (
        <NumberField
          name={names[end]}
          label={t(`survey.staff.if.${end}`)}
          value={formValue(frame, names[end], String(ends?.[end] ?? "").replace(".", ","))}
          error={fieldError(frame, names[end])}
          optionalText={t("engage.optional")}
          decimals
          key={end}
        />
      ))}
    </>
  );
}
