import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import type { Trajectory, TrajectoryLink } from "../../../trajectories/room.ts";
import { isPublic, TrajectoryHead } from "../../../trajectories/room.ts";
import { mayFollowUp } from "../../policy.ts";
import type { Milestone, Stage } from "../domain.ts";
import { stageKinds } from "../domain.ts";
import { decisionPlace, milestoneHref, newMilestoneHref, stageHref } from "../paths.ts";
import { MilestonesTimeline, StagesTimeline } from "./decision-timeline.view.tsx";

export type DecisionShown = {
  readonly trajectory: Trajectory;
  readonly stages: readonly Stage[];
  readonly milestones: readonly Milestone[];
  readonly links: readonly TrajectoryLink[];
};

type Props = { readonly shown: DecisionShown; readonly frame: Frame };

/** Who decides and what is done after that, as residents read it, with the way to change each. */
export function DecisionView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { trajectory, stages, milestones, links } = shown;
  const { id } = trajectory;
  const may = mayFollowUp.allows(frame.actor);
  const missing = stageKinds.filter((kind) => !stages.some((stage) => stage.kind === kind));
  return (
    <div className="narrow stack stack--loose">
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("engage.decision.staff.title")} />
      <p className="lead measure">{t("engage.decision.staff.lead")}</p>
      {isPublic(trajectory) && stages.length + milestones.length > 0 && (
        <p>
          <a href={`/trajecten/${trajectory.slug}#${decisionPlace}`}>{t("engage.theme.staff.asPublic")}</a>
        </p>
      )}
      <section className="stack">
        <Heading level={2}>{t("engage.decision.staff.stages")}</Heading>
        {stages.length === 0 && <p>{t("engage.decision.staff.noStages")}</p>}
        <StagesTimeline stages={stages} hrefOf={may ? ({ kind }) => stageHref(id, kind) : undefined} frame={frame} />
        {may && missing.length > 0 && (
          <ActionGroup>
            {missing.map((kind) => (
              <ButtonLink variant="secondary" href={stageHref(id, kind)} key={kind}>
                {t("engage.decision.staff.addStage", { of: t(`engage.decision.stage.${kind}`) })}
              </ButtonLink>
            ))}
          </ActionGroup>
        )}
      </section>
      <section className="stack">
        <Heading level={2}>{t("engage.decision.after")}</Heading>
        {milestones.length === 0 && <p>{t("engage.decision.staff.noMilestones")}</p>}
        <MilestonesTimeline
          milestones={milestones}
          hrefOf={may ? (one) => milestoneHref(id, one.id) : undefined}
          frame={frame}
        />
        {may && (
          <ActionGroup>
            <ButtonLink variant="secondary" href={newMilestoneHref(id)}>
              {t("engage.decision.staff.addMilestone")}
            </ButtonLink>
          </ActionGroup>
        )}
      </section>
    </div>
  );
}
