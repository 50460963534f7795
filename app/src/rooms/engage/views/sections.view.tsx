import type { ReactElement } from "react";
import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import type { Method } from "../../../platform/define/method.ts";
import { said } from "../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Stats } from "../../../platform/web/components/stat/stat.view.tsx";
import type { Activity } from "../../trajectories/room.ts";
import type { ActivityCount, AnswersOverview } from "../answers-reader.ts";
import { answersHref, listHref, mapHref, queueHref, registerHref } from "../paths.ts";
import { mayReadContributions } from "../policy.ts";
import type { WaitingTrajectory } from "./numbers.view.tsx";
import { Numbers, WaitingTable, workFor } from "./numbers.view.tsx";

export type TakenPart = {
  readonly slug: string;
  readonly counts: readonly ActivityCount[];
  readonly activities: readonly Activity[];
  readonly methods: readonly Method[];
  readonly answered: number;
  /** Something of it can be seen on the map. */
  readonly hasPlaces: boolean;
};

/** What came in so far, with the way to it and to what was done with it. */
export function TakenPartView({ shown, frame }: { readonly shown: TakenPart; readonly frame: Frame }): ReactElement {
  const { t, format } = frame;
  const { slug, counts, answered } = shown;
  return (
    <section>
      <div className="stack stack--close">
        <Heading level={2}>{t("engage.section.title")}</Heading>
        <Stats
          items={counts.map((count) => ({
            value: format.number(count.many),
            label: nameOf(shown, count, frame),
            note: <ListLink shown={shown} count={count} frame={frame} />,
          }))}
        />
        <p>
          {t("engage.section.answered", {
            answered,
            total: counts.reduce((total, { many }) => total + many, 0),
          })}
        </p>
        <ActionGroup>
          <ButtonLink variant="secondary" href={answersHref(slug)} pictogramEnd="arrow">
            {t("engage.answers.title")}
          </ButtonLink>
          {shown.hasPlaces && (
            <ButtonLink variant="secondary" href={mapHref(slug)} pictogram="map">
              {t("engage.map.open")}
            </ButtonLink>
          )}
        </ActionGroup>
      </div>
    </section>
  );
}

function ListLink({
  shown,
  count,
  frame,
}: {
  readonly shown: TakenPart;
  readonly count: ActivityCount;
  readonly frame: Frame;
}): ReactElement {
  const { t } = frame;
  const method = shown.methods.find((one) => one.id === count.methodId);
  return (
    <>
      {count.organisations > 0 && <span>{t("engage.section.organisations", { count: count.organisations })} </span>}
      <a href={listHref(shown.slug, count.activityId)}>
        {t(method?.results ? "engage.list.results" : "engage.list.all")}
        <span className="visually-hidden">: {nameOf(shown, count, frame)}</span>
      </a>
    </>
  );
}

function nameOf(
  { activities, methods }: TakenPart,
  { activityId, methodId }: ActivityCount,
  { t, lang }: Frame,
): string {
  const own = said({ lang }, pickText(activities.find((one) => one.id === activityId)?.title ?? {}, lang));
  return own !== "" ? own : t(methods.find((one) => one.id === methodId)?.takePartKey ?? "engage.list.all");
}

type StaffSectionProps = {
  readonly shown: { readonly trajectoryId: string; readonly overview: AnswersOverview };
  readonly frame: Frame;
};

/** How far the answering of one trajectory is. */
export function StaffSectionView({ shown, frame }: StaffSectionProps): ReactElement {
  const { t } = frame;
  return (
    <section>
      <div className="stack stack--close">
        <Heading level={2}>{t("engage.register.title")}</Heading>
        <Numbers trajectoryId={shown.trajectoryId} overview={shown.overview} frame={frame} />
        {mayReadContributions.allows(frame.actor) && (
          <ActionGroup>
            <ButtonLink variant="secondary" href={registerHref(shown.trajectoryId)}>
              {t("engage.section.register")}
            </ButtonLink>
          </ActionGroup>
        )}
      </div>
    </section>
  );
}

/** What waits for whoever looks, in every trajectory where something does. */
export function BoardView({
  trajectories,
  frame,
}: {
  readonly trajectories: readonly WaitingTrajectory[];
  readonly frame: Frame;
}): ReactElement {
  const waits = workFor(frame.actor, trajectories);
  if (waits.trajectories.length === 0) return <></>;
  const reads = waits.own.some(
    ({ name, many }) => name === "waiting" && waits.trajectories.some(({ overview }) => many(overview) > 0),
  );
  return (
    <section>
      <div className="stack stack--close">
        <Heading level={2}>{frame.t("engage.board.title")}</Heading>
        <WaitingTable waits={waits} frame={frame} />
        {reads && (
          <p>
            <a href={queueHref()}>{frame.t("engage.queue.all")}</a>
          </p>
        )}
      </div>
    </section>
  );
}
