import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { Fieldset } from "../../../platform/web/components/fieldset/fieldset.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { phaseKinds } from "../codes.ts";
import type { Phase, Trajectory } from "../domain.ts";
import { baseLang } from "../domain/texts.ts";
import { paths } from "../paths.ts";
import type { TrajectoryLink } from "../ports.ts";
import { rowCount, rowFieldOf } from "./field.ts";
import { StaffForm } from "./staff-form.view.tsx";
import { TrajectoryHead } from "./trajectory-head.view.tsx";

export type PhasesFormProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly phases: readonly Phase[];
  /** They come from the plan and are not kept yet. */
  readonly areProposed: boolean;
  readonly links: readonly TrajectoryLink[];
};

/** The phases with their days; emptying one takes it out. */
export function PhasesForm({ frame, trajectory, phases, areProposed, links }: PhasesFormProps): ReactElement {
  const { t } = frame;
  const rows = rowCount(frame, "phaseKind", phases.length, phases.length === 0 ? 4 : 2);
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("trajectories.tab.phases")} />
      <p className="lead measure">{t("trajectories.staff.phasesLead")}</p>
      {areProposed && (
        <Alert type="info" signLabel={t("trajectories.public.note")}>
          {t("trajectories.staff.phasesProposed")}
        </Alert>
      )}
      <StaffForm frame={frame} action="save" version={trajectory.version} back={paths.overview(trajectory.id)}>
        {Array.from({ length: rows }, (_, index) => (
          <PhaseFields frame={frame} index={index} phase={phases[index]} key={index} />
        ))}
      </StaffForm>
    </>
  );
}

type PhaseFieldsProps = { readonly frame: Frame; readonly index: number; readonly phase: Phase | undefined };

function PhaseFields({ frame, index, phase }: PhaseFieldsProps): ReactElement {
  const { t } = frame;
  return (
    <Fieldset id={`phase-${index}`} legend={t("trajectories.staff.phase", { number: index + 1 })}>
      <input type="hidden" name="phaseId" value={rowFieldOf(frame, "phaseId", index, phase?.id ?? "").value} />
      <div className="grid">
        <SelectField
          {...rowFieldOf(frame, "phaseKind", index, phase?.kind ?? "")}
          emptyLabel={t("trajectories.staff.noPhase")}
          options={phaseKinds.map((kind) => ({ value: kind, label: t(`trajectories.phaseKind.${kind}`) }))}
        />
        <TextField {...rowFieldOf(frame, "phaseName", index, phase?.name[baseLang] ?? "")} lang={baseLang} />
        <DateField {...rowFieldOf(frame, "phaseStartsOn", index, phase?.startsOn ?? "")} />
        <DateField {...rowFieldOf(frame, "phaseEndsOn", index, phase?.endsOn ?? "")} />
      </div>
    </Fieldset>
  );
}
