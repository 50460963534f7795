import type { ReactElement } from "react";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { GuideContent } from "../content/guide-content.ts";
import type { OwnItemStep } from "../domain/own-items.ts";
import type { CatalogueRecord } from "../content/record.ts";
import type { KeptOwnNumber, OwnField } from "../domain/own-numbers.ts";
import { valueOf } from "../domain/own-numbers.ts";
import { paths } from "../paths.ts";
import { mayOwn } from "../policy.ts";
import { nationalFact } from "./method-facts.ts";
import { numberWords, wholeNumberName } from "./number-words.ts";
import { OwnItemTrail } from "./own-item-trail.view.tsx";
import type { Reading } from "./words.ts";
import { markWord, nameOf, recordOf } from "./words.ts";

type TrailProps = Reading & { readonly national: GuideContent; readonly trail: readonly KeptOwnNumber[] };

/** Every number that the municipality has replaced: those that hold first, and then those that did. */
export function OwnNumbersView(props: TrailProps & { readonly steps: readonly OwnItemStep[] }): ReactElement {
  const { frame, trail, steps } = props;
  const { t } = frame;
  const [now, before] = [true, false].map((holds) => trail.filter((one) => (one.endedAt === undefined) === holds));
  return (
    <>
      <Heading level={1}>{t("choose.ownNumbers.title")}</Heading>
      <p className="lead measure">{t("choose.ownNumbers.lead", { count: now?.length ?? 0 })}</p>
      <Trail {...props} trail={now ?? []} />
      {before !== undefined && before.length > 0 && (
        <>
          <Heading level={2}>{t("choose.ownNumbers.before")}</Heading>
          <Trail {...props} trail={before} />
        </>
      )}
      {steps.length > 0 && (
        <>
          <Heading level={2}>{t("choose.ownItem.all")}</Heading>
          <OwnItemTrail {...props} steps={steps} />
        </>
      )}
    </>
  );
}

/** From the library of staff to what the municipality changed in it, and for who may to adding to it. */
export function OwnNumbersLink({ frame }: Pick<Reading, "frame">): ReactElement {
  return (
    <ul>
      {mayOwn.allows(frame.actor) && (
        <li>
          <a href={paths.newItem}>{frame.t("choose.ownItem.new")}</a>
        </li>
      )}
      <li>
        <a href={paths.ownNumbers}>{frame.t("choose.ownNumbers.link")}</a>
      </li>
    </ul>
  );
}

/** What was set, in the place of what, by whom, when and why. */
export function Trail(props: TrailProps): ReactElement {
  const { frame, trail } = props;
  const { t } = frame;
  if (trail.length === 0) {
    return (
      <EmptyState title={t("choose.ownNumbers.none")} headingLevel={3}>
        {t("choose.ownNumbers.noneText")}
      </EmptyState>
    );
  }
  return (
    <Table
      caption={t("choose.ownNumber.trail")}
      captionHidden
      columns={["what", "value", "national", "why", "who"].map((name) => ({
        label: t(`choose.ownNumbers.column.${name}`),
      }))}
      rows={trail.map((own) => ({ key: own.id, cells: cellsOf(props, own) }))}
    />
  );
}

function cellsOf(props: TrailProps, own: KeptOwnNumber) {
  const { frame, national } = props;
  const record = recordOf(national, own.item);
  return [
    <a href={paths.ownNumber(own.item, own.field)} key="what">
      {nameOf(props, own.item)}: {wholeNumberName(props, own.field)}
    </a>,
    `${numberWords(props, own.field, own.value)} (${markWord(frame, own.mark)})`,
    record ? nationalWords(props, record, own.field) : "",
    <Why own={own} key="why" />,
    whoWords(frame, own),
  ];
}

/** "€ 500 tot € 6.000 (schatting)": what lies beneath, with how sure it is. */
function nationalWords(props: TrailProps, record: CatalogueRecord, field: OwnField): string {
  const { mark, sources } = nationalFact(record, field);
  const sure = [markWord(props.frame, mark), ...sources].join(", ");
  return `${numberWords(props, field, valueOf(record, field))} (${sure})`;
}

/** In Dutch, as it was typed. */
function Why({ own }: { readonly own: KeptOwnNumber }): ReactElement {
  return <span lang="nl">{own.source === "" ? own.reason : `${own.reason} (${own.source})`}</span>;
}

function whoWords({ t, format }: Reading["frame"], { setAt, setBy, endedAt, endedBy }: KeptOwnNumber): string {
  const set = t("choose.ownNumbers.setBy", { by: setBy, on: format.date(setAt) });
  if (endedAt === undefined || endedBy === undefined) return set;
  return `${set} ${t("choose.ownNumbers.endedBy", { by: endedBy, on: format.date(endedAt) })}`;
}
