import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import type { Policy } from "../../../platform/define/policy.ts";
import type { StatItem } from "../../../platform/web/components/stat/stat.view.tsx";
import { Stats } from "../../../platform/web/components/stat/stat.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { AnswersOverview } from "../answers-reader.ts";
import { queueHref, registerHref } from "../paths.ts";
import { mayConfirm, mayModerate, mayPropose, mayReadContributions } from "../policy.ts";

type Part = { readonly name: string; readonly many: number; readonly search: string };

/** What came in, parted so that each is counted once, and the search that shows exactly those. */
export function partsOf(overview: AnswersOverview): readonly Part[] {
  const { answered, unanswered, unconfirmed, rejected, withdrawn } = overview;
  return [
    { name: "answered", many: answered, search: "?antwoord=answered" },
    { name: "unconfirmed", many: unconfirmed, search: "?antwoord=proposed" },
    { name: "unproposed", many: unanswered - unconfirmed, search: "?antwoord=open" },
    ...[
      { name: "refused", many: rejected, search: "?beoordeling=rejected" },
      { name: "withdrawn", many: withdrawn, search: "?beoordeling=withdrawn" },
    ].filter(({ many }) => many > 0),
  ];
}

export type NumbersProps = {
  readonly trajectoryId: string;
  /** Of which alone these are; absent: of the whole trajectory. */
  readonly activityId?: string | undefined;
  readonly overview: AnswersOverview;
  readonly frame: Frame;
};

/** How much came in for one trajectory or one activity, what became of it, and what of it still has to be read. */
export function Numbers({ trajectoryId, activityId, overview, frame }: NumbersProps): ReactElement {
  const { t, format, actor } = frame;
  const mayOpen = mayReadContributions.allows(actor);
  const hrefOf = (search: string) => (mayOpen ? registerOf({ trajectoryId, activityId }, search) : undefined);
  const parts = partsOf(overview).map(({ name, many, search }): StatItem => ({
    value: format.number(many),
    label: t(`engage.register.${name}`),
    href: many > 0 ? hrefOf(search) : undefined,
  }));
  return (
    <>
      <Stats
        items={[
          { value: format.number(overview.received), label: t("engage.register.received"), href: hrefOf("") },
          ...parts,
        ]}
      />
      <Unread overview={overview} href={hrefOf("?beoordeling=waiting")} frame={frame} />
    </>
  );
}

function registerOf({ trajectoryId, activityId }: Pick<NumbersProps, "trajectoryId" | "activityId">, search: string) {
  const asked = new URLSearchParams(search);
  if (activityId !== undefined) asked.set("activiteit", activityId);
  return registerHref(trajectoryId) + (asked.size === 0 ? "" : `?${asked.toString()}`);
}

/** Reading comes before all other work and stands in none of its counts; reasons for and against are in none at all. */
function Unread({
  overview: { waiting, argumentsWaiting },
  href,
  frame: { t },
}: Pick<NumbersProps, "overview" | "frame"> & { readonly href: string | undefined }): ReactElement | null {
  if (waiting + argumentsWaiting === 0) return null;
  const words = t("engage.register.unread", { count: waiting });
  return (
    <p>
      {waiting > 0 && (href === undefined ? words : <a href={href}>{words}</a>)}{" "}
      {argumentsWaiting > 0 && t("engage.register.unreadArguments", { count: argumentsWaiting })}
    </p>
  );
}

export type WaitingTrajectory = {
  readonly trajectoryId: string;
  readonly title: string;
  readonly overview: AnswersOverview;
};

type Work = {
  readonly name: string;
  readonly policy: Policy;
  readonly many: (overview: AnswersOverview) => number;
  readonly href: (trajectoryId: string) => string;
};

/** Each kind of work, for who may do it. What waits to be read is counted as on the queue, reasons for and against too. */
const work: readonly Work[] = [
  {
    name: "waiting",
    policy: mayModerate,
    many: ({ waiting, argumentsWaiting }) => waiting + argumentsWaiting,
    href: () => queueHref(),
  },
  {
    name: "unproposed",
    policy: mayPropose,
    many: ({ unanswered, unconfirmed }) => unanswered - unconfirmed,
    href: (id) => `${registerHref(id)}?antwoord=open`,
  },
  {
    name: "unconfirmed",
    policy: mayConfirm,
    many: ({ unconfirmed }) => unconfirmed,
    href: (id) => `${registerHref(id)}?antwoord=proposed`,
  },
];

/** What of this this person can do something about; a colleague's work does not wait for them. */
export function workFor(actor: Frame["actor"], trajectories: readonly WaitingTrajectory[]) {
  const own = work.filter(({ policy }) => policy.allows(actor));
  return { own, trajectories: trajectories.filter(({ overview }) => own.some(({ many }) => many(overview) > 0)) };
}

/** What waits for somebody, a row for each trajectory. */
export function WaitingTable({
  waits,
  frame,
}: {
  readonly waits: ReturnType<typeof workFor>;
  readonly frame: Frame;
}): ReactElement {
  const { t, format } = frame;
  return (
    <Table
      caption={t("engage.board.title")}
      captionHidden
      columns={[
        { label: t("engage.board.trajectory") },
        ...waits.own.map(({ name }) => ({ label: t(`engage.board.${name}`), numeric: true })),
      ]}
      rows={waits.trajectories.map(({ trajectoryId, title, overview }) => ({
        key: trajectoryId,
        cells: [
          title,
          ...waits.own.map(({ name, many, href }) =>
            many(overview) > 0 ? (
              <a
                href={href(trajectoryId)}
                aria-label={`${t(`engage.board.${name}`)}: ${many(overview)}, ${title}`}
                key={name}
              >
                {format.number(many(overview))}
              </a>
            ) : (
              format.number(0)
            ),
          ),
        ],
      }))}
    />
  );
}
