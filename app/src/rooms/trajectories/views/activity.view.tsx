import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { Activity, Trajectory } from "../domain.ts";
import { dayOf } from "../domain/days.ts";
import type { ActivityState } from "../domain/running.ts";
import { activityState } from "../domain/running.ts";
import { paths } from "../paths.ts";
import { mayPrepare } from "../policy.ts";
import type { MethodCatalogue, ParticipationMethod, ReceivedInBrink, TrajectoryLink } from "../ports.ts";
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
  readonly received: ReceivedInBrink | undefined;
  /** Whether people are asked anything; as long as they are not, they are not invited. */
  readonly isAsking: boolean;
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
  const method = participation.find((one) => one.id === activity.inBrink);
  const setUp = method?.staffHref?.(trajectory, activity);
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={title} />
      <p className="cluster">
        <ActivityStateBadge frame={frame} state={state} /> {whenOf(frame, activity)}
      </p>
      {!props.isAsking && ["planned", "running"].includes(state) && (
        <AsksNothing frame={frame} href={method?.ready?.href(activity)} />
      )}
      {props.received && <Received frame={frame} received={props.received} />}
      {setUp !== undefined && mayPrepare.allows(frame.actor) && (
        <ButtonLink href={setUp}>{t("trajectories.staff.setUp")}</ButtonLink>
      )}
      <OutcomeWords frame={frame} activity={{ ...activity, photos: [] }} />
      {mayChange && mayBeRegistered(activity, state) && <Register frame={frame} activity={activity} state={state} />}
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

/** Residents do not see it, and the team has to know why. */
function AsksNothing({ frame, href }: { readonly frame: Frame; readonly href: string | undefined }): ReactElement {
  const { t } = frame;
  return (
    <Alert type="warning" signLabel={t("trajectories.public.note")} title={t("trajectories.staff.asksNothing")}>
      <p>{t("trajectories.staff.asksNothingText")}</p>
      {href !== undefined && mayPrepare.allows(frame.actor) && (
        <p>
          <a href={href}>{t("trajectories.staff.asksNothingLink")}</a>
        </p>
      )}
    </Alert>
  );
}

/** What is going on, before anything that can be written down about it. */
function Received({ frame, received }: { readonly frame: Frame; readonly received: ReceivedInBrink }): ReactElement {
  const { t, actor } = frame;
  const links = received.links.filter(({ policy }) => policy.allows(actor));
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("trajectories.staff.goingOn")}</Heading>
      <p>{t("trajectories.staff.sentIn", { count: received.count })}</p>
      {links.length > 0 && (
        <ActionGroup>
          {links.map(({ labelKey, href }) => (
            <ButtonLink href={href} variant="secondary" key={href}>
              {t(labelKey)}
            </ButtonLink>
          ))}
        </ActionGroup>
      )}
    </section>
  );
}

type RegisterProps = { readonly frame: Frame; readonly activity: Activity; readonly state: ActivityState };

/** What is over and was never written down asks for it; all else is there for who wants to. */
function Register({ frame, activity, state }: RegisterProps): ReactElement {
  const { t, form } = frame;
  return (
    <section className="stack stack--close" id="vastleggen">
      <Heading level={2}>{t("trajectories.staff.whatHappened")}</Heading>
      <Details
        summary={t("trajectories.staff.writeDown")}
        open={form.action === "register" || (state === "to_register" && activity.outcome === undefined)}
      >
        <RegisterForm frame={frame} activity={activity} />
      </Details>
    </section>
  );
}

function mayBeRegistered(activity: Activity, state: string): boolean {
  return activity.startsOn !== undefined && state !== "planned" && state !== "cancelled";
}

export type NewActivityViewProps = Omit<ActivityViewProps, "activity" | "received" | "isAsking"> & {
  readonly methodId: string | undefined;
};

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
