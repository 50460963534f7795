import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RadarChart } from "./radar-chart.view.tsx";
import { breakLabel, pointOnAxis, polygonPoints } from "./radar-geometry.ts";

test("the first axis points up and the next go clockwise", () => {
  expect(pointOnAxis(0, 4, 1, 100)).toEqual({ x: 0, y: -100 });
  expect(pointOnAxis(1, 4, 0.5, 100)).toEqual({ x: 50, y: 0 });
  expect(polygonPoints([1, 1, 1, 1], 10)).toBe("0,-10 10,0 0,10 -10,0");
});

test("a share outside 0 to 1 stays on the paper", () => {
  expect(pointOnAxis(0, 4, 3, 100)).toEqual({ x: 0, y: -100 });
});

test("a label breaks between words only", () => {
  expect(breakLabel("Kwaliteit van het gesprek", 14)).toEqual(["Kwaliteit van", "het gesprek"]);
  expect(breakLabel("Samenlevingsinitiatieven", 14)).toEqual(["Samenlevingsinitiatieven"]);
});

test("the drawing has a name, and a table with the same values and numbers", () => {
  const html = renderToStaticMarkup(
    <RadarChart
      id="r"
      title="Zes punten"
      conclusion="Sterk op a."
      axes={["a", "b", "c"].map((label) => ({ label, share: 0.5, valueText: "50" }))}
      table={{ nameColumn: "Punt", valueColumn: "Score" }}
    />,
  );
  expect(html).toContain('role="img" aria-labelledby="r-title"');
  expect(html).toMatch(/<th [^>]*>1\. a<\/th>/);
});
