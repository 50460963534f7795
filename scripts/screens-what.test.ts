import { expect, test } from "vitest";
import { patternOf, stopOf } from "./screens/what.ts";

const one = "01a202e9-a969-7476-b20a-e29e6587cf5c";
const other = "01a202e9-aa23-7408-94e0-dd65f92987b7";

test("two trajectories are one kind of page, and are gone through apart with all that belongs to them", () => {
  for (const base of ["/trajecten", "/beheer/trajecten", "/beheer/besliswijzer", "/beheer/opgaven"])
    for (const below of ["", "/verslag", "/stap/close"]) {
      expect(patternOf(`${base}/${one}${below}`), base).toBe(patternOf(`${base}/${other}${below}`));
      expect(stopOf(`${base}/${one}${below}`), base).not.toBe(stopOf(`${base}/${other}${below}`));
    }
});

test("contributions, activities, figures and words to translate are gone through once", () => {
  const trajectory = `/beheer/trajecten/${one}`;
  expect(stopOf(`${trajectory}/inbreng/${one}`)).toBe(stopOf(`${trajectory}/inbreng/${other}?na=1`));
  expect(stopOf(`/trajecten/marktplein/meedoen/${one}`)).toBe(stopOf(`/trajecten/school/meedoen/${other}`));
  expect(stopOf(`/trajecten/marktplein/inbreng/${one}/7KMX-4PQR`)).toBe(
    stopOf(`/trajecten/plein/inbreng/${one}/NX73-5MHR`),
  );
  expect(stopOf(`/inbreng/${"a".repeat(43)}`)).toBe(stopOf(`/inbreng/${"b-_".repeat(15)}`));
  expect(stopOf(`${trajectory}/meting/E2`)).toBe(stopOf(`${trajectory}/meting/N1`));
  expect(stopOf("/beheer/vertalingen/pl/engage.answers.all")).toBe(stopOf("/beheer/vertalingen/pl/engage.answer.one"));
});
