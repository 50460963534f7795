import type { ReactElement, ReactNode } from "react";
import { COMPETENCES, GOALS, PHASES, TARGET_GROUPS } from "@brink/decision-guide";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue, formValues } from "../../../platform/define/frame.ts";
import { CheckboxGroup } from "../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import type { ChoiceOption } from "../../../platform/web/components/form-field/choice.view.tsx";
import { Fieldset } from "../../../platform/web/components/fieldset/fieldset.view.tsx";
import { NumberField } from "../../../platform/web/components/number-field/number-field.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import type { CatalogueRecord } from "../content/record.ts";
import type { TypedRecord } from "../domain/own-item-record.ts";
import type { OwnField, RangeField } from "../domain/own-numbers.ts";
import { boundsOf, reachField, stepsOf } from "../domain/own-numbers.ts";
import { numberName, numberWords } from "./number-words.ts";
import type { Reading } from "./words.ts";
import { competenceName, levelName, say } from "./words.ts";

export type OwnItemFieldsProps = Reading & {
  readonly kind: CatalogueRecord["kind"];
  /** What stands in the form before anybody types. */
  readonly typed: TypedRecord;
  /** The item itself, which is no companion of its own. */
  readonly item?: string | undefined;
};

/** A control with its label and what stands in it. */
function bare(frame: Frame, typed: TypedRecord, name: string, label: string) {
  const known = typed[name];
  const value = formValue(frame, name, typeof known === "string" ? known : "");
  return { name, label, value, error: fieldError(frame, name) };
}

/** The same with its explanation; the label is a field's own unless the catalogue has a name for it. */
export function control(frame: Frame, typed: TypedRecord, name: string, label?: string) {
  const { t } = frame;
  const field = bare(frame, typed, name, label ?? t(`choose.ownItem.field.${name}`));
  return { ...field, description: t(`choose.ownItem.help.${name}`) };
}

export function Ticks(
  props: OwnItemFieldsProps & { readonly name: string; readonly options: readonly ChoiceOption[] },
) {
  const { frame, typed, name, options } = props;
  const { value: _, ...field } = control(frame, typed, name);
  const known = typed[name];
  const fallback = typeof known === "string" || known === undefined ? [] : known;
  return <CheckboxGroup {...field} values={formValues(frame, name, fallback)} options={options} />;
}

/** What it is for. */
export function FitFields(props: OwnItemFieldsProps): ReactElement {
  const { frame, typed, kind } = props;
  const { t } = frame;
  const words = <Code extends string>(codes: readonly Code[], stem: string) =>
    codes.map((value) => ({ value, label: t(`choose.${stem}.${value}`) }));
  return (
    <>
      <Ticks
        {...props}
        name="levels"
        options={props.content.levels.map(({ level }) => ({ value: String(level), label: levelName(props, level) }))}
      />
      <Ticks {...props} name="phases" options={words(PHASES, "phase")} />
      {kind === "method" && <Ticks {...props} name="carries" options={words(GOALS, "goal")} />}
      <RadioGroup
        {...control(frame, typed, "sync")}
        required
        options={words(["async", "sync", "both"], "ownItem.sync")}
      />
      <RadioGroup
        {...control(frame, typed, "place")}
        required
        options={words(["online", "offline", "hybrid"], "ownItem.place")}
      />
    </>
  );
}

/** What it takes of money, people and time. */
export function MeansFields(props: OwnItemFieldsProps): ReactElement {
  const { frame, typed } = props;
  const { t } = frame;
  return (
    <>
      {(["costEur", "staffHours", "leadWeeks", "groupSize"] as const).map((field) => (
        <Range {...props} field={field} key={field} />
      ))}
      <NumberField
        {...control(frame, typed, "durationDays", numberName(props, "durationDays"))}
        unit={t("choose.ownNumber.unit.durationDays")}
        required
      />
      <Ticks
        {...props}
        name="competences"
        options={COMPETENCES.map((value) => ({ value, label: competenceName(props, value) }))}
      />
    </>
  );
}

function Range(props: OwnItemFieldsProps & { readonly field: RangeField }): ReactElement {
  const { frame, typed, field } = props;
  const { t } = frame;
  const unit = t(`choose.ownNumber.unit.${field}`);
  const end = (which: "Least" | "Most", label: string) => {
    return <NumberField {...bare(frame, typed, `${field}${which}`, label)} unit={unit} required />;
  };
  return (
    <Fieldset
      id={field}
      legend={numberName(props, field)}
      look="question"
      description={t(`choose.ownItem.help.${field}`, boundsOf(field))}
    >
      <div className="grid grid--small">
        {end("Least", t("choose.ownNumber.least"))}
        {end("Most", t("choose.ownNumber.most"))}
      </div>
    </Fieldset>
  );
}

/** What is judged on a scale, each step in words. */
export function ScaleFields(props: OwnItemFieldsProps & { readonly fields: readonly OwnField[] }): ReactElement {
  const { frame, typed, fields } = props;
  return (
    <>
      {fields.map((field) => (
        <RadioGroup
          {...control(frame, typed, field, numberName(props, field))}
          required
          options={(stepsOf(field) ?? []).map((step) => ({
            value: String(step),
            label: numberWords(props, field, step),
          }))}
          key={field}
        />
      ))}
    </>
  );
}

/** How well it reaches each group. */
export function ReachFields(props: OwnItemFieldsProps): ReactElement {
  const { frame, typed } = props;
  return (
    <div className="grid grid--small">
      {TARGET_GROUPS.map((group) => {
        const field = reachField(group);
        return (
          <SelectField
            {...bare(frame, typed, `reach_${group}`, numberName(props, field))}
            required
            width="full"
            emptyLabel={frame.t("choose.ownItem.chooseReach")}
            options={(stepsOf(field) ?? []).map((step) => ({
              value: String(step),
              label: numberWords(props, field, step),
            }))}
            key={group}
          />
        );
      })}
    </div>
  );
}

/** What goes well with it, and what a method cannot do without. */
export function CompanionFields(props: OwnItemFieldsProps): ReactElement {
  const { frame, content, kind, item } = props;
  const options = (wanted: CatalogueRecord["kind"]): readonly ChoiceOption[] =>
    content.records
      .filter((record) => record.kind === wanted && record.id !== item)
      .map((record) => ({ value: record.id, label: say(frame, record.name) }));
  const both: ReactNode = (
    <Ticks {...props} name="pairsWith" options={[...options("method"), ...options("technology")]} />
  );
  return (
    <>
      {both}
      {kind === "method" && <Ticks {...props} name="needs" options={options("technology")} />}
    </>
  );
}
