import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { involvements } from "../codes.ts";
import type { Trajectory } from "../domain.ts";
import { baseLang } from "../domain/texts.ts";
import { textLengths } from "../inputs.ts";
import { paths } from "../paths.ts";
import type { TrajectoryLink } from "../ports.ts";
import { fieldOf, limitText } from "./field.ts";
import { StaffForm } from "./staff-form.view.tsx";
import { TrajectoryHead } from "./trajectory-head.view.tsx";

export type MotivationFormProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly links: readonly TrajectoryLink[];
};

/** Whether to involve people, and why or why not. */
export function MotivationForm({ frame, trajectory, links }: MotivationFormProps): ReactElement {
  const { t } = frame;
  const { motivation, texts } = trajectory;
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("trajectories.tab.motivation")} />
      <p className="lead measure">{t("trajectories.staff.motivationLead")}</p>
      <StaffForm frame={frame} action="save" version={trajectory.version} back={paths.overview(trajectory.id)}>
        <RadioGroup
          {...fieldOf(frame, "decision", motivation?.decision ?? "", { words: "involvement" })}
          required
          options={involvements.map((one) => ({
            value: one,
            label: t(`trajectories.involvement.${one}`),
            description: t(`trajectories.involvement.${one}.help`),
          }))}
        />
        <TextArea
          {...fieldOf(frame, "reasons", texts.motivation?.[baseLang] ?? "", { help: true })}
          limitText={limitText(frame, textLengths.motivation)}
          required
          lang={baseLang}
        />
        <TextField
          {...fieldOf(frame, "by", motivation?.by ?? "", { help: true, words: "involvementBy" })}
          width="medium"
          required
        />
        <DateField {...fieldOf(frame, "on", motivation?.on ?? "", { words: "involvementOn" })} required />
      </StaffForm>
    </>
  );
}

/** What was decided in the end. */
export function DecisionForm({ frame, trajectory, links }: MotivationFormProps): ReactElement {
  const { t } = frame;
  return (
    <>
      <TrajectoryHead
        frame={frame}
        trajectory={trajectory}
        links={links}
        part={t("trajectories.staff.recordDecision")}
      />
      <p className="lead measure">{t("trajectories.staff.decisionLead")}</p>
      <StaffForm frame={frame} action="save" version={trajectory.version} back={paths.overview(trajectory.id)}>
        <DateField {...fieldOf(frame, "decidedOn", trajectory.decidedOn ?? "")} required />
        <TextArea
          {...fieldOf(frame, "decision", trajectory.texts.decision?.[baseLang] ?? "", { help: true })}
          limitText={limitText(frame, textLengths.decision)}
          required
          lang={baseLang}
        />
      </StaffForm>
    </>
  );
}
