import type { ReactElement } from "react";
import { Fragment } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { Activity, Challenge, Phase, Trajectory } from "../domain.ts";
import type { FactUpfront } from "../domain/facts.ts";
import { lateness } from "../domain/lateness.ts";
import { movedPromise } from "../domain/moved.ts";
import { levelIsFixed } from "../domain/promise.ts";
import type { PlannedMove } from "../domain/planned-moves.ts";
import type { OpeningProblem } from "../domain/promise.ts";
import { paths } from "../paths.ts";
import { mayMove } from "../policy.ts";
import type { Area, NextStep, TrajectoryLink } from "../ports.ts";
import type { LoadedSection } from "../queries/sections.ts";
import { Checklist } from "./checklist.view.tsx";
import { MovedPromise } from "./moved-promise.view.tsx";
import { overviewFacts } from "./overview-facts.view.tsx";
import { Next, Steps } from "./overview-steps.view.tsx";
import { PlannedMoves } from "./plan-move.view.tsx";
import { TrajectoryHead } from "./trajectory-head.view.tsx";

export type OverviewViewProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly challenge: Challenge | undefined;
  readonly phases: readonly Phase[];
  readonly activities: readonly Activity[];
  readonly problems: readonly OpeningProblem[];
  readonly tips: readonly NextStep[];
  readonly planned: readonly PlannedMove[];
  readonly next: NextStep | undefined;
  readonly rules: readonly FactUpfront[];
  readonly sections: readonly LoadedSection[];
  readonly areas: readonly Area[];
  readonly links: readonly TrajectoryLink[];
};

/** How a trajectory stands, what the next step is, and what other rooms know about it. */
export function OverviewView(props: OverviewViewProps): ReactElement {
  const { frame, trajectory, challenge, next, sections, areas, links } = props;
  const { t } = frame;
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} />
      {trajectory.archivedAt && <Archived frame={frame} trajectory={trajectory} />}
      <LatePromises frame={frame} trajectory={trajectory} />
      <MovedPromises frame={frame} trajectory={trajectory} />
      <PlannedMoves frame={frame} trajectory={trajectory} planned={props.planned} />
      {next && <Next frame={frame} next={next} />}
      <Steps frame={frame} trajectory={trajectory} />
      {trajectory.status === "preparing" && <Checklist {...props} />}
      {sections.map((section) => (
        <Fragment key={section.order}>{section.view(frame)}</Fragment>
      ))}
      <section className="stack stack--close">
        <Heading level={2}>{t("trajectories.staff.inShort")}</Heading>
        <DefinitionList items={overviewFacts(frame, trajectory, challenge, areas)} />
      </section>
      {levelIsFixed(trajectory.status) && <Rules {...props} />}
    </>
  );
}

function Archived({ frame, trajectory }: { readonly frame: Frame; readonly trajectory: Trajectory }): ReactElement {
  const { t, format, actor } = frame;
  const on = trajectory.archivedAt === undefined ? "" : format.date(trajectory.archivedAt);
  return (
    <Alert type="info" signLabel={t("trajectories.public.note")}>
      {t("trajectories.archive.since", { on })}{" "}
      {mayMove.allows(actor) && <a href={paths.archive(trajectory.id)}>{t("trajectories.archive.back")}</a>}
    </Alert>
  );
}

function LatePromises({
  frame,
  trajectory,
}: {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
}): ReactElement | null {
  const { t, format } = frame;
  const late = lateness(trajectory, frame.now, frame.tenant.timeZone);
  if (late.length === 0) return null;
  return (
    <Alert type="error" signLabel={t("trajectories.public.note")} title={t("trajectories.staff.latePromises")}>
      {late.map(({ promise, promisedOn, daysLate }) => (
        <p key={promise}>{t(`trajectories.staff.late.${promise}`, { day: format.date(promisedOn), days: daysLate })}</p>
      ))}
    </Alert>
  );
}

/** What residents read of promised days that were moved. */
function MovedPromises({
  frame,
  trajectory,
}: {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
}): ReactElement | null {
  const moved = (["hearBack", "decision"] as const).filter((promise) => movedPromise(trajectory, promise));
  if (moved.length === 0) return null;
  const { t } = frame;
  return (
    <Alert type="info" signLabel={t("trajectories.public.note")} title={t("trajectories.staff.movedPromises")}>
      {moved.map((promise) => (
        <MovedPromise frame={frame} trajectory={trajectory} promise={promise} key={promise} />
      ))}
    </Alert>
  );
}

/** Which of the eight rules residents could read before they started (indicator T2). */
function Rules({ frame, rules }: OverviewViewProps): ReactElement {
  const { t, format } = frame;
  const inTime = rules.filter((rule) => rule.inTime).length;
  return (
    <Details summary={t("trajectories.staff.rulesInTime", { count: inTime, all: rules.length })}>
      <Table
        caption={t("trajectories.staff.rulesCaption")}
        columns={["rule", "published", "inTime"].map((name) => ({ label: t(`trajectories.column.${name}`) }))}
        rows={rules.map((rule) => ({
          key: rule.fact,
          cells: [
            t(`trajectories.fact.${rule.fact}`),
            rule.publishedAt === undefined ? t("trajectories.staff.unknown") : format.dateTime(rule.publishedAt),
            t(`trajectories.staff.inTime.${rule.inTime ? (rule.changedAfterStart ? "changed" : "yes") : "no"}`),
          ],
        }))}
      />
    </Details>
  );
}
