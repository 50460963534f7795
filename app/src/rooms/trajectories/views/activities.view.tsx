import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { Activity, Trajectory } from "../domain.ts";
import { dayOf } from "../domain/days.ts";
import { activityState } from "../domain/running.ts";
import { paths } from "../paths.ts";
import { mayPrepare } from "../policy.ts";
import type { ChallengeOffer, ParticipationMethod, ReceivedInBrink, TrajectoryLink } from "../ports.ts";
import { activityTitle, whenOf } from "./activity-words.ts";
import { ActivityStateBadge } from "./status.view.tsx";
import { TrajectoryHead } from "./trajectory-head.view.tsx";

export type ActivitiesViewProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly activities: readonly Activity[];
  readonly participation: readonly ParticipationMethod[];
  readonly links: readonly TrajectoryLink[];
  readonly received: ReadonlyMap<string, ReceivedInBrink>;
  /** Where a plan is made for its challenge: the first is the one to take. */
  readonly offers: readonly ChallengeOffer[];
  readonly methodName: (methodId: string) => string;
};

/** The plan: every activity, in Brink and outside it. */
export function ActivitiesView(props: ActivitiesViewProps): ReactElement {
  const { frame, trajectory, activities, links } = props;
  const { t } = frame;
  const add = mayPrepare.allows(frame.actor) && trajectory.status !== "evaluated" && (
    <ButtonLink href={paths.newActivity(trajectory.id)} pictogram="plus">
      {t("trajectories.staff.newActivity")}
    </ButtonLink>
  );
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("trajectories.tab.activities")} />
      <p className="lead measure">{t("trajectories.staff.activitiesLead")}</p>
      {activities.length === 0 ? (
        <EmptyState
          title={t("trajectories.staff.noActivities")}
          pictogram="people"
          action={add && <First {...props} />}
        >
          {t("trajectories.staff.noActivitiesText")}
        </EmptyState>
      ) : (
        <>
          <Plan {...props} />
          {add}
        </>
      )}
    </>
  );
}

/** What the plan begins with: the advice of the decision guide, or an activity of one's own. */
function First({ frame, trajectory, offers: [offer] }: ActivitiesViewProps): ReactElement {
  return (
    <ActionGroup>
      {offer && <ButtonLink href={offer.href}>{frame.t(offer.labelKey)}</ButtonLink>}
      <ButtonLink href={paths.newActivity(trajectory.id)} variant={offer ? "secondary" : "primary"} pictogram="plus">
        {frame.t("trajectories.staff.newActivity")}
      </ButtonLink>
    </ActionGroup>
  );
}

function Plan(props: ActivitiesViewProps): ReactElement {
  const { frame, activities } = props;
  const { t } = frame;
  return (
    <Table
      caption={t("trajectories.staff.activitiesFound", { count: activities.length })}
      columns={["activity", "method", "where", "when", "state", "came"].map((name) => ({
        label: t(`trajectories.column.${name}`),
        numeric: name === "came",
      }))}
      rows={activities.map((activity) => ({ key: activity.id, cells: cellsOf(props, activity) }))}
    />
  );
}

function cellsOf({ frame, participation, received, methodName }: ActivitiesViewProps, activity: Activity) {
  const { t, format } = frame;
  const inBrink = participation.find((method) => method.id === activity.inBrink);
  const came = activity.outcome?.cameTotal;
  const sent = received.get(activity.id)?.count;
  return [
    <a href={paths.activity(activity.trajectoryId, activity.id)}>{activityTitle(frame, activity, methodName)}</a>,
    methodName(activity.methodId),
    inBrink
      ? t("trajectories.staff.inBrinkBy", { method: t(inBrink.nameKey) })
      : activity.place || t("trajectories.staff.outside"),
    whenOf(frame, activity),
    <ActivityStateBadge frame={frame} state={activityState(activity, dayOf(frame.now, frame.tenant.timeZone))} />,
    sent !== undefined
      ? t("trajectories.staff.sentIn", { count: sent })
      : came === undefined
        ? "–"
        : format.number(came),
  ];
}
