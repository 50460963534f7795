import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { Activity, Trajectory } from "../domain.ts";
import { dayOf } from "../domain/days.ts";
import { activityState } from "../domain/running.ts";
import { paths } from "../paths.ts";
import { mayPrepare } from "../policy.ts";
import type { MethodCatalogue, ParticipationMethod, TrajectoryLink } from "../ports.ts";
import { ActivityForm } from "./activity-form.view.tsx";
import { activityTitle, whenOf } from "./activity-words.ts";
import { methodNames } from "./catalogue-words.ts";
import { OutcomeWords } from "./outcome.view.tsx";
import { Photos } from "./photos.view.tsx";
import { RegisterForm } from "./register-form.view.tsx";
import { ActivityStateBadge } from "./status.view.tsx";
import { TrajectoryHead } from "./trajectory-head.view.tsx";

export type ActivityViewProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly activity: Activity;
  readonly catalogue: MethodCatalogue;
  readonly participation: readonly ParticipationMethod[];
  readonly links: readonly TrajectoryLink[];
};

/** One activity: how it stands, what happened, and what was planned. */
export function ActivityView(props: ActivityViewProps): ReactElement {
  const { frame, trajectory, activity, catalogue, participation, links } = props;
  const { t } = frame;
  const title = activityTitle(frame, activity, methodNames(catalogue, frame.lang));
  const state = activityState(activity, dayOf(frame.now, frame.tenant.timeZone));
  const mayChange = mayPrepare.allows(frame.actor) && trajectory.status !== "evaluated";
  const setUp = participation.find((method) => method.id === activity.inBrink)?.staffHref?.(trajectory, activity);
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={title} />
      <p className="cluster">
        <ActivityStateBadge frame={frame} state={state} /> {whenOf(frame, activity)}
      </p>
      {setUp !== undefined && mayPrepare.allows(frame.actor) && (
        <ButtonLink href={setUp}>{t("trajectories.staff.setUp")}</ButtonLink>
      )}
      <OutcomeWords frame={frame} activity={{ ...activity, photos: [] }} />
      {mayChange && mayBeRegistered(activity, state) && (
        <section className="stack stack--close" id="vastleggen">
          <Heading level={2}>{t("trajectories.staff.whatHappened")}</Heading>
          <RegisterForm frame={frame} activity={activity} />
        </section>
      )}
      <section className="stack stack--close">
        <Heading level={2}>{t("trajectories.staff.photos")}</Heading>
        <Photos frame={frame} activity={activity} mayChange={mayChange} />
      </section>
      {mayChange && (
        <section className="stack stack--close">
          <Heading level={2}>{t("trajectories.staff.whatIsPlanned")}</Heading>
          <ActivityForm
            frame={frame}
            action="change"
            activity={activity}
            catalogue={catalogue}
            participation={participation}
            back={paths.activities(trajectory.id)}
          />
        </section>
      )}
    </>
  );
}

function mayBeRegistered(activity: Activity, state: string): boolean {
  return activity.startsOn !== undefined && state !== "planned" && state !== "cancelled";
}

export type NewActivityViewProps = Omit<ActivityViewProps, "activity"> & { readonly methodId: string | undefined };

/** One more activity in the plan. */
export function NewActivityView(props: NewActivityViewProps): ReactElement {
  const { frame, trajectory, methodId, catalogue, participation, links } = props;
  const { t } = frame;
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("trajectories.staff.newActivity")} />
      <ActivityForm
        frame={frame}
        action="add"
        methodId={methodId}
        catalogue={catalogue}
        participation={participation}
        back={paths.activities(trajectory.id)}
      />
    </>
  );
}
