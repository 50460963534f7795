import type { ReactElement } from "react";
import { withExisting } from "@brink/decision-guide";
import { Card } from "../../../platform/web/components/card/card.view.tsx";
import { CardGrid } from "../../../platform/web/components/card-grid/card-grid.view.tsx";
import { Stats } from "../../../platform/web/components/stat/stat.view.tsx";
import { StatusBadge } from "../../../platform/web/components/status-badge/status-badge.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { catalogueFor } from "../content/guide-content.ts";
import type { CatalogueRecord } from "../content/record.ts";
import type { CalendarLine } from "../domain/calendar.ts";
import { calendarOf } from "../domain/calendar.ts";
import type { ExplainedCombination } from "../domain/compute-advice.ts";
import type { LibraryPaths } from "../paths.ts";
import { paths } from "../paths.ts";
import type { Reading } from "./words.ts";
import { kindWord, recordMark } from "./own-item-words.ts";
import { euros, nameOf, rangeText, recordOf, say } from "./words.ts";

export type CombinationProps = Reading & { readonly combination: ExplainedCombination };

/** What it costs in all: expected, from the middle of the ranges. */
export function CombinationFigures({ frame, combination }: CombinationProps): ReactElement {
  const { t, format } = frame;
  return (
    <Stats
      items={[
        { value: t("choose.figure.ofHundred", { total: combination.total }), label: t("choose.figure.total") },
        { value: euros(frame, combination.costEur), label: t("choose.figure.cost"), note: t("choose.mark.E") },
        { value: format.number(combination.staffHours), label: t("choose.figure.hours"), note: t("choose.mark.E") },
        {
          value: format.number(Math.ceil(combination.weeks)),
          label: t("choose.figure.weeks"),
          note: t("choose.mark.E"),
        },
      ]}
    />
  );
}

/** The methods and technologies, each with what it is and what it asks. */
export function ItemCards(props: CombinationProps & { readonly existing: readonly string[] }): ReactElement {
  const { frame, content, combination, existing } = props;
  const records = combination.items.flatMap((id) => recordOf(content, id) ?? []);
  return (
    <CardGrid label={frame.t("choose.advice.items")} size="wide">
      {records.map((record) => (
        <ItemCard
          frame={frame}
          content={content}
          record={record}
          isOwned={existing.includes(record.id)}
          key={record.id}
        />
      ))}
    </CardGrid>
  );
}

export type ItemCardProps = Reading & {
  readonly record: CatalogueRecord;
  /** The municipality has it already: it counts as free and ready within a week, so that is what is shown. */
  readonly isOwned?: boolean | undefined;
  readonly headingLevel?: 2 | 3;
  readonly library?: LibraryPaths;
};

export function ItemCard(props: ItemCardProps): ReactElement {
  const { frame, content, record, isOwned = false, headingLevel = 3, library = paths } = props;
  const { t } = frame;
  const reading = { frame, content };
  const facts = [
    ["cost", rangeText(reading, record.costEur.value, "euros"), record.costEur.mark],
    ["hours", rangeText(reading, record.staffHours.value, "hours"), record.staffHours.mark],
    ["lead", rangeText(reading, record.leadWeeks.value, "weeks"), record.leadWeeks.mark],
  ] as const;
  return (
    <Card
      title={say(frame, record.name)}
      headingLevel={headingLevel}
      href={library.method(record.id)}
      pictogram={record.kind === "method" ? "people" : "globe"}
      badge={<StatusBadge>{kindWord(frame, record)}</StatusBadge>}
      footer={
        <ul className="small">
          {facts.map(([name, value, mark]) => (
            <li key={name}>
              {isOwned && name !== "hours"
                ? t(`choose.item.owned.${name}`)
                : t(`choose.item.${name}`, { value, mark: recordMark(frame, record, mark) })}
            </li>
          ))}
        </ul>
      }
    >
      {say(frame, record.description)}
    </Card>
  );
}

/** Which week what starts, from the go-ahead. */
export function Calendar({
  frame,
  content,
  combination,
  existing,
}: Reading & {
  readonly combination: Pick<ExplainedCombination, "items">;
  readonly existing: readonly string[];
}): ReactElement {
  const { t } = frame;
  const items = withExisting(catalogueFor(content, combination.items), existing).filter(({ id }) =>
    combination.items.includes(id),
  );
  return (
    <Table
      caption={t("choose.calendar.caption")}
      columns={["item", "prepare", "run"].map((name) => ({ label: t(`choose.calendar.${name}`) }))}
      rows={calendarOf(items).map((line) => ({
        key: line.item,
        cells: [
          nameOf({ frame, content }, line.item),
          t("choose.calendar.until", { week: line.preparedInWeek }),
          weeksOf(frame, line),
        ],
      }))}
    />
  );
}

function weeksOf({ t }: Reading["frame"], { firstWeek: first, lastWeek: last }: CalendarLine): string {
  if (last === undefined) return t("choose.calendar.from", { first });
  return first === last ? t("choose.calendar.week", { week: first }) : t("choose.calendar.weeks", { first, last });
}
