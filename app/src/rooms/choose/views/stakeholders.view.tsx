import type { ReactElement } from "react";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { StatusBadge } from "../../../platform/web/components/status-badge/status-badge.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { Stakeholder } from "../domain/stakeholders.ts";
import { openPromises } from "../domain/stakeholders.ts";
import type { LoadedMap } from "../queries/stakeholders.ts";
import { paths } from "../paths.ts";
import { mayGuide } from "../policy.ts";
import { StakeholderGrid } from "./stakeholder-grid.view.tsx";
import { PriorityGroups, StakeholdersFirst } from "./stakeholders-first.view.tsx";
import { contactWords, heardWords, wayWords } from "./stakeholder-words.ts";
import type { Reading } from "./words.ts";

export type MapProps = Reading & LoadedMap;

/** Who has a stake, how they are engaged, when they were spoken to last, and what they were promised. */
export function StakeholdersView(props: MapProps): ReactElement {
  const { frame, challenge, map } = props;
  const { t } = frame;
  return (
    <>
      <Heading level={1} kicker={challenge.title}>
        {t("choose.stakeholders.title")}
      </Heading>
      <StakeholdersFirst {...props} />
      {map.promises.length > 0 && <Promises {...props} />}
      {map.standing.length > 0 && <MapTable {...props} />}
      {map.standing.length > 0 && mayGuide.allows(frame.actor) && <Adding {...props} />}
      {map.standing.length > 0 && <StakeholderGrid {...props} />}
      {map.removed.length > 0 && <Removed {...props} />}
      <p className="muted measure">{t("choose.stakeholders.shared")}</p>
    </>
  );
}

/** What is still to be done, what is late first. */
function Promises({ frame, guide, map }: MapProps): ReactElement {
  const { t, format } = frame;
  return (
    <Table
      caption={t("choose.promises.caption")}
      columns={["promise", "who", "day"].map((name) => ({ label: t(`choose.promises.column.${name}`) }))}
      rows={map.promises.map(({ stakeholder, contact, promise, dueOn, late }) => ({
        key: contact.id,
        cells: [
          <a href={paths.stakeholderContact(guide.id, stakeholder.id, contact.id)} lang="nl" key="promise">
            {contactWords(frame, promise.text)}
          </a>,
          <span lang="nl" key="who">
            {stakeholder.name}
          </span>,
          <span className="cluster" key="day">
            {format.date(dueOn)}
            {late && <StatusBadge tone="error">{t("choose.promises.late")}</StatusBadge>}
          </span>,
        ],
      }))}
    />
  );
}

const columns = ["who", "stake", "place", "way", "last", "caretaker"] as const;

function MapTable(props: MapProps): ReactElement {
  const { t } = props.frame;
  return (
    <Table
      caption={t("choose.stakeholders.caption")}
      columns={columns.map((name) => ({ label: t(`choose.stakeholders.column.${name}`) }))}
      rows={props.map.standing.map((one) => ({ key: one.id, cells: cellsOf(props, one) }))}
    />
  );
}

function cellsOf(props: MapProps, one: Stakeholder) {
  const { frame, guide, today } = props;
  const { t } = frame;
  const late = openPromises(one, today).some((promise) => promise.late);
  const open = t("choose.stakeholders.open");
  return [
    <span className="cluster" key="who">
      <a href={paths.stakeholder(guide.id, one.id)} lang="nl">
        {one.name}
      </a>
      {late && <StatusBadge tone="error">{t("choose.stakeholders.promiseLate")}</StatusBadge>}
    </span>,
    <span lang={one.stake === "" ? undefined : "nl"} key="stake">
      {one.stake === "" ? open : one.stake}
    </span>,
    `${t(`choose.stakeholders.affected.${one.affected ?? "none"}`)}; ${t(`choose.stakeholders.influence.${one.influence ?? "none"}`)}`,
    wayWords(props, one) || open,
    <LastContact {...props} of={one} key="last" />,
    one.caretaker === "" ? open : one.caretaker,
  ];
}

function LastContact({ frame, of }: MapProps & { readonly of: Stakeholder }): ReactElement {
  const [last] = of.contacts;
  if (last === undefined) return <StatusBadge tone="warning">{frame.t("choose.stakeholders.neverSpoken")}</StatusBadge>;
  const heard = heardWords(frame, last);
  return (
    <>
      {frame.format.date(last.on)}
      {heard !== undefined && (
        <>
          : <span lang="nl">{heard}</span>
        </>
      )}
    </>
  );
}

/** One by one, or at one press the groups that the answers name already. */
function Adding(props: MapProps): ReactElement {
  const { frame, guide, groups } = props;
  return (
    <div className="stack stack--close no-print">
      {groups.length > 0 && <PriorityGroups {...props} variant="secondary" />}
      <p>
        <ButtonLink href={paths.newStakeholder(guide.id)} variant="secondary" pictogram="plus">
          {frame.t("choose.stakeholders.new")}
        </ButtonLink>
      </p>
    </div>
  );
}

function Removed({ frame, guide, map }: MapProps): ReactElement {
  const { t, format } = frame;
  return (
    <Details summary={t("choose.stakeholders.removed", { count: map.removed.length })}>
      <ul>
        {map.removed.map(({ id, name, removedAt, removedBy }) => (
          <li key={id}>
            <a href={paths.stakeholder(guide.id, id)} lang="nl">
              {name}
            </a>{" "}
            {removedAt !== undefined && (
              <span className="muted small">
                {t("choose.stakeholder.removedBy", { by: removedBy ?? "", on: format.date(removedAt) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}
