import type { ReactElement } from "react";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { NumberField } from "../../../platform/web/components/number-field/number-field.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { GuideContent } from "../content/guide-content.ts";
import type { CatalogueRecord } from "../content/record.ts";
import type { KeptOwnNumber, OwnField, OwnValue } from "../domain/own-numbers.ts";
import { isRangeField, stepsOf, valueOf } from "../domain/own-numbers.ts";
import { mayOwn } from "../policy.ts";
import { numberWords, wholeNumberName } from "./number-words.ts";
import { Trail } from "./own-numbers.view.tsx";
import { NationalNumber } from "./reviewed.view.tsx";
import type { Reading } from "./words.ts";
import { say } from "./words.ts";

export type OwnNumberViewProps = Reading & {
  readonly national: GuideContent;
  /** As in the national edition. */
  readonly record: CatalogueRecord;
  readonly field: OwnField;
  readonly trail: readonly KeptOwnNumber[];
};

/** One number of a method or technology: what holds, replacing it, and what held before. */
export function OwnNumberView(props: OwnNumberViewProps): ReactElement {
  const { frame, record, field, trail } = props;
  const { t } = frame;
  const own = trail.find(({ endedAt }) => endedAt === undefined);
  const national = numberWords(props, field, valueOf(record, field));
  const params = { national, value: own ? numberWords(props, field, own.value) : national };
  return (
    <>
      <Heading level={1} kicker={say(frame, record.name)}>
        {wholeNumberName(props, field)}
      </Heading>
      <p className="lead measure">{t(own ? "choose.ownNumber.holdsOwn" : "choose.ownNumber.holdsNational", params)}</p>
      {mayOwn.allows(frame.actor) && <Replace {...props} own={own} />}
      <NationalNumber {...props} />
      {trail.length > 0 && (
        <>
          <Heading level={2}>{t("choose.ownNumber.trail")}</Heading>
          <Trail {...props} />
        </>
      )}
    </>
  );
}

type ReplaceProps = OwnNumberViewProps & { readonly own: KeptOwnNumber | undefined };

function Replace(props: ReplaceProps): ReactElement {
  const { frame, record, field, own } = props;
  const { t } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t(own ? "choose.ownNumber.changeOwn" : "choose.ownNumber.setOwn")}</Heading>
      <div className="narrow stack">
        <ActionForm frame={frame} action="set">
          <Values {...props} value={own?.value ?? valueOf(record, field)} />
          <RadioGroup
            {...control(frame, "mark", own?.mark ?? "S")}
            required
            options={["S", "E"].map((value) => ({ value, label: t(`choose.ownNumber.mark.${value}`) }))}
          />
          <TextField {...control(frame, "source", own?.source ?? "")} description={t("choose.ownNumber.sourceHelp")} />
          <TextArea
            {...control(frame, "reason", own?.reason ?? "")}
            description={t("choose.ownNumber.reasonHelp")}
            required
          />
          <Button>{t("choose.ownNumber.save")}</Button>
        </ActionForm>
        {own && (
          <ActionForm frame={frame} action="restore">
            <Button variant="secondary">{t("choose.ownNumber.restore")}</Button>
          </ActionForm>
        )}
      </div>
    </section>
  );
}

function Values({ field, ...props }: ReplaceProps & { readonly value: OwnValue }): ReactElement {
  const { frame, value } = props;
  const { t } = frame;
  const steps = stepsOf(field);
  if (steps) {
    return (
      <RadioGroup
        {...control(frame, "value", String(value))}
        required
        options={steps.map((step) => ({ value: String(step), label: numberWords(props, field, step) }))}
      />
    );
  }
  const unit = t(`choose.ownNumber.unit.${field}`);
  if (!isRangeField(field))
    return <NumberField {...control(frame, "value", String([value].flat()[0]))} unit={unit} required />;
  const [least, most] = [value].flat();
  return (
    <>
      <NumberField {...control(frame, "least", String(least))} unit={unit} required />
      <NumberField {...control(frame, "most", String(most))} unit={unit} required />
    </>
  );
}

function control(frame: Frame, name: string, fallback: string) {
  return {
    name,
    label: frame.t(`choose.ownNumber.${name}`),
    value: formValue(frame, name, fallback),
    error: fieldError(frame, name),
  };
}
