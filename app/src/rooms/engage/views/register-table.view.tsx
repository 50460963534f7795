import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { formValues } from "../../../platform/define/frame.ts";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { AnsweredContribution } from "../contribution.ts";
import type { RegisterShown } from "../pages/register.page.tsx";
import { ModerationBadge } from "./moderation-badge.view.tsx";
import { nameOf, routeWords } from "./names.ts";
import { standingCell, WordsCell } from "./register-cells.view.tsx";

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
      compact
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
  const { shown, frame, boxes } = props;
  const { t, lang, format } = frame;
  const { contribution } = one;
  // What was taken over may be of years ago.
  const dayOf = ({ origin, submittedAt }: typeof contribution) =>
    origin === undefined ? format.dateShort(submittedAt) : format.date(submittedAt);
  const id = shown.found.items[0] === one ? "ids" : undefined;
  const box = boxes === undefined ? undefined : { form: boxes, id, ticked: isTicked(one, shown.filter, frame) };
  return [
    <WordsCell one={one} box={box} frame={frame} key="words" />,
    ...(shown.activities.length > 1 ? [nameOf(shown, contribution.activityId, t, lang)] : []),
    `${dayOf(contribution)} · ${routeWords(contribution, t)}`,
    ...(hasSupport(shown) ? [format.number(contribution.supports)] : []),
    <ModerationBadge contribution={contribution} frame={frame} key="moderation" />,
    standingCell(one, frame),
  ];
}

/** Whether its box is ticked when the page comes: the whole page was chosen, or a form with it was refused. */
export function isTicked(
  { contribution: { id, state } }: AnsweredContribution,
  { kies }: Pick<RegisterShown["filter"], "kies">,
  frame: Frame,
): boolean {
  return state === "active" && formValues(frame, "ids", kies === "alles" ? [id] : []).includes(id);
}
