import type { ReactElement } from "react";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { PartCompared } from "../domain/compare-advices.ts";
import { compareParts } from "../domain/compare-advices.ts";
import type { ExplainedCombination } from "../domain/compute-advice.ts";
import { PartsCompared } from "./parts-compared.view.tsx";
import type { Reading } from "./words.ts";
import { euros, listed } from "./words.ts";

export type BesideAdviceProps = Reading & {
  readonly combination: ExplainedCombination;
  readonly advised: ExplainedCombination;
};

/** What differs from the advice, part by part: first in words, then as a table. */
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
  const parts = compareParts(advised, combination);
  const points = combination.total - advised.total;
  return (
    <>
      <p>
        <strong>{t("choose.beside.total", { points: Math.abs(points), way: points > 0 ? "better" : "worse" })}</strong>
      </p>
      {parts.length > 0 && <p>{partWords(props, parts)}</p>}
      <p>
        {t("choose.beside.pairs", {
          cost: euros(frame, combination.costEur),
          adviceCost: euros(frame, advised.costEur),
          hours: combination.staffHours,
          adviceHours: advised.staffHours,
        })}
      </p>
      <PartsCompared frame={frame} parts={parts} first={t("choose.beside.advised")} second={t("choose.beside.own")} />
    </>
  );
}

function partWords({ frame }: BesideAdviceProps, parts: readonly PartCompared[]): string {
  const { t } = frame;
  const names = (of: readonly PartCompared[]) =>
    listed(
      frame,
      of.map(({ part }) => t(`choose.sub.${part}`)),
    );
  const better = parts.filter(({ points }) => points > 0);
  const worse = parts.filter(({ points }) => points < 0);
  return [
    ...(better.length > 0 ? [t("choose.beside.better", { parts: names(better) })] : []),
    ...(worse.length > 0 ? [t("choose.beside.worse", { parts: names(worse) })] : []),
  ].join(" ");
}
