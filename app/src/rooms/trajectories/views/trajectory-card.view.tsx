import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { langOf } from "../../../platform/i18n/said.ts";
import { Card } from "../../../platform/web/components/card/card.view.tsx";
import type { Trajectory } from "../domain.ts";
import type { TakingPart } from "../domain/taking-part.ts";
import { textOf } from "../domain/texts.ts";
import { paths } from "../paths.ts";
import { LateBadge, TrajectoryStatusBadge } from "./status.view.tsx";
import { titleOf } from "./words.view.tsx";

export type TrajectoryCardProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly takingPart?: TakingPart | undefined;
  readonly headingLevel?: 2 | 3;
};

/** A trajectory as residents find it in a list. */
export function TrajectoryCard({ frame, trajectory, takingPart, headingLevel = 3 }: TrajectoryCardProps): ReactElement {
  const summary = textOf(trajectory, trajectory.status === "not_now" ? "motivation" : "summary", frame.lang);
  const about = summary.text === "" ? textOf(trajectory, "summary", frame.lang) : summary;
  return (
    <Card
      title={titleOf(frame, trajectory)}
      headingLevel={headingLevel}
      href={paths.trajectory(trajectory.slug)}
      badge={
        <span className="cluster">
          <TrajectoryStatusBadge frame={frame} status={trajectory.status} side="resident" />
          <LateBadge frame={frame} trajectory={trajectory} />
        </span>
      }
      footer={dayLine(frame, trajectory, takingPart)}
    >
      <p {...langOf(frame, about)}>{shortened(about.text)}</p>
    </Card>
  );
}

/** The day that matters now: until or from when people can take part, when they hear back, or when it was answered. */
function dayLine(frame: Frame, trajectory: Trajectory, part: TakingPart | undefined): string | undefined {
  const { t, format } = frame;
  if (part?.when === "now" && part.until) return t("trajectories.card.until", { day: format.date(part.until) });
  if (part?.when === "later")
    return part.from === undefined
      ? t("trajectories.card.notYet")
      : t("trajectories.card.from", { day: format.date(part.from) });
  if (trajectory.answeredAt) return t("trajectories.card.answered", { day: format.date(trajectory.answeredAt) });
  if (trajectory.status === "not_now" || trajectory.hearBackDate === undefined) return undefined;
  return t("trajectories.card.hearBack", { day: format.date(trajectory.hearBackDate) });
}

function shortened(text: string, most = 180): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 60))} …`;
}
