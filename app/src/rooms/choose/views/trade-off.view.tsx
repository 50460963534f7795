import type { ReactElement } from "react";
import type { FrontPoint, Situation } from "@brink/decision-guide";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { Challenge } from "../../trajectories/room.ts";
import type { Outdated } from "../domain/advice-state.ts";
import type { ExplainedCombination } from "../domain/compute-advice.ts";
import type { Guide, StoredAdvice } from "../domain/guide.ts";
import type { TradeOffStep } from "../domain/trade-off.ts";
import { tradeOffSteps } from "../domain/trade-off.ts";
import { paths } from "../paths.ts";
import { FrontFigure } from "./front-figure.view.tsx";
import type { Measure } from "./front-geometry.ts";
import { GuideHead } from "./guide-head.view.tsx";
import type { Reading } from "./words.ts";
import { combinationName, euros } from "./words.ts";

export type TradeOffViewProps = Reading & {
  readonly guide: Guide;
  readonly challenge: Challenge;
  readonly advice: StoredAdvice | undefined;
  readonly outdated: Outdated | undefined;
};

/** What it takes to reach every group better: a short table to choose from, drawings, and all there is behind them. */
export function TradeOffView(props: TradeOffViewProps): ReactElement {
  const { frame, guide, advice, outdated } = props;
  const { t } = frame;
  const front = advice?.advice.front;
  return (
    <>
      <GuideHead {...props} step="advice" title={t("choose.tradeOff.title")} />
      <p className="lead measure">{t("choose.tradeOff.lead")}</p>
      {front === undefined && <NotYet {...props} />}
      {outdated !== undefined && front !== undefined && (
        <Alert type="warning" signLabel={t("choose.sign.note")} title={t("choose.advice.outdatedTitle")}>
          <p>{t(`choose.advice.outdated.${outdated}`)}</p>
        </Alert>
      )}
      {front?.length === 0 && <p>{t("choose.tradeOff.none")}</p>}
      {advice !== undefined && front !== undefined && front.length > 0 && (
        <Drawn {...props} front={front} advised={advice.advice.best[0]} situation={advice.advice.situation} />
      )}
      <p>
        <a href={paths.advice(guide.id)}>{t("choose.whyNot.back")}</a>
      </p>
    </>
  );
}

/** No advice, or one from before this was drawn. */
function NotYet({ frame, guide, advice }: TradeOffViewProps): ReactElement {
  const { t } = frame;
  return (
    <EmptyState
      title={t(advice ? "choose.tradeOff.older" : "choose.whyNot.noAdvice")}
      pictogram="scale"
      action={<ButtonLink href={paths.advice(guide.id)}>{t("choose.whyNot.toAdvice")}</ButtonLink>}
    >
      {advice && t("choose.tradeOff.olderText")}
    </EmptyState>
  );
}

type DrawnProps = TradeOffViewProps & {
  readonly front: readonly FrontPoint[];
  readonly advised: ExplainedCombination | undefined;
  readonly situation: Pick<Situation, "budgetEur">;
};

function Drawn(props: DrawnProps): ReactElement {
  const { t } = props.frame;
  const steps = tradeOffSteps(props.front);
  const { budgetEur } = props.situation;
  return (
    <>
      <p>{t("choose.tradeOff.step")}</p>
      {props.front.every(({ costEur }) => costEur > budgetEur) && (
        <p className="measure">{t("choose.tradeOff.allOver", { budget: euros(props.frame, budgetEur) })}</p>
      )}
      <Steps {...props} steps={steps} />
      <p className="muted measure">{t("choose.tradeOff.estimate")}</p>
      <Figure {...props} measure="costEur" numbered={steps.map(({ cheapest }) => cheapest)} />
      <Figure {...props} measure="staffHours" numbered={steps.map(({ lightest }) => lightest)} />
      <p className="muted">{t("choose.tradeOff.hidden")}</p>
      <Details summary={t("choose.tradeOff.all", { count: props.front.length })}>
        <All {...props} />
      </Details>
    </>
  );
}

