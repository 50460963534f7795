import type { ReactElement } from "react";
import type { Equals, Sureness, Turned } from "@brink/decision-guide/sureness";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import type { Guide } from "../domain/guide.ts";
import { paths } from "../paths.ts";
import { Part } from "./combination-details.view.tsx";
import { estimateWords } from "./estimate-words.ts";
import type { Reading } from "./words.ts";
import { combinationName, euros, nameOf, namesOf } from "./words.ts";

export type SurenessProps = Reading & { readonly guide: Guide; readonly sureness: Sureness };

/** The advice cannot be opened any more: as far behind as there is. */
const OUT = 100;
const SHOWN = 5;

/** How sure the advice is, in one sentence and what to do about it; what was tried is behind it. */
export function SurenessView(props: SurenessProps): ReactElement {
  const { frame, sureness } = props;
  const { t } = frame;
  const { deciding, shifting, tried, unfinished, equals } = sureness;
  return (
    <div className="stack stack--tight measure">
      <Sentence {...props} />
      <Details summary={t("choose.sure.title")}>
        <p>{t("choose.sure.how", { tried })}</p>
        {unfinished > 0 && <p>{t("choose.sure.notAll", { unfinished })}</p>}
        {deciding.length === 0 && <p>{t("choose.sure.none")}</p>}
        <TurnedPart {...props} title={t("choose.sure.decidingTitle")} turned={deciding} />
        <TurnedPart {...props} title={t("choose.sure.shiftingTitle")} turned={shifting} />
      </Details>
      {equals.count > 1 && <EqualsView {...props} equals={equals} />}
    </div>
  );
}

function Sentence(props: SurenessProps): ReactElement {
  const { frame, sureness } = props;
  const { t } = frame;
  const { verdict, deciding, tried, unfinished } = sureness;
  const [first] = deciding;
  if (verdict !== "depends" || first === undefined) {
    return (
      <p>
        <strong>{t(`choose.sure.${verdict}`, { tried, all: tried + unfinished })}</strong>
      </p>
    );
  }
  const { estimate, way, pointsBehind: points } = first;
  return (
    <>
      <p>
        <strong>
          {t("choose.sure.depends", { count: deciding.length, estimate: estimateWords(props, estimate) })}
        </strong>
      </p>
      <p>{t(points === OUT ? "choose.sure.dependsOut" : "choose.sure.dependsStep", { way, points })}</p>
      {estimate.code === "number" && (
        <p>
          <a href={paths.method(estimate.item)}>{t("choose.sure.toNumber")}</a>
        </p>
      )}
    </>
  );
}

function TurnedPart({
  title,
  turned,
  ...props
}: SurenessProps & { readonly title: string; readonly turned: readonly Turned[] }): ReactElement {
  const more = turned.length - SHOWN;
  return (
    <>
      <Part title={title} lines={turned.slice(0, SHOWN).map((one) => turnedLine(props, one))} />
      {more > 0 && <p className="muted">{props.frame.t("choose.sure.more", { count: more })}</p>}
    </>
  );
}

/** Which estimate, and what comes first then: a combination to look at. */
function turnedLine(props: SurenessProps, { estimate, way, winner, pointsBehind: points }: Turned): ReactElement {
  const { t } = props.frame;
  const params = { estimate: estimateWords(props, estimate), way, points };
  if (winner === undefined) return <>{t("choose.sure.turnedNone", params)}</>;
  return (
    <>
      {t(points === OUT ? "choose.sure.turnedOut" : "choose.sure.turned", params)}{" "}
      <a href={paths.combinationOf(props.guide.id, winner)}>{combinationName(props, winner)}</a>
    </>
  );
}

function EqualsView({ equals, ...props }: SurenessProps & { readonly equals: Equals }): ReactElement {
  const { frame } = props;
  const { t } = frame;
  const { count, inAll, inSome, costEur, staffHours } = equals;
  return (
    <Details summary={t("choose.equals.title")}>
      <p>
        {inAll.length > 0
          ? t("choose.equals.inAll", { count, items: namesOf(props, inAll) })
          : t("choose.equals.inAllNone", { count })}
      </p>
      <p>{t("choose.equals.cost", { least: euros(frame, costEur.least), most: euros(frame, costEur.most) })}</p>
      <p>{t("choose.equals.hours", staffHours)}</p>
      {inSome.length > 0 && <p>{t("choose.equals.inSome", { count })}</p>}
      <ul>
        {inSome.map((one) => (
          <li key={one.item}>{t("choose.equals.some", { item: nameOf(props, one.item), count: one.count })}</li>
        ))}
      </ul>
    </Details>
  );
}
