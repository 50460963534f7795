import { expect, it } from "vitest";
import type { Fields } from "../../../../platform/define/method.ts";
import { formatFor } from "../../../../platform/i18n/format.ts";
import type { Question } from "./domain.ts";
import { columnsInFile, valuesInFile } from "./in-file.ts";

const option = (code: string) => ({ code, label: { nl: `Antwoord ${code}` } });
const question = (code: string, kind: string, over: Partial<Question> = {}): Question => ({
  ...{ code, kind, words: { nl: "Wat vindt u?" }, why: {}, required: false, condition: undefined },
  ...{ options: [option("a"), option("b")], settings: {} },
  ...over,
});
const onlyAfterB = { joined: "all", comparisons: [{ code: "v1", is: "anyOf", choices: ["b"] }] } as const;
const questions = [
  question("v1", "single", { settings: { other: true }, required: true }),
  question("v2", "multiple", { settings: { other: true } }),
  question("v3", "scale"),
  question("v4", "number", { options: [], settings: { lowest: -9, highest: 9, decimals: true, unit: {} } }),
  question("v5", "date", { options: [], settings: { earliest: "2016-01-01", latest: "2026-12-31" } }),
  question("d1", "section", { words: { nl: "Het plein" }, condition: onlyAfterB }),
  question("v6", "ranking"),
  question("v7", "points", { settings: { total: 100, unit: {} } }),
  question("v8", "open", { options: [] }),
  question("v9", "short", { options: [], since: new Date("2026-11-02T09:00:00Z") }),
];
const reader = { t: (key: string) => key, lang: "nl", format: formatFor("nl", "Europe/Amsterdam") };
const columns = columnsInFile({ questions }, reader);
const values = (fields: Fields) => valuesInFile({ questions }, fields);

const everything: Fields = {
  ...{ v1: ["b"], v2: ["a", "other"], v2_other: ["Iets anders"], v3: ["b"], v4: ["-2,5"] },
  ...{ v5_day: ["1"], v5_month: ["9"], v5_year: ["2024"], v6_b: ["1"], v7_a: ["100"] },
  ...{ v8: ["Twee\nregels"], v9: ["Kort"] },
};

it("no two columns are called the same, and each answer has one, whatever the words of the questions", () => {
  const codes = columns.map(({ code }) => code);
  expect(codes).toEqual([
    ...["v1", "v1.other", "v2.a", "v2.b", "v2.other", "v3", "v4", "v5"],
    ...["v6.a", "v6.b", "v7.a", "v7.b", "v8", "v8.labels", "v9", "v9.labels"],
  ]);
  expect(Object.keys(values(everything))).toEqual(codes.filter((code) => !code.endsWith(".labels")));
});

it("every kind of answer stands there as what it is: a number as a number, a day in ISO 8601", () => {
  expect(values(everything)).toEqual({
    ...{ v1: "b", "v1.other": null, "v2.a": true, "v2.b": false, "v2.other": "Iets anders", v3: "b", v4: -2.5 },
    ...{ v5: "2024-09-01", "v6.a": null, "v6.b": 1, "v7.a": 100, "v7.b": 0, v8: "Twee\nregels", v9: "Kort" },
  });
});

it("who did not answer chose nothing, and what was not asked says nothing", () => {
  expect(values({ v1: ["a"] })).toMatchObject({ "v2.a": null, "v2.b": null, v4: null, v5: null });
  expect(values({ ...everything, v1: ["a"] })).not.toHaveProperty("v8");
});

it("the codebook knows the choices, the part, since when, and of whom it is asked: also by its part", () => {
  const of = (code: string) => columns.find((one) => one.code === code);
  expect(of("v1")).toMatchObject({ required: true, options: [{ code: "a" }, { code: "b" }, { code: "other" }] });
  expect(of("v2.b")).toMatchObject({ option: "Antwoord b", part: undefined, condition: undefined });
  expect(of("v9")).toMatchObject({ part: "Het plein", condition: "survey.onlyIf", since: questions[9]?.since });
});
