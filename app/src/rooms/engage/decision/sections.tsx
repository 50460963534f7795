import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { TrajectoryLink } from "../../trajectories/room.ts";
import { trajectorySection } from "../../trajectories/room.ts";
import { mayReadContributions } from "../policy.ts";
import { waitsFor } from "./domain.ts";
import { decisionHref, decisionPlace } from "./paths.ts";
import { milestonesOf, stagesOf } from "./reader.ts";
import { MilestonesTimeline, StagesTimeline } from "./views/decision-timeline.view.tsx";

/** On the public page: who decides when, where that stands, and what is done after it. */
export const decisionSection = trajectorySection({
  side: "resident",
  order: 160,
  async load(work, { id }) {
    const [stages, milestones] = [await stagesOf(work, id), await milestonesOf(work, id)];
    return stages.length + milestones.length === 0 ? undefined : { stages, milestones };
  },
  view: ({ stages, milestones }, frame) => {
    const { t } = frame;
    const next = waitsFor(stages);
    return (
      <section className="stack" aria-labelledby={decisionPlace}>
        <Heading level={2} id={decisionPlace}>
          {t("engage.decision.title")}
        </Heading>
        {stages.length > 0 && (
          <>
            <p>{t(next === undefined ? "engage.decision.stands.decided" : `engage.decision.stands.${next}`)}</p>
            <StagesTimeline stages={stages} frame={frame} />
          </>
        )}
        {milestones.length > 0 && (
          <>
            <Heading level={3}>{t("engage.decision.after")}</Heading>
            <MilestonesTimeline milestones={milestones} frame={frame} />
          </>
        )}
      </section>
    );
  },
});

/** In the row of links above the staff pages of a trajectory. */
export const decisionLink: TrajectoryLink = {
  ...{ labelKey: "engage.decision.staff.title", step: "engage", order: 25, policy: mayReadContributions },
  href: ({ id }) => decisionHref(id),
};
