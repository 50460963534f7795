import type { ReactElement } from "react";
import { langOf } from "../../../platform/i18n/said.ts";
import { Card } from "../../../platform/web/components/card/card.view.tsx";
import { textOf } from "../domain/texts.ts";
import { paths } from "../paths.ts";
import type { TakePartButtonsProps } from "./public-first-screen.view.tsx";
import { TakePartButtons } from "./public-first-screen.view.tsx";
import { LateBadge, TrajectoryStatusBadge } from "./status.view.tsx";
import type { WhenToTakePartProps } from "./when-to-take-part.view.tsx";
import { WhenToTakePart } from "./when-to-take-part.view.tsx";
import { titleOf } from "./words.view.tsx";

export type EmbedViewProps = TakePartButtonsProps & WhenToTakePartProps;

/** A trajectory in short, as it stands in a page of another site. */
export function EmbedView(props: EmbedViewProps): ReactElement {
  const { frame, trajectory } = props;
  const summary = textOf(trajectory, trajectory.status === "not_now" ? "motivation" : "summary", frame.lang);
  return (
    <Card
      title={titleOf(frame, trajectory)}
      headingLevel={2}
      href={paths.trajectory(trajectory.slug)}
      badge={
        <span className="cluster">
          <TrajectoryStatusBadge frame={frame} status={trajectory.status} side="resident" />
          <LateBadge frame={frame} trajectory={trajectory} />
        </span>
      }
      actions={TakePartButtons(props) ?? undefined}
      footer={frame.t("platform.layout.site", { municipality: frame.tenant.name })}
    >
      <p {...langOf(frame, summary)}>{summary.text}</p>
      <WhenToTakePart {...props} />
    </Card>
  );
}
