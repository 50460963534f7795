import type { ReactElement } from "react";
import type { SubScore } from "@brink/decision-guide";
import { SUB_SCORES } from "@brink/decision-guide";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { ExplainedCombination } from "../domain/compute-advice.ts";
import type { Reading } from "./words.ts";
import { euros, listed } from "./words.ts";

export type BesideAdviceProps = Reading & {
  readonly combination: ExplainedCombination;
  readonly advised: ExplainedCombination;
};

type PartMove = { readonly part: SubScore; readonly own: number; readonly advised: number };

/** The eleven parts beside those of the advice: first in words, then as a table. */
export function BesideAdvice(props: BesideAdviceProps): ReactElement {
  const { frame, combination, advised } = props;
  const { t } = frame;
  const isSame = combination.items.join() === advised.items.join();
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("choose.beside.title")}</Heading>
      {isSame ? <p>{t("choose.beside.same")}</p> : <Moves {...props} />}
    </section>
  );
}

function Moves(props: BesideAdviceProps): ReactElement {
  const { frame, combination, advised } = props;
  const { t } = frame;
  const moves = SUB_SCORES.map((part): PartMove => {
    return { part, own: hundredths(combination.sub[part]), advised: hundredths(advised.sub[part]) };
  });
  const points = combination.total - advised.total;
  return (
    <>
      <p>
        <strong>{t("choose.beside.total", { points: Math.abs(points), way: points > 0 ? "better" : "worse" })}</strong>
      </p>
      <p>{partWords(props, moves)}</p>
      <p>
        {t("choose.beside.pairs", {
          cost: euros(frame, combination.costEur),
          adviceCost: euros(frame, advised.costEur),
          hours: combination.staffHours,
          adviceHours: advised.staffHours,
        })}
      </p>
      <Table
        caption={t("choose.beside.title")}
        captionHidden
        compact
        columns={["part", "own", "advised", "difference"].map((name) => ({
          label: t(`choose.beside.column.${name}`),
          numeric: name !== "part",
        }))}
        rows={moves.map((move) => ({
          key: move.part,
          cells: [t(`choose.sub.${move.part}`), String(move.own), String(move.advised), moveWords(props, move)],
        }))}
      />
    </>
  );
}

/** As the bars show a part: whole points of a hundred. */
function hundredths(share: number): number {
  return Math.round(share * 100);
}

function partWords({ frame }: BesideAdviceProps, moves: readonly PartMove[]): string {
  const { t } = frame;
  const names = (of: readonly PartMove[]) =>
    listed(
      frame,
      of.map(({ part }) => t(`choose.sub.${part}`)),
    );
  const better = moves.filter(({ own, advised }) => own > advised);
  const worse = moves.filter(({ own, advised }) => own < advised);
  if (better.length + worse.length === 0) return t("choose.beside.noPart");
  return [
    ...(better.length > 0 ? [t("choose.beside.better", { parts: names(better) })] : []),
    ...(worse.length > 0 ? [t("choose.beside.worse", { parts: names(worse) })] : []),
  ].join(" ");
}

function moveWords({ frame }: Reading, { own, advised }: PartMove): string {
  if (own === advised) return frame.t("choose.beside.equal");
  return frame.t(own > advised ? "choose.beside.up" : "choose.beside.down", { points: Math.abs(own - advised) });
}
