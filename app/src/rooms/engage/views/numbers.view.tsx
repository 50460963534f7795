import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Stats } from "../../../platform/web/components/stat/stat.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { AnswersOverview } from "../answers-reader.ts";
import { registerHref } from "../paths.ts";
import { mayReadContributions } from "../policy.ts";

/** The kinds of work that wait in a register: how many, and the search that shows exactly those. */
function waitingOf({ waiting, unanswered, unconfirmed }: AnswersOverview) {
  return [
    { name: "waiting", many: waiting, search: "?beoordeling=waiting" },
    { name: "unproposed", many: unanswered - unconfirmed, search: "?antwoord=open" },
    { name: "unconfirmed", many: unconfirmed, search: "?antwoord=proposed" },
  ] as const;
}

export type NumbersProps = {
  readonly trajectoryId: string;
  readonly overview: AnswersOverview;
  readonly frame: Frame;
};

/** How much came in for one trajectory, and what of it waits. */
export function Numbers({ trajectoryId, overview, frame }: NumbersProps): ReactElement {
  const { t, format, actor } = frame;
  const href = mayReadContributions.allows(actor) ? registerHref(trajectoryId) : undefined;
  return (
    <Stats
      items={[
        { value: format.number(overview.received), label: t("engage.register.received"), href },
        ...waitingOf(overview).map(({ name, many, search }) => ({
          value: format.number(many),
          label: t(`engage.register.${name}`),
          href: many > 0 && href !== undefined ? href + search : undefined,
        })),
      ]}
    />
  );
}

export type WaitingTrajectory = {
  readonly trajectoryId: string;
  readonly title: string;
  readonly overview: AnswersOverview;
};

/** What waits for somebody, a row for each trajectory. */
export function WaitingTable({
  trajectories,
  frame,
}: {
  readonly trajectories: readonly WaitingTrajectory[];
  readonly frame: Frame;
}): ReactElement {
  const { t, format, actor } = frame;
  return (
    <Table
      caption={t("engage.board.title")}
      captionHidden
      columns={[
        { label: t("engage.board.trajectory") },
        ...(["waiting", "unproposed", "unconfirmed"] as const).map((name) => ({
          label: t(`engage.board.${name}`),
          numeric: true,
        })),
      ]}
      rows={trajectories.map(({ trajectoryId, title, overview }) => ({
        key: trajectoryId,
        cells: [
          title,
          ...waitingOf(overview).map(({ name, many, search }) =>
            many > 0 && mayReadContributions.allows(actor) ? (
              <a
                href={registerHref(trajectoryId) + search}
                aria-label={`${t(`engage.board.${name}`)}: ${many}, ${title}`}
                key={name}
              >
                {format.number(many)}
              </a>
            ) : (
              format.number(many)
            ),
          ),
        ],
      }))}
    />
  );
}
