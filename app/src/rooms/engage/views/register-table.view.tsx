import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { formValues } from "../../../platform/define/frame.ts";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { AnsweredContribution } from "../contribution.ts";
import type { RegisterShown } from "../pages/register.page.tsx";
import { contributionHref } from "../paths.ts";
import { OutcomeBadge } from "./answer.view.tsx";
import { ModerationBadge } from "./moderation-badge.view.tsx";
import { nameOf } from "./names.ts";

export type RegisterTableProps = {
  readonly shown: RegisterShown;
  readonly frame: Frame;
  /** The form to which the boxes before the rows belong; none when this person may only read. */
  readonly boxes: string | undefined;
};

/** One part of the register, with enough of each contribution to answer it without opening it. */
export function RegisterTable(props: RegisterTableProps): ReactElement {
  const { shown, frame } = props;
  const { t } = frame;
  const several = shown.activities.length > 1;
  return (
    <Table
      caption={t("engage.register.found", { count: shown.found.total })}
      columns={[
        { label: t("engage.register.contribution") },
        ...(several ? [{ label: t("engage.register.activity") }] : []),
        { label: t("engage.register.date") },
        ...(hasSupport(shown) ? [{ label: t("engage.support.staff.term"), numeric: true }] : []),
        { label: t("engage.register.moderation") },
        { label: t("engage.register.answer") },
      ]}
      rows={shown.found.items.map((one) => ({ key: one.contribution.id, cells: cellsOf(one, props) }))}
    />
  );
}

/** Where nobody supports anything, a column of noughts says nothing. */
function hasSupport({ found }: RegisterShown): boolean {
  return found.items.some(({ contribution }) => contribution.supports > 0);
}

function cellsOf(one: AnsweredContribution, props: RegisterTableProps) {
  const { shown, frame } = props;
  const { t, lang, format } = frame;
  const { contribution, answer, proposal } = one;
  return [
    <Words one={one} {...props} key="words" />,
    ...(shown.activities.length > 1 ? [nameOf(shown, contribution.activityId, t, lang)] : []),
    `${format.dateShort(contribution.submittedAt)} · ${t(`engage.route.${contribution.route}`)}`,
    ...(hasSupport(shown) ? [format.number(contribution.supports)] : []),
    <ModerationBadge contribution={contribution} frame={frame} key="moderation" />,
    answer ? (
      <OutcomeBadge outcome={answer.outcome} frame={frame} key="answer" />
    ) : proposal ? (
      t("engage.register.proposal", { outcome: t(`engage.outcome.${proposal.outcome}`) })
    ) : (
      t("engage.register.open")
    ),
  ];
}

function Words({
  one,
  shown,
  frame,
  boxes,
}: RegisterTableProps & { readonly one: AnsweredContribution }): ReactElement {
  const { t } = frame;
  const { id, trajectoryId, state, title, body, lang, receipt } = one.contribution;
  return (
    <>
      {boxes !== undefined && state === "active" && (
        <input
          className="brink-choice__input"
          type="checkbox"
          form={boxes}
          name="ids"
          id={shown.found.items[0] === one ? "ids" : undefined}
          value={id}
          defaultChecked={isTicked(one, shown.filter, frame)}
          aria-label={t("engage.register.select", { receipt })}
        />
      )}{" "}
      <a href={contributionHref(trajectoryId, id)} lang={title + body === "" ? undefined : lang} dir="auto">
        {title || excerpt(body, 80) || t("engage.register.untitled", { receipt })}
      </a>
      {title !== "" && body !== "" && (
        <div className="brink-table__excerpt small muted" lang={lang} dir="auto">
          {excerpt(body, 160)}
        </div>
      )}
    </>
  );
}

/** Whether its box is ticked when the page comes: the whole page was chosen, or a form with it was refused. */
export function isTicked(
  { contribution: { id, state } }: AnsweredContribution,
  { kies }: Pick<RegisterShown["filter"], "kies">,
  frame: Frame,
): boolean {
  return state === "active" && formValues(frame, "ids", kies === "alles" ? [id] : []).includes(id);
}

function excerpt(text: string, letters: number): string {
  return text.length > letters ? `${text.slice(0, letters).trimEnd()}…` : text;
}
