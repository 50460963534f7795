import type { ReactElement } from "react";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { StatusBadge } from "../../../platform/web/components/status-badge/status-badge.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { Calendar } from "../domain/planning/planning.ts";
import type { Week } from "../domain/planning/week-hours.ts";
import { hoursSentence, overFullText, rolesText } from "./plan-words.ts";
import type { PlanProps } from "./planning.view.tsx";
import type { Reading } from "./words.ts";
import { competenceName } from "./words.ts";

/** Who needs how many hours in which week, against what the team has. */
export function PlanHours(props: PlanProps & { readonly calendar: Calendar }): ReactElement {
  const { frame, calendar } = props;
  const { t } = frame;
  const { weeks, byRole, availablePerWeek } = calendar.hours;
  const overFull = overFullText(props, weeks);
  return (
    <section className="stack" aria-labelledby="planning-hours">
      <Heading level={2} id="planning-hours">
        {t("choose.hours.title")}
      </Heading>
      <p className="measure">{hoursSentence(props, calendar.hours)}</p>
      {overFull !== "" && <p className="measure">{overFull}</p>}
      {availablePerWeek === undefined && (
        <p className="measure">
          <a href="#planning-settings">{t("choose.hours.fillIn")}</a>
        </p>
      )}
      <Details summary={t("choose.hours.roles")}>
        <Roles {...props} byRole={byRole} />
      </Details>
      <Details summary={t("choose.hours.weeks")}>
        <Weeks {...props} weeks={weeks.filter(({ hours }) => hours > 0)} />
      </Details>
      <p className="muted measure">{t("choose.hours.how")}</p>
    </section>
  );
}

function Roles(props: Reading & Pick<Week, "byRole">): ReactElement {
  const { t, format } = props.frame;
  return (
    <Table
      caption={t("choose.hours.roles")}
      captionHidden
      columns={["role", "hours"].map((name) => ({
        label: t(`choose.hours.column.${name}`),
        numeric: name === "hours",
      }))}
      rows={[...props.byRole]
        .sort((a, b) => b[1] - a[1])
        .map(([role, hours]) => ({ key: role, cells: [competenceName(props, role), format.number(hours)] }))}
    />
  );
}

function Weeks(props: Reading & { readonly weeks: readonly Week[] }): ReactElement {
  const { t, format } = props.frame;
  return (
    <Table
      caption={t("choose.hours.weeks")}
      captionHidden
      columns={["week", "hours", "roles"].map((name) => ({
        label: t(`choose.hours.column.${name}`),
        numeric: name === "hours",
      }))}
      rows={props.weeks.map(({ monday, hours, byRole, isOverFull }) => ({
        key: monday,
        cells: [
          format.date(monday),
          <>
            {isOverFull && <StatusBadge tone="warning">{t("choose.hours.tooFull")}</StatusBadge>}{" "}
            {format.number(hours, 1)}
          </>,
          rolesText(props, byRole),
        ],
      }))}
    />
  );
}
