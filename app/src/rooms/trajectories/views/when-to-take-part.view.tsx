import type { ReactElement } from "react";
import { takingPart } from "../domain/taking-part.ts";
import type { PublicTrajectoryViewProps } from "./public-trajectory.view.tsx";

export type WhenToTakePartProps = Pick<PublicTrajectoryViewProps, "frame" | "trajectory" | "activities" | "closesAt">;

/**
 * Who has little time reads under the button until when they can take part, and not first the day on which we answer. Where
 * there is no button it says why, and from when there is.
 */
export function WhenToTakePart(props: WhenToTakePartProps): ReactElement | null {
  const { t, format, now } = props.frame;
  const part = takingPart(props.trajectory, props.activities, props.closesAt, now);
  switch (part?.when) {
    case "now":
      return part.until ? <p>{t("trajectories.card.until", { day: format.date(part.until) })}.</p> : null;
    case "later":
      return part.from === undefined ? (
        <p>{t("trajectories.public.notYet")}</p>
      ) : (
        <p>{t("trajectories.public.notYetFrom", { day: format.date(part.from) })}</p>
      );
    case "over":
      return <p>{t("trajectories.public.noMore")}</p>;
    default:
      return null;
  }
}
