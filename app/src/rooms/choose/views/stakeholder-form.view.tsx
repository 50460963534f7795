import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Stakeholder } from "../domain/stakeholders.ts";
import { stakeLevels } from "../domain/stakeholders.ts";
import { lengths } from "../stakeholder-inputs.ts";
import { fieldIn } from "./stakeholder-words.ts";
import type { MapProps } from "./stakeholders.view.tsx";
import { nameOf } from "./words.ts";

/** Somebody new on the map; only the name has to be known now. */
export function NewStakeholderView(props: MapProps): ReactElement {
  const { frame, challenge } = props;
  const { t } = frame;
  return (
    <>
      <Heading level={1} kicker={challenge.title}>
        {t("choose.stakeholders.new")}
      </Heading>
      <p className="lead measure">{t("choose.stakeholder.newLead")}</p>
      <StakeholderForm {...props} stakeholder={undefined} />
    </>
  );
}

/** People write down what they know: here it has to be said before, not after. */
export function NoPersons({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <Alert type="info" signLabel={t("choose.sign.note")}>
      {t("choose.stakeholder.noPersons")}
    </Alert>
  );
}

type FormProps = MapProps & { readonly stakeholder: Stakeholder | undefined };

/** The facts of one stakeholder: for a new one, or changed. */
export function StakeholderForm(props: FormProps): ReactElement {
  const { frame, stakeholder } = props;
  const { t } = frame;
  const action = stakeholder === undefined ? "add" : "change";
  const field = fieldIn(frame, action, "stakeholder");
  const limit = (max: number) => t("choose.stakeholder.limit", { max });
  return (
    <div className="narrow stack">
      <NoPersons frame={frame} />
      <ActionForm frame={frame} action={action}>
        {stakeholder !== undefined && <input type="hidden" name="version" value={stakeholder.version} />}
        <TextField
          {...field("name", stakeholder?.name)}
          description={t("choose.stakeholder.field.nameHelp", { max: lengths.name })}
          required
        />
        <TextArea
          {...field("stake", stakeholder?.stake)}
          description={t("choose.stakeholder.field.stakeHelp")}
          limitText={limit(lengths.stake)}
          rows={3}
        />
        <Levels {...props} field={field} />
        <Ways {...props} field={field} />
        <TextField
          {...field("caretaker", stakeholder?.caretaker)}
          description={t("choose.stakeholder.field.caretakerHelp", { max: lengths.caretaker })}
        />
        <Button>{t(`choose.stakeholder.${action}`)}</Button>
      </ActionForm>
    </div>
  );
}

type FieldsProps = FormProps & { readonly field: ReturnType<typeof fieldIn> };

/** Judged by the team, not measured. */
function Levels({ frame, stakeholder, field }: FieldsProps): ReactElement {
  const { t } = frame;
  return (
    <>
      {(["affected", "influence"] as const).map((name) => (
        <RadioGroup
          {...field(name, stakeholder?.[name])}
          description={t(`choose.stakeholder.field.${name}Help`)}
          layout="row"
          options={["", ...stakeLevels].map((value) => ({
            value,
            label: t(`choose.stakeholder.level.${value === "" ? "none" : value}`),
          }))}
          key={name}
        />
      ))}
    </>
  );
}

/** A method of the combination, and for what is none of them: words. */
function Ways(props: FieldsProps): ReactElement {
  const { frame, stakeholder, items, field } = props;
  const { t } = frame;
  const own = stakeholder?.method;
  const offered = own === undefined || items.includes(own) ? items : [...items, own];
  return (
    <>
      {offered.length > 0 && (
        <SelectField
          {...field("method", own)}
          description={t("choose.stakeholder.field.methodHelp")}
          emptyLabel={t("choose.stakeholder.noMethod")}
          width="full"
          options={offered.map((id) => ({ value: id, label: nameOf(props, id) }))}
        />
      )}
      <TextField
        {...field("otherWay", stakeholder?.otherWay)}
        description={t("choose.stakeholder.field.otherWayHelp", { max: lengths.otherWay })}
      />
    </>
  );
}
