import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { percent, ScoreBar } from "./score-bar.view.tsx";

test("a share outside 0 to 1 is drawn as the nearest end", () => {
  expect(percent(1.4)).toBe("100%");
  expect(percent(-0.2)).toBe("0%");
  expect(percent(0.4256)).toBe("42.6%");
});

test("score, norm and verdict are words; the drawing is silent", () => {
  const html = renderToStaticMarkup(
    <ScoreBar
      label="Bereik"
      valueText="42 van 100"
      share={0.42}
      norm={{ share: 0.6, text: "Norm: 60" }}
      verdict={{ tone: "warning", text: "Onder de norm" }}
    />,
  );
  for (const words of ["Bereik", "42 van 100", "Norm: 60", "Onder de norm"]) expect(html).toContain(words);
  expect(html).toMatch(/<svg [^>]*aria-hidden="true"/);
});

test("nothing is drawn for nothing", () => {
  expect(renderToStaticMarkup(<ScoreBar label="A" valueText="0" share={0} />)).not.toContain("brink-bar__value");
});
