import type { ReactElement } from "react";
import { Fragment } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import type { ParticipationMethod } from "../ports.ts";
import type { PublicTrajectory } from "../queries/public-trajectory.ts";
import type { LoadedSection } from "../queries/sections.ts";
import { ContactPart } from "./public-contact.view.tsx";
import { FirstScreen } from "./public-first-screen.view.tsx";
import { RulesPart } from "./public-rules.view.tsx";
import { TimelinePart } from "./public-timeline.view.tsx";
import { TakePartPart } from "./take-part.view.tsx";

export type PublicTrajectoryViewProps = PublicTrajectory & {
  readonly frame: Frame;
  readonly participation: readonly ParticipationMethod[];
  /** The name of a method of the catalogue in the reader's language. */
  readonly methodName: (methodId: string) => string;
};

/** The page of a trajectory: the short story first, then taking part, what happened and will happen, and the rules. */
export function PublicTrajectoryView(props: PublicTrajectoryViewProps): ReactElement {
  const { frame, preview, sections } = props;
  const own: readonly LoadedSection[] = [
    { order: 100, view: () => <TakePartPart {...props} /> },
    { order: 200, view: () => <TimelinePart {...props} /> },
    { order: 300, view: () => <RulesPart {...props} /> },
    { order: 400, view: () => <ContactPart {...props} /> },
  ];
  return (
    <>
      <FirstScreen {...props} />
      {preview && (
        <Alert type="warning" signLabel={frame.t("trajectories.public.note")}>
          {frame.t("trajectories.public.preview")}
        </Alert>
      )}
      {[...own, ...sections]
        .sort((a, b) => a.order - b.order)
        .map((section, index) => (
          <Fragment key={index}>{section.view(frame)}</Fragment>
        ))}
    </>
  );
}
