import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { setupHref } from "../../paths.ts";
import { Pager } from "../../views/pager.view.tsx";
import { isTaken } from "../domain.ts";
import type { ImportShown } from "../pages/import.page.tsx";
import { toldPerPage } from "../page-sizes.ts";
import { importHref, importReportHref } from "../paths.ts";
import { noteWords, outcomeWords } from "../words.ts";

type Props = { readonly shown: ImportShown; readonly frame: Frame };

/** Subjects over there that are none here, so that the team can add them first. */
export function LeftThemes({ shown: { themesNotHere, place, found }, frame }: Props): ReactElement | null {
  const { t, format } = frame;
  if (themesNotHere.length === 0 || found.asked) return null;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.import.staff.themes")}</Heading>
      <p>
        {t("engage.import.staff.themesText")}{" "}
        <a href={setupHref(place.activity.id)}>{t("engage.import.staff.themesLink")}</a>
      </p>
      <Table
        caption={t("engage.import.staff.themes")}
        captionHidden
        compact
        columns={[
          { label: t("engage.import.staff.report.theme") },
          { label: t("engage.import.staff.report.rows"), numeric: true },
        ]}
        rows={themesNotHere.map(([theme, many]) => ({ key: theme, cells: [theme, format.number(many)] }))}
      />
    </section>
  );
}

/** Rows that become nothing, or not all of what stands there, each with why. */
export function ToldRows({ shown: { told, page, found }, frame }: Props): ReactElement {
  const { t, format } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.import.staff.rows")}</Heading>
      <p>{t("engage.import.staff.rowsText", { count: told.total })}</p>
      {told.items.length > 0 && (
        <Table
          caption={t("engage.import.staff.rows")}
          captionHidden
          columns={["row", "id", "outcome", "notes"].map((name) => ({
            label: t(`engage.import.staff.report.${name}`),
          }))}
          rows={told.items.map((row) => ({
            key: String(row.row),
            cells: [format.number(row.row), row.sourceId, outcomeWords(row, t), noteWords(row, t).join(" ")],
          }))}
        />
      )}
      <Pager
        page={page}
        pages={Math.ceil(told.total / toldPerPage)}
        hrefOf={(to) => importHref(found.id, to)}
        frame={frame}
      />
      <p>
        <a href={importReportHref(found.id)}>{t("engage.import.staff.toReport")}</a>
      </p>
    </section>
  );
}

/** What is done with each column: first those that were not understood. */
export function LeftColumns({ shown: { found }, frame }: Props): ReactElement {
  const { t, format } = frame;
  const order = (use: string) => (use === "unknown" || use === "own" ? 0 : 1);
  const left = found.columns.filter(({ use }) => !isTaken(use)).sort((a, b) => order(a.use) - order(b.use));
  const taken = found.columns.filter(({ use }) => isTaken(use));
  const tableOf = (columns: typeof left, caption: string) => (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { label: t("engage.import.staff.report.column") },
        { label: t("engage.import.staff.report.why") },
        { label: t("engage.import.staff.report.filled"), numeric: true },
      ]}
      rows={columns.map(({ name, use, filled }, at) => ({
        key: `${name} ${String(at)}`,
        cells: [<bdi key="name">{name}</bdi>, t(`engage.import.staff.use.${use}`), format.number(filled)],
      }))}
    />
  );
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.import.staff.columns")}</Heading>
      <Details summary={t("engage.import.staff.columnsTaken", { count: taken.length })}>
        {tableOf(taken, t("engage.import.staff.columnsTaken", { count: taken.length }))}
      </Details>
      <Details summary={t("engage.import.staff.columnsLeft", { count: left.length })} open>
        {tableOf(left, t("engage.import.staff.columnsLeft", { count: left.length }))}
      </Details>
    </section>
  );
}
