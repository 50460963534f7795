import type { ReactElement, ReactNode } from "react";
import { Fragment } from "react";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { isOwnCode } from "../../trajectories/room.ts";
import type { Point } from "../content/record.ts";
import type { MethodViewProps } from "./method-facts.ts";
import { say } from "./words.ts";

/** When it works, its pitfalls, and what went wrong where others used it. */
export function Practice(props: MethodViewProps): ReactElement {
  const { frame, record } = props;
  const { t } = frame;
  const said = [...record.worksWhen, ...record.pitfalls];
  const judged = said.some(({ sources }) => sources.length === 0) && !isOwnCode(record.id);
  return (
    <>
      <Points {...props} name="worksWhen" points={record.worksWhen} />
      <Points {...props} name="pitfalls" points={record.pitfalls} />
      {judged && <p className="small">{t("choose.method.judged")}</p>}
      <Elsewhere {...props} />
    </>
  );
}

type PointsProps = MethodViewProps & {
  readonly name: "worksWhen" | "pitfalls";
  readonly points: readonly Point[];
};

function Points({ frame, name, points }: PointsProps): ReactElement | null {
  const { t } = frame;
  if (points.length === 0) return null;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t(`choose.method.${name}`)}</Heading>
      <ul className="stack stack--close measure">
        {points.map((point) => (
          <li key={point.nl}>
            {say(frame, point)}
            {point.sources.length > 0 && (
              <span className="small">
                {" "}
                ({t("choose.method.from")} <SourceLinks sources={point.sources} />)
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each leads to its line in the list of sources at the end of the page. */
function SourceLinks({ sources }: Pick<Point, "sources">): ReactNode {
  return sources.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ", "}
      <a href={`#${id}`}>{id}</a>
    </Fragment>
  ));
}

/** Pitfalls that were met: folded, because some methods have many. */
function Elsewhere({ frame, cases, library }: MethodViewProps): ReactElement | null {
  const { t } = frame;
  const wrong = cases.flatMap(({ id, name, wentWrong }) => (wentWrong === undefined ? [] : [{ id, name, wentWrong }]));
  if (wrong.length === 0) return null;
  return (
    <Details summary={t("choose.cases.wrongElsewhere", { count: wrong.length })}>
      <ul className="stack stack--close measure">
        {wrong.map(({ id, name, wentWrong }) => (
          <li key={id}>
            <a href={library.case(id)}>{say(frame, name)}</a>
            <p>{say(frame, wentWrong)}</p>
          </li>
        ))}
      </ul>
    </Details>
  );
}
