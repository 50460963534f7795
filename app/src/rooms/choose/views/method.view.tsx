import type { ReactElement } from "react";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { StatusBadge } from "../../../platform/web/components/status-badge/status-badge.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { isOwnCode } from "../../trajectories/room.ts";
import { evidenceMarks } from "../content/record.ts";
import type { OwnField, OwnNumber } from "../domain/own-numbers.ts";
import { paths } from "../paths.ts";
import type { Fact, MethodViewProps } from "./method-facts.ts";
import { costsOf, factsOf, reachOf } from "./method-facts.ts";
import { OwnItemAbout } from "./own-item-about.view.tsx";
import { kindWord, ownItemOf, recordMark } from "./own-item-words.ts";
import { Reviewed } from "./reviewed.view.tsx";
import { Practice } from "./practice.view.tsx";
import type { Reading } from "./words.ts";
import { UsedIn } from "./used-in.view.tsx";
import { competenceName, listed, markWord, nameOf, say } from "./words.ts";

/** One method or technology: what it is, when it works, pitfalls, and every fact with its mark and sources. */
export function MethodView(props: MethodViewProps): ReactElement {
  const { frame, record } = props;
  const { t } = frame;
  return (
    <>
      <Heading level={1} kicker={`${record.id} · ${kindWord(frame, record)}`}>
        {say(frame, record.name)}
      </Heading>
      <p>
        <StatusBadge tone={record.evidence === "expert" ? "neutral" : "active"}>
          {t(`choose.evidence.${record.evidence}`)}
        </StatusBadge>
      </p>
      <p className="lead measure">{say(frame, record.description)}</p>
      <OwnItemAbout {...props} isStaff={props.library === paths} />
      <Practice {...props} />
      <Facts {...props} caption={t("choose.method.costs")} facts={costsOf(props)} />
      <Reviewed {...props} />
      <UsedIn {...props} />
      <Companions {...props} />
      <Folded {...props} caption={t("choose.method.facts")} facts={factsOf(props)} />
      <Folded {...props} caption={t("choose.method.reach")} facts={reachOf(props)} />
      <Details summary={t("choose.computed.sure")}>
        <ul>
          {evidenceMarks.map((mark) => (
            <li key={mark}>{t(`choose.mark.${mark}.help`)}</li>
          ))}
        </ul>
      </Details>
      <Sources {...props} />
    </>
  );
}

type FactsProps = MethodViewProps & { readonly caption: string; readonly facts: readonly Fact[] };

function Folded(props: FactsProps): ReactElement {
  return (
    <Details summary={props.caption}>
      <Facts {...props} isNamed />
    </Details>
  );
}

/** Named already: the caption stands above it for whoever sees it. */
function Facts({ isNamed = false, ...props }: FactsProps & { readonly isNamed?: boolean }): ReactElement {
  const { frame, caption, facts, numbers, record } = props;
  const { t } = frame;
  const href = (field: OwnField | undefined) => (field === undefined ? undefined : numbers?.(record.id, field));
  return (
    <Table
      caption={caption}
      captionHidden={isNamed}
      columns={["fact", "value", "mark", "sources"].map((name) => ({ label: t(`choose.method.column.${name}`) }))}
      rows={facts.map((fact) => ({
        key: fact.name,
        cells: [
          fact.name,
          fact.value,
          fact.own ? <OwnMark frame={frame} own={fact.own} /> : recordMark(frame, record, fact.mark),
          <Origin frame={frame} fact={fact} source={sourceOf(props, fact)} href={href(fact.field)} key="origin" />,
        ],
      }))}
    />
  );
}

function OwnMark({ frame, own }: Pick<Reading, "frame"> & { readonly own: OwnNumber }): ReactElement {
  return <strong>{frame.t("choose.ownNumber.own", { mark: markWord(frame, own.mark) })}</strong>;
}

/** What the municipality says that its number rests on, in Dutch; empty where it says nothing. */
function sourceOf({ content, record }: MethodViewProps, { own, mark }: Fact): string {
  return own?.source ?? (mark === "S" ? (ownItemOf(content, record.id)?.source ?? "") : "");
}

type OriginProps = Pick<Reading, "frame"> & {
  readonly fact: Fact;
  readonly source: string;
  readonly href?: string | undefined;
};

/** Where a number comes from, and the way to replace it. */
function Origin({ frame, fact, source, href }: OriginProps) {
  const { sources, name } = fact;
  const national = sources.length === 0 ? frame.t("choose.method.noSource") : sources.join(", ");
  return (
    <>
      {source === "" ? national : <span lang="nl">{source}</span>}
      {href !== undefined && (
        <>
          {" "}
          <a href={href}>
            {frame.t("choose.ownNumber.change")} <span className="visually-hidden">{name}</span>
          </a>
        </>
      )}
    </>
  );
}

function Companions(props: MethodViewProps): ReactElement {
  const { frame, content, record, library } = props;
  const { t } = frame;
  const companions = record.pairsWith.filter((id) => id !== "*" && content.records.some((one) => one.id === id));
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("choose.method.companions")}</Heading>
      {record.pairsWith.includes("*") && <p>{t("choose.method.pairsWithAll")}</p>}
      <ul>
        {companions.map((id) => (
          <li key={id}>
            <a href={library.method(id)}>{nameOf(props, id)}</a>
          </li>
        ))}
      </ul>
      <p>
        {t("choose.method.competences", {
          competences: listed(
            frame,
            record.competences.map((code) => competenceName(props, code)),
          ),
        })}
      </p>
    </section>
  );
}

/** Of an own item the source stands with who added it. */
function Sources({ frame, content, record }: MethodViewProps): ReactElement | null {
  const { t } = frame;
  if (isOwnCode(record.id)) return null;
  const sources = content.sources.filter(({ id }) => record.sources.includes(id));
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("choose.method.sources")}</Heading>
      {sources.length === 0 ? (
        <p>{t("choose.method.onlyEstimates")}</p>
      ) : (
        <ul>
          {sources.map(({ id, title, url, years }) => (
            <li id={id} key={id}>
              {id}: <span lang="nl">{url === undefined ? title : <a href={url}>{title}</a>}</span>
              {years.length > 0 && ` (${years.join(", ")})`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
