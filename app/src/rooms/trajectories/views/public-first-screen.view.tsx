import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { saidInDutch } from "../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import type { ExplainerItem } from "../../../platform/web/components/explainer/explainer.view.tsx";
import { Explainer } from "../../../platform/web/components/explainer/explainer.view.tsx";
import { Hero } from "../../../platform/web/components/hero/hero.view.tsx";
import { ReadAloud } from "../../../platform/web/components/read-aloud/read-aloud.view.tsx";
import type { Trajectory } from "../domain.ts";
import { lateness } from "../domain/lateness.ts";
import { acceptsInput } from "../domain/running.ts";
import { MovedPromise } from "./moved-promise.view.tsx";
import type { PublicTrajectoryViewProps } from "./public-trajectory.view.tsx";
import { TrajectoryStatusBadge, UnreviewedBadge } from "./status.view.tsx";
import { WhenToTakePart } from "./when-to-take-part.view.tsx";
import { titleOf, Words } from "./words.view.tsx";

/** In one screen: what it is about, what is still open, what happens with input, when people hear back, who decides. */
export function FirstScreen(props: PublicTrajectoryViewProps): ReactElement {
  const { frame, trajectory } = props;
  const { t } = frame;
  return (
    <>
      <Hero
        title={titleOf(frame, trajectory)}
        badges={
          <>
            <TrajectoryStatusBadge frame={frame} status={trajectory.status} side="resident" />
            <UnreviewedBadge frame={frame} trajectory={trajectory} />
          </>
        }
        actions={
          <>
            <TakePartButtons {...props} />
            <WhenToTakePart {...props} />
          </>
        }
      />
      <section className="stack" aria-label={t("trajectories.public.short")}>
        <ReadAloud
          targetId="in-short"
          startText={t("trajectories.public.readAloud")}
          stopText={t("trajectories.public.stopReading")}
        />
        {trajectory.archivedAt && <p>{t("trajectories.archive.public")}</p>}
        <Late frame={frame} trajectory={trajectory} />
        <Explainer
          id="in-short"
          items={trajectory.status === "not_now" ? notNowAnswers(frame, trajectory) : answers(frame, trajectory)}
        />
      </section>
    </>
  );
}

export type TakePartButtonsProps = Pick<
  PublicTrajectoryViewProps,
  "frame" | "trajectory" | "activities" | "participation"
>;

/** A button for each activity that takes input now. */
export function TakePartButtons(props: TakePartButtonsProps): ReactElement | null {
  const { frame, trajectory, activities, participation } = props;
  const open = activities.filter((activity) => acceptsInput(trajectory, activity, frame.now, frame.tenant.timeZone));
  const buttons = open.flatMap((activity) => {
    const method = participation.find((one) => one.id === activity.inBrink);
    return method ? [{ activity, method }] : [];
  });
  if (buttons.length === 0) return null;
  return (
    <ActionGroup>
      {buttons.map(({ activity, method }, index) => (
        <ButtonLink
          href={method.href(trajectory, activity)}
          variant={index === 0 ? "primary" : "secondary"}
          pictogramEnd="arrow"
          key={activity.id}
        >
          {frame.t(method.takePartKey)}
        </ButtonLink>
      ))}
    </ActionGroup>
  );
}

function answers(frame: Frame, trajectory: Trajectory): readonly ExplainerItem[] {
  const { t } = frame;
  return [
    {
      pictogram: "info",
      title: t("trajectories.public.about"),
      text: <Words {...{ frame, trajectory }} field="summary" />,
    },
    { pictogram: "hand", title: t(influenceKey(trajectory)), text: <Influence {...{ frame, trajectory }} /> },
    {
      pictogram: "ear",
      title: t("trajectories.public.use"),
      text: <Words {...{ frame, trajectory }} field="inputUse" />,
    },
    { pictogram: "calendar", title: t("trajectories.public.hearBack"), text: <HearBack {...{ frame, trajectory }} /> },
    { pictogram: "scale", title: t("trajectories.public.decider"), text: <Decider {...{ frame, trajectory }} /> },
  ];
}

/** When nobody can take part any more, the page does not go on as if they could. */
function influenceKey({ closedAt }: Trajectory): string {
  return closedAt ? "trajectories.public.influenceThen" : "trajectories.public.influence";
}

function notNowAnswers(frame: Frame, trajectory: Trajectory): readonly ExplainerItem[] {
  const { t, format } = frame;
  const { motivation, hearBackDate } = trajectory;
  const by =
    motivation &&
    t("trajectories.public.decidedNotBy", {
      by: saidInDutch(frame, motivation.by),
      day: format.date(motivation.on),
    });
  const all: readonly (ExplainerItem | false)[] = [
    {
      pictogram: "info",
      title: t("trajectories.public.about"),
      text: <Words {...{ frame, trajectory }} field="summary" />,
    },
    {
      pictogram: "lock",
      title: t("trajectories.public.whyNot"),
      text: <Words {...{ frame, trajectory }} field="motivation" />,
    },
    by !== undefined && { pictogram: "scale", title: t("trajectories.public.whoSaidNot"), text: by },
    hearBackDate !== undefined && {
      pictogram: "calendar",
      title: t("trajectories.public.whenNews"),
      text: t("trajectories.public.newsBy", { day: format.date(hearBackDate) }),
    },
  ];
  return all.filter((item) => item !== false);
}

type Part = { readonly frame: Frame; readonly trajectory: Trajectory };

function Influence({ frame, trajectory }: Part): ReactElement {
  const level = trajectory.levelPromised;
  return (
    <>
      <Words frame={frame} trajectory={trajectory} field="influence" />
      {level !== undefined && <p>{frame.t(`trajectories.level.plain.${level}`)}</p>}
    </>
  );
}

function HearBack({ frame, trajectory }: Part): ReactElement {
  const { t, format } = frame;
  const { answeredAt, hearBackDate } = trajectory;
  const answer = answeredAt
    ? t("trajectories.public.answeredOn", { day: format.date(answeredAt) })
    : hearBackDate === undefined
      ? t("trajectories.public.noDay")
      : t("trajectories.public.hearBackBy", { day: format.date(hearBackDate) });
  return (
    <>
      <p>{answer}</p>
      <MovedPromise frame={frame} trajectory={trajectory} promise="hearBack" />
    </>
  );
}

function Decider({ frame, trajectory }: Part): ReactElement {
  const { t, format } = frame;
  const { decisionDate, decidedOn } = trajectory;
  return (
    <>
      <Words frame={frame} trajectory={trajectory} field="decider" />
      {decidedOn !== undefined ? (
        <>
          <p>{t("trajectories.public.decidedOn", { day: format.date(decidedOn) })}</p>
          <Words frame={frame} trajectory={trajectory} field="decision" />
        </>
      ) : (
        decisionDate !== undefined && <p>{t("trajectories.public.decisionOn", { day: format.date(decisionDate) })}</p>
      )}
      <MovedPromise frame={frame} trajectory={trajectory} promise="decision" />
    </>
  );
}

/** A promise past its day is said first, before anything else. */
function Late({ frame, trajectory }: Part): ReactElement | null {
  const { t, format } = frame;
  const late = lateness(trajectory, frame.now, frame.tenant.timeZone);
  if (late.length === 0) return null;
  return (
    <Alert type="error" signLabel={t("trajectories.public.note")} title={t("trajectories.late.title")}>
      {late.map(({ promise, promisedOn, daysLate }) => (
        <p key={promise}>{t(`trajectories.late.${promise}`, { day: format.date(promisedOn), days: daysLate })}</p>
      ))}
    </Alert>
  );
}
