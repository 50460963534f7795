import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import type { Trajectory } from "../domain.ts";
import { paths } from "../paths.ts";
import type { TrajectoryLink } from "../ports.ts";
import { fieldOf } from "./field.ts";
import { StaffForm } from "./staff-form.view.tsx";
import { TrajectoryHead } from "./trajectory-head.view.tsx";

type Props = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly links: readonly TrajectoryLink[];
};

/** What comes along in a copy and what does not, and what the copy is called. */
export function CopyView({ frame, trajectory, links }: Props): ReactElement {
  const { t } = frame;
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("trajectories.copy.title")} />
      <p className="lead measure">{t("trajectories.copy.lead")}</p>
      <p className="measure">{t("trajectories.copy.anew")}</p>
      <StaffForm
        frame={frame}
        action="copy"
        back={paths.overview(trajectory.id)}
        saveText={t("trajectories.copy.make")}
      >
        <TextField {...fieldOf(frame, "title", "", { help: true })} required />
      </StaffForm>
    </>
  );
}
