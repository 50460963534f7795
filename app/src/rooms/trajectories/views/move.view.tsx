import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import type { Move, Trajectory } from "../domain.ts";
import { statusAfter } from "../domain.ts";
import type { PlannedMove } from "../domain/planned-moves.ts";
import { isPlannable, liesAhead } from "../domain/planned-moves.ts";
import type { OpeningProblem } from "../domain/promise.ts";
import { paths } from "../paths.ts";
import type { NextStep, TrajectoryLink } from "../ports.ts";
import { Checklist } from "./checklist.view.tsx";
import { PlanForm } from "./plan-move.view.tsx";
import { StaffForm } from "./staff-form.view.tsx";
import { TrajectoryHead } from "./trajectory-head.view.tsx";

export type MoveViewProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly move: Move;
  readonly problems: readonly OpeningProblem[];
  readonly tips: readonly NextStep[];
  readonly planned: readonly PlannedMove[];
  readonly links: readonly TrajectoryLink[];
};

/** Asks once more before something becomes public or ends. */
export function MoveView(props: MoveViewProps): ReactElement {
  const { frame, trajectory, move, problems, links } = props;
  const { t } = frame;
  const possible = statusAfter(trajectory.status, move) !== undefined;
  const canPlan = isPlannable(move) && liesAhead(trajectory.status, move);
  const isPlanned = props.planned.some((one) => one.move === move);
  const ready = move !== "open" || problems.length === 0;
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t(`trajectories.move.${move}`)} />
      <p className="lead measure">{t(`trajectories.move.${move}.explanation`)}</p>
      {!possible && !canPlan && (
        <Alert type="warning" signLabel={t("trajectories.public.note")}>
          {t("trajectories.refused.noSuchMove")}
        </Alert>
      )}
      {possible && move === "open" && <Checklist {...props} />}
      {possible && ready && (
        <StaffForm
          frame={frame}
          action="move"
          version={trajectory.version}
          back={paths.overview(trajectory.id)}
          saveText={t(`trajectories.move.${move}.confirm`)}
          cancelText={t("trajectories.staff.goBack")}
        />
      )}
      {canPlan && (ready || isPlanned) && (
        <PlanForm frame={frame} trajectory={trajectory} move={move} planned={props.planned} />
      )}
    </>
  );
}
