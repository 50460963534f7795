import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { ReportLines } from "../report/report-lines.ts";

export type ReportViewProps = {
  readonly frame: Frame;
  readonly lines: ReportLines;
  /** The public page with every answer. */
  readonly answersHref: string;
  /** Staff can follow a figure to its rows. */
  readonly figureHref?: (indicatorId: string) => string;
};

/** A part of the report under its heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className="stack">
      <Heading level={2}>{title}</Heading>
      {children}
    </section>
  );
}

type CountTableProps = {
  readonly frame: Frame;
  readonly caption: string;
  readonly name: string;
  readonly counts: ReportLines["routes"];
};

/** How many of each. */
export function CountTable({ frame, caption, name, counts }: CountTableProps): ReactElement {
  return (
    <Table
      caption={caption}
      captionHidden
      compact
      columns={[{ label: name }, { label: frame.t("learn.print.number"), numeric: true }]}
      empty={<p>{frame.t("learn.print.none")}</p>}
      rows={counts.map((count) => ({ key: count.key, cells: [count.key, count.value] }))}
    />
  );
}
