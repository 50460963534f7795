import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { LanguageBadge } from "../../../platform/web/components/language-badge/language-badge.view.tsx";
import type { BadgeTone } from "../../../platform/web/components/status-badge/status-badge.view.tsx";
import { StatusBadge } from "../../../platform/web/components/status-badge/status-badge.view.tsx";
import type { Trajectory, TrajectoryStatus } from "../domain.ts";
import { lateness } from "../domain/lateness.ts";
import type { ActivityState } from "../domain/running.ts";
import { isUnreviewed } from "../domain/texts.ts";

const tones: Readonly<Record<TrajectoryStatus, BadgeTone>> = {
  preparing: "neutral",
  open: "active",
  closed: "neutral",
  answered: "ok",
  evaluated: "ok",
  not_now: "warning",
};

type StatusProps = { readonly frame: Frame; readonly status: TrajectoryStatus; readonly side: "resident" | "staff" };

export function TrajectoryStatusBadge({ frame, status, side }: StatusProps): ReactElement {
  return <StatusBadge tone={tones[status]}>{frame.t(`trajectories.status.${side}.${status}`)}</StatusBadge>;
}

const activityTones: Readonly<Record<ActivityState, BadgeTone>> = {
  planned: "neutral",
  running: "active",
  to_register: "warning",
  done: "ok",
  cancelled: "neutral",
};

export function ActivityStateBadge({
  frame,
  state,
}: {
  readonly frame: Frame;
  readonly state: ActivityState;
}): ReactElement {
  return <StatusBadge tone={activityTones[state]}>{frame.t(`trajectories.activityState.${state}`)}</StatusBadge>;
}

type OfTrajectory = { readonly frame: Frame; readonly trajectory: Trajectory };

/** A promise past its day, in a word. */
export function LateBadge({ frame, trajectory }: OfTrajectory): ReactElement | null {
  const late = lateness(trajectory, frame.now, frame.tenant.timeZone);
  if (late.length === 0) return null;
  return (
    <StatusBadge tone="error" pictogram="clock">
      {frame.t("trajectories.late.badge")}
    </StatusBadge>
  );
}

/** Says that nobody who knows the reader's language has checked what they read. */
export function UnreviewedBadge({ frame, trajectory }: OfTrajectory): ReactElement | null {
  if (!isUnreviewed(trajectory, frame.lang)) return null;
  return <LanguageBadge>{frame.t("trajectories.public.unreviewed")}</LanguageBadge>;
}