function Steps(props: DrawnProps & { readonly steps: readonly TradeOffStep[] }): ReactElement {
  const { frame, steps } = props;
  const { t } = frame;
  return (
    <Table
      caption={t("choose.tradeOff.table")}
      columns={["least", "cheapest", "lightest"].map((name) => ({ label: t(`choose.tradeOff.column.${name}`) }))}
      rows={steps.map(({ leastPercent: percent, cheapest, lightest }, at) => ({
        key: String(percent),
        cells: [
          t(percent === 0 ? "choose.tradeOff.any" : "choose.tradeOff.least", { number: at + 1, percent }),
          <Point {...props} point={cheapest} />,
          cheapest === lightest ? t("choose.tradeOff.same") : <Point {...props} point={lightest} />,
        ],
      }))}
    />
  );
}

function Point(props: DrawnProps & { readonly point: FrontPoint }): ReactElement {
  const { guide, point } = props;
  return (
    <>
      {pointWords(props, point)}
      <a href={paths.combinationOf(guide.id, point.items)}>{combinationName(props, point.items)}</a>
    </>
  );
}

function pointWords({ frame }: Reading, { costEur, staffHours: hours, leastPercent: percent }: FrontPoint): string {
  return frame.t("choose.tradeOff.point", { cost: euros(frame, costEur), hours, percent });
}

function Figure(
  props: DrawnProps & { readonly measure: Measure; readonly numbered: readonly FrontPoint[] },
): ReactElement {
  const { frame, guide, front, measure, numbered, advised } = props;
  const { t, format } = frame;
  const name = measure === "costEur" ? "cost" : "hours";
  const valueText = (value: number) => (measure === "costEur" ? euros(frame, value) : format.number(value));
  return (
    <FrontFigure
      id={`front-${name}`}
      title={t(`choose.tradeOff.${name}Title`)}
      conclusion={conclusionOf(props, name, valueText)}
      measure={measure}
      points={front}
      numbered={numbered.map((point, at) => ({
        point,
        number: at + 1,
        href: paths.combinationOf(guide.id, point.items),
        label: `${at + 1}. ${pointWords(props, point)}${combinationName(props, point.items)}`,
      }))}
      advised={advised && pointOf(advised)}
      words={{
        across: t(`choose.tradeOff.across.${measure}`),
        advised: t("choose.tradeOff.advised"),
        valueText,
        shareText: (percent) => format.percent(percent / 100),
      }}
    />
  );
}

/** The first and the last of the numbered points, in a sentence. */
function conclusionOf(
  { frame, measure, numbered }: DrawnProps & { readonly measure: Measure; readonly numbered: readonly FrontPoint[] },
  name: "cost" | "hours",
  valueText: (value: number) => string,
): string {
  const [first, last] = [numbered[0], numbered.at(-1)];
  if (first === undefined || last === undefined) return "";
  return frame.t(`choose.tradeOff.${name}Conclusion`, {
    first: valueText(first[measure]),
    firstPercent: first.leastPercent,
    last: valueText(last[measure]),
    lastPercent: last.leastPercent,
  });
}

/** The advice as a point, wherever it stands. */
function pointOf({ items, total, costEur, staffHours, coverage }: ExplainedCombination): FrontPoint {
  const leastPercent = Math.round(100 * Math.min(1, ...Object.values(coverage)));
  return { items, total, costEur, staffHours, leastPercent };
}

function All(props: DrawnProps): ReactElement {
  const { frame, guide, front } = props;
  const { t, format } = frame;
  const columns = ["items", "cost", "hours", "reach", "total"] as const;
  return (
    <Table
      caption={t("choose.tradeOff.title")}
      captionHidden
      columns={columns.map((name) => ({ label: t(`choose.tradeOff.column.${name}`), numeric: name !== "items" }))}
      rows={front.map((point) => ({
        key: point.items.join(),
        cells: [
          <a href={paths.combinationOf(guide.id, point.items)}>{combinationName(props, point.items)}</a>,
          euros(frame, point.costEur),
          format.number(point.staffHours),
          format.percent(point.leastPercent / 100),
          format.number(point.total),
        ],
      }))}
    />
  );
}
