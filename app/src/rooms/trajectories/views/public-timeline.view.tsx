import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { TimelineItem, TimelineState } from "../../../platform/web/components/timeline/timeline.view.tsx";
import { Timeline } from "../../../platform/web/components/timeline/timeline.view.tsx";
import type { Activity, Phase, PublicPromise, Trajectory } from "../domain.ts";
import { feedbackLoop } from "../domain.ts";
import { dayOf } from "../domain/days.ts";
import { lateness } from "../domain/lateness.ts";
import { movedPromise } from "../domain/moved.ts";
import { activityState } from "../domain/running.ts";
import { activityTitle, daysText, phaseName, whenOf } from "./activity-words.ts";
import { OutcomeWords } from "./outcome.view.tsx";
import type { PublicTrajectoryViewProps } from "./public-trajectory.view.tsx";

/** A day, or its place among what has one; on one day what happens comes before what is promised. */
type Dated = { readonly day: string | undefined; readonly isPromise?: true; readonly item: TimelineItem };

/**
 * Phases, activities and promises in the order of their days. What has no day yet stands before the first promise: an answer
 * is about all that people did.
 */
export function TimelinePart(props: PublicTrajectoryViewProps): ReactElement | null {
  const { frame, trajectory, phases, activities } = props;
  const dated = [
    ...phases.map((phase) => ofPhase(frame, phase)),
    ...activities.filter(({ methodId }) => methodId !== feedbackLoop).map((activity) => ofActivity(props, activity)),
    ...promises(frame, trajectory),
  ];
  if (dated.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="timeline" id="tijdlijn">
      <Heading level={2} id="timeline">
        {frame.t("trajectories.public.timeline")}
      </Heading>
      <Timeline items={inOrder(dated).map(({ item }) => item)} />
    </section>
  );
}

function inOrder(all: readonly Dated[]): readonly Dated[] {
  const rank = ({ day = "", isPromise }: Dated) => `${day} ${isPromise ? 1 : 0}`;
  const known = all.filter(({ day }) => day !== undefined).sort((a, b) => rank(a).localeCompare(rank(b)));
  const promised = known.findIndex(({ isPromise }) => isPromise);
  const undated = all.filter(({ day }) => day === undefined);
  return known.toSpliced(promised === -1 ? known.length : promised, 0, ...undated);
}

function item(frame: Frame, state: TimelineState, rest: Omit<TimelineItem, "state" | "stateText">): TimelineItem {
  return { ...rest, state, stateText: frame.t(`trajectories.timeline.${state}`) };
}

function stateBetween(today: string, startsOn: string, endsOn: string): TimelineState {
  if (endsOn < today) return "done";
  return startsOn <= today ? "current" : "coming";
}

function ofPhase(frame: Frame, phase: Phase): Dated {
  const state = stateBetween(dayOf(frame.now, frame.tenant.timeZone), phase.startsOn, phase.endsOn);
  const dateText = daysText(frame, phase.startsOn, phase.endsOn);
  return { day: phase.startsOn, item: item(frame, state, { title: phaseName(frame, phase), dateText }) };
}

function ofActivity(props: PublicTrajectoryViewProps, activity: Activity): Dated {
  const { frame, methodName } = props;
  const found = activityState(activity, dayOf(frame.now, frame.tenant.timeZone));
  const state: TimelineState = found === "running" ? "current" : found === "planned" ? "coming" : "done";
  const shown = item(frame, state, {
    title: activityTitle(frame, activity, methodName),
    dateText: whenOf(frame, activity),
    description: <OutcomeWords frame={frame} activity={activity} />,
  });
  return { day: activity.startsOn, item: shown };
}

/** The two days promised in public: the answer and the decision. */
function promises(frame: Frame, trajectory: Trajectory): readonly Dated[] {
  if (trajectory.status === "not_now") return [];
  const { t, format } = frame;
  const late = lateness(trajectory, frame.now, frame.tenant.timeZone).map(({ promise }) => promise);
  const answeredOn = trajectory.answeredAt && dayOf(trajectory.answeredAt, frame.tenant.timeZone);
  const dayItem = (
    promise: PublicPromise,
    promisedOn: string | undefined,
    keptOn: string | undefined,
  ): readonly Dated[] => {
    const day = keptOn ?? promisedOn;
    if (day === undefined) return [];
    const state: TimelineState = keptOn !== undefined ? "done" : late.includes(promise) ? "late" : "coming";
    const moved = movedPromise(trajectory, promise);
    const key = state === "done" ? "keptOn" : moved ? "movedTo" : "promisedOn";
    const first = moved ? format.date(moved.firstOn) : "";
    const dateText = t(`trajectories.timeline.${key}`, { day: format.date(day), first });
    return [
      { day, isPromise: true, item: item(frame, state, { title: t(`trajectories.timeline.${promise}`), dateText }) },
    ];
  };
  return [
    ...dayItem("hearBack", trajectory.hearBackDate, answeredOn),
    ...dayItem("decision", trajectory.decisionDate, trajectory.decidedOn),
  ];
}
