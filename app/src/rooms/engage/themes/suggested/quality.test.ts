import { themesIn } from "@brink/themes";
import { expect, it } from "vitest";
import { adjustedRandIndex, purity } from "./agreement.fixture.ts";
import { dutch } from "./dutch.ts";
import type { Labelled } from "./labelled.fixture.ts";
import { labelled } from "./labelled.fixture.ts";

/** How what is suggested agrees with what people said that texts are about; of what was put anywhere. */
function measured(texts: readonly Labelled[], groupOf: ReadonlyMap<string, string>) {
  // What is about nothing else is about something of its own.
  const placed = texts.flatMap(({ about }, at) => {
    const group = groupOf.get(String(at));
    return group === undefined ? [] : [{ own: about || `alone ${at}`, group }];
  });
  const [own, group] = [placed.map((one) => one.own), placed.map((one) => one.group)];
  return {
    share: placed.length / texts.length,
    purity: purity(own, group),
    agreement: adjustedRandIndex(own, group),
    groups: new Set(group).size,
  };
}

const numbered = (texts: readonly Labelled[]) => texts.map(({ text }, at) => ({ id: String(at), text }));

function suggested(texts: readonly Labelled[]): ReadonlyMap<string, string> {
  const { themes } = themesIn(numbered(texts), dutch);
  return new Map(themes.flatMap(({ members }, at) => members.map(({ id }) => [id, String(at)] as const)));
}

/** What is no work at all: each text goes with the others that have its most common word. */
function byCommonestWord(texts: readonly Labelled[]): ReadonlyMap<string, string> {
  const words = texts.map(({ text }) => [
    ...new Set(
      (text.match(/\p{L}+/gu) ?? [])
        .map((word) => dutch.plain(word))
        .filter((word) => !dutch.isCommon(word) && word.length > 2),
    ),
  ]);
  const many = Map.groupBy(words.flat(), (word) => word);
  const commonest = words.map(
    (own) => own.toSorted((a, b) => (many.get(b)?.length ?? 0) - (many.get(a)?.length ?? 0))[0],
  );
  const sizes = Map.groupBy(commonest, (word) => word);
  return new Map(
    commonest.flatMap((word, at) =>
      word === undefined || (sizes.get(word)?.length ?? 0) < 3 ? [] : [[String(at), word] as const],
    ),
  );
}

it("puts texts of residents together much as who wrote them meant, and better than their commonest word does", () => {
  const [own, plain] = [measured(labelled, suggested(labelled)), measured(labelled, byCommonestWord(labelled))];
  expect(own.share).toBeGreaterThan(0.5);
  expect(own.purity).toBeGreaterThan(0.75);
  expect(own.agreement).toBeGreaterThan(0.55);
  expect(own.agreement).toBeGreaterThan(plain.agreement + 0.2);
});
