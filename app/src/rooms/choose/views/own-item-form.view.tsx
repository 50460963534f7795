import type { ReactElement, ReactNode } from "react";
import { TARGET_GROUPS } from "@brink/decision-guide";
import type { Frame } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { sourceableFields } from "../domain/own-items.ts";
import { ownItemLengths } from "../own-item-inputs.ts";
import { numberName } from "./number-words.ts";
import type { OwnItemFieldsProps } from "./own-item-fields.view.tsx";
import {
  CompanionFields,
  control,
  FitFields,
  MeansFields,
  ReachFields,
  ScaleFields,
  Ticks,
} from "./own-item-fields.view.tsx";

export type OwnItemFormProps = OwnItemFieldsProps & {
  readonly action: "add" | "change";
  /** Nothing is filled in yet: then nothing is folded away. */
  readonly isEmpty: boolean;
  /** What goes with it unseen. */
  readonly children: ReactNode;
};

/** Everything that the guide has to know of a method or technology, in parts; what was filled in before is folded away. */
export function OwnItemForm(props: OwnItemFormProps): ReactElement {
  const frame = frameOf(props.frame, props.action);
  const own = { ...props, frame };
  const { t } = frame;
  // A list of all others: folded away unless something has to be chosen from it.
  const mustPair = props.isEmpty && props.kind === "technology";
  const skills = ["digitalSkill", "literacy"] as const;
  const quality = ["deliberation", "representativeness", "privacyRisk", "escalationRisk"] as const;
  return (
    <div className="narrow">
      <ActionForm frame={frame} action={props.action}>
        {props.children}
        <Texts {...own} />
        <Part {...own} name="practice" fields={["worksWhen", "pitfalls"]}>
          <PracticeFields {...own} />
        </Part>
        <Part {...own} name="fit" fields={["levels", "phases", "carries", "sync", "place"]}>
          <FitFields {...own} />
        </Part>
        <Part {...own} name="means" fields={meansControls}>
          <MeansFields {...own} />
        </Part>
        <Part {...own} name="people" fields={skills}>
          <ScaleFields {...own} fields={skills} />
        </Part>
        <Part {...own} name="reach" fields={TARGET_GROUPS.map((group) => `reach_${group}`)}>
          <ReachFields {...own} />
        </Part>
        <Part {...own} name="quality" fields={quality}>
          <ScaleFields {...own} fields={quality} />
        </Part>
        <Part {...own} name="companions" fields={["pairsWith", "needs"]} isEmpty={mustPair}>
          <CompanionFields {...own} />
        </Part>
        <Why {...own} />
        <Button>{t(`choose.ownItem.save.${props.action}`)}</Button>
      </ActionForm>
    </div>
  );
}

const meansControls = [
  ...sourceableFields.flatMap((field) => (field === "durationDays" ? [field] : [`${field}Least`, `${field}Most`])),
  "competences",
];

/** What was typed in another form of the page is not of this one. */
export function frameOf(frame: Frame, action: string): Frame {
  return frame.form.action === action ? frame : { ...frame, form: { values: {}, errors: [] } };
}

type PartProps = OwnItemFormProps & { readonly name: string; readonly fields: readonly string[] };

/** Open when there is something to fill in or to put right. */
function Part({ frame, isEmpty, name, fields, children }: PartProps): ReactElement {
  const isWrong = frame.form.errors.some(({ field }) => fields.includes(field));
  return (
    <Details summary={frame.t(`choose.ownItem.part.${name}`)} open={isEmpty || isWrong}>
      <p>{frame.t(`choose.ownItem.part.${name}.help`)}</p>
      {children}
    </Details>
  );
}

function Texts({ frame, typed }: OwnItemFormProps): ReactElement {
  const { t } = frame;
  const optionalText = t("choose.ownItem.optional");
  const limitText = t("choose.ownItem.limit", { max: ownItemLengths.description });
  return (
    <>
      <TextField {...control(frame, typed, "name")} lang="nl" required />
      <TextArea {...control(frame, typed, "description")} limitText={limitText} lang="nl" rows={6} required />
      <Details summary={t("choose.ownItem.inEnglish")}>
        <TextField {...control(frame, typed, "nameEn")} optionalText={optionalText} lang="en" />
        <TextArea
          {...control(frame, typed, "descriptionEn")}
          optionalText={optionalText}
          limitText={limitText}
          lang="en"
          rows={6}
        />
      </Details>
    </>
  );
}

function PracticeFields({ frame, typed }: OwnItemFormProps): ReactElement {
  const limitText = frame.t("choose.ownItem.limit", { max: ownItemLengths.practice });
  return (
    <>
      {(["worksWhen", "pitfalls"] as const).map((name) => (
        <TextArea {...control(frame, typed, name)} limitText={limitText} lang="nl" rows={5} key={name} />
      ))}
    </>
  );
}

function Why(props: OwnItemFormProps): ReactElement {
  const { frame } = props;
  const options = sourceableFields.map((value) => ({ value, label: numberName(props, value) }));
  return (
    <>
      <Ticks {...props} name="sourced" options={options} />
      <TextField {...control(frame, props.typed, "source")} lang="nl" />
      <TextArea {...control(frame, {}, "reason")} lang="nl" required />
    </>
  );
}
