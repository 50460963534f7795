import type { ReactElement } from "react";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { PartCompared } from "../domain/compare-advices.ts";
import type { Reading } from "./words.ts";

export type PartsComparedProps = Pick<Reading, "frame"> & {
  readonly parts: readonly PartCompared[];
  /** What the two are called at the head of their columns. */
  readonly first: string;
  readonly second: string;
};

/** The parts of the score that differ between two combinations, and what each makes in points. */
export function PartsCompared({ frame, parts, first, second }: PartsComparedProps): ReactElement {
  const { t, format } = frame;
  const ofHundred = (share: number) => t("choose.figure.ofHundred", { total: Math.round(share * 100) });
  return (
    <Table
      caption={t("choose.compare.parts")}
      columns={[
        { label: t("choose.compare.what") },
        { label: first },
        { label: second },
        { label: t("choose.compare.points"), numeric: true },
      ]}
      empty={<p>{t("choose.compare.sameParts")}</p>}
      rows={parts.map(({ part, first: one, second: other, points }) => ({
        key: part,
        cells: [
          t(`choose.sub.${part}`),
          ofHundred(one),
          ofHundred(other),
          `${points > 0 ? "+" : "−"}${format.number(Math.abs(points), 1)}`,
        ],
      }))}
    />
  );
}
