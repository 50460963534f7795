import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Table } from "./table.view.tsx";

const columns = [{ label: "Traject" }, { label: "Deelnemers", numeric: true }];

test("a compact table has the same rows, columns and labels", () => {
  const rows = [{ key: "a", cells: ["Plein", "312"] }];
  const [usual, compact] = [false, true].map((one) =>
    renderToStaticMarkup(<Table caption="T" columns={columns} rows={rows} compact={one} />),
  );
  expect(compact).toBe(usual?.replace("brink-table", "brink-table brink-table--compact"));
});

test("an empty table makes room for words", () => {
  expect(renderToStaticMarkup(<Table caption="T" columns={columns} rows={[]} empty="Nog niets." />)).not.toContain(
    "<table",
  );
});

test("an empty table without such words still shows its columns", () => {
  expect(renderToStaticMarkup(<Table caption="T" columns={columns} rows={[]} />)).toContain("Deelnemers");
});

test("rows and columns keep their meaning when they stand under each other", () => {
  const html = renderToStaticMarkup(
    <Table caption="T" columns={columns} rows={[{ key: "a", cells: ["Plein", "312"] }]} />,
  );
  expect(html).toMatch(/<th [^>]*scope="row" role="rowheader">Plein<\/th>/);
  expect(html).toMatch(/<td [^>]*role="cell" data-label="Deelnemers">/);
  expect(html).toMatch(/<th [^>]*scope="col" role="columnheader">Traject/);
});

test("a row with too few cells has an empty one, not a shifted one", () => {
  const html = renderToStaticMarkup(<Table caption="T" columns={columns} rows={[{ key: "a", cells: ["Plein"] }]} />);
  expect(html).toContain('<span class="brink-table__value"></span>');
});
