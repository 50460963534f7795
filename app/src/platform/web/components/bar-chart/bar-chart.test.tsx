import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BarChart } from "./bar-chart.view.tsx";

const table = { summary: "Bekijk als tabel", nameColumn: "Leeftijd" };

test("only zeros draw no bars and divide by nothing", () => {
  const html = renderToStaticMarkup(
    <BarChart
      id="c"
      title="T"
      series={{ value: "N" }}
      table={table}
      bars={[{ label: "a", value: 0, valueText: "0" }]}
    />,
  );
  expect(html).not.toContain("NaN");
  expect(html).not.toContain("brink-bar__value");
});

test("a bar is as long as its share of the largest value, the compared one hatched", () => {
  const html = renderToStaticMarkup(
    <BarChart
      id="c"
      title="T"
      series={{ value: "Deelnemers", compare: "Inwoners" }}
      table={table}
      bars={[
        { label: "jong", value: 10, valueText: "10 %", compare: { value: 40, valueText: "40 %" } },
        { label: "oud", value: 20, valueText: "20 %", compare: { value: 30, valueText: "30 %" } },
      ]}
    />,
  );
  expect(html).toMatch(/class="brink-bar__value" width="25%"/);
  expect(html).toMatch(/class="brink-bar__compare" fill="url\(#c-hatch\)" width="100%"/);
  expect(html).toContain('<pattern id="c-hatch"');
});

test("the same values stand in a table", () => {
  const html = renderToStaticMarkup(
    <BarChart
      id="c"
      title="T"
      series={{ value: "N" }}
      table={table}
      bars={[{ label: "jong", value: 1, valueText: "1 mens" }]}
    />,
  );
  expect(html).toMatch(/<table.*<th [^>]*>jong<\/th>.*1 mens.*<\/table>/);
});
