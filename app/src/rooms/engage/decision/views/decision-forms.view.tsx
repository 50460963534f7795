import type { ReactElement } from "react";
import type { Localized } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { DateField } from "../../../../platform/web/components/date-field/date-field.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { InEveryLanguage } from "../../../../platform/web/in-every-language.view.tsx";
import { languageName } from "../../../tenancy/room.ts";
import type { Milestone, Stage } from "../domain.ts";
import { decisionHref } from "../paths.ts";

type OfPage = { readonly trajectoryId: string; readonly frame: Frame };

/** Who decides: when, what lies before them, what may change, and where to read it. */
export function StageForm({
  stage,
  trajectoryId,
  frame,
}: OfPage & { readonly stage: Stage | undefined }): ReactElement {
  const { t } = frame;
  return (
    <>
      <ActionForm frame={frame} action="saveStage">
        <Day name="plannedOn" before={stage?.plannedOn} frame={frame} />
        <Day name="decidedOn" before={stage?.decidedOn} frame={frame} />
        <Texts stem="words" before={stage?.words} frame={frame} />
        <Texts stem="changeable" before={stage?.changeable} frame={frame} />
        <TextField
          name="document"
          type="url"
          label={t("engage.decision.staff.field.document")}
          description={t("engage.decision.staff.field.documentHelp")}
          optionalText={t("engage.optional")}
          value={formValue(frame, "document", stage?.document)}
          error={fieldError(frame, "document")}
        />
        <Buttons trajectoryId={trajectoryId} frame={frame} />
      </ActionForm>
      {stage && <Remove action="removeStage" frame={frame} />}
    </>
  );
}

/** Something that is done after the decision. */
export function MilestoneForm(props: OfPage & { readonly milestone: Milestone | undefined }): ReactElement {
  const { milestone, trajectoryId, frame } = props;
  return (
    <>
      <ActionForm frame={frame} action="saveMilestone">
        <Texts stem="name" before={milestone?.name} frame={frame} />
        <Day name="plannedOn" before={milestone?.plannedOn} frame={frame} />
        <Day name="doneOn" before={milestone?.doneOn} frame={frame} />
        <Texts stem="note" before={milestone?.note} frame={frame} />
        <Buttons trajectoryId={trajectoryId} frame={frame} />
      </ActionForm>
      {milestone && <Remove action="removeMilestone" frame={frame} />}
    </>
  );
}

type DayName = "plannedOn" | "decidedOn" | "doneOn";

function Day({ name, before, frame }: { name: DayName; before: string | undefined; frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <DateField
      name={name}
      label={t(`engage.decision.staff.field.${name}`)}
      description={name === "plannedOn" ? undefined : t("engage.decision.staff.field.whenDone")}
      value={formValue(frame, name, before)}
      error={fieldError(frame, name)}
    />
  );
}

type TextsProps = {
  readonly stem: "words" | "changeable" | "name" | "note";
  readonly before: Localized | undefined;
  readonly frame: Frame;
};

function Texts({ stem, before, frame }: TextsProps): ReactElement {
  const { t, lang } = frame;
  return (
    <InEveryLanguage
      frame={frame}
      stem={stem}
      before={(code) => before?.[code]}
      field={(given) => {
        const label = t(`engage.decision.staff.field.${stem}`, { language: languageName(given.lang, lang) });
        if (stem === "name") return <TextField {...given} label={label} />;
        return <TextArea {...given} label={label} rows={3} optionalText={t("engage.optional")} />;
      }}
    />
  );
}

function Buttons({ trajectoryId, frame }: OfPage): ReactElement {
  const { t } = frame;
  return (
    <ActionGroup>
      <Button>{t("engage.decision.staff.save")}</Button>
      <ButtonLink variant="subtle" href={decisionHref(trajectoryId)}>
        {t("engage.decision.staff.back")}
      </ButtonLink>
    </ActionGroup>
  );
}

function Remove({ action, frame }: { action: "removeStage" | "removeMilestone"; frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("engage.decision.staff.remove")}>
      <p>{t("engage.decision.staff.removeText")}</p>
      <ActionForm frame={frame} action={action}>
        <Button variant="danger">{t("engage.decision.staff.removeNow")}</Button>
      </ActionForm>
    </Details>
  );
}
