import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { packageRoot } from "../../../platform/config/package-root.ts";
import { caseContent, readCases, shownSources } from "./read-cases.ts";
import { caseRecord, missingFacts } from "./record.ts";

const folder = mkdtempSync(join(tmpdir(), "brink-cases-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of content/ in which one case was spoilt. */
function spoilt(name: string, spoil: (text: string) => string): string {
  const path = join(folder, name.replaceAll(/\W/g, "-"));
  cpSync(join(packageRoot(), "content"), path, { recursive: true });
  const file = join(path, "cases/c07-duinoord-begroot.yaml");
  const before = readFileSync(file, "utf8");
  const after = spoil(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  return path;
}

describe("a wrong case stops the start, and names its file", () => {
  it.each([
    ["a text in one language", (text: string) => text.replace(/^ {4}en: >-\n( {6}.*\n)+/m, ""), "challenge.value.en"],
    ["a field nobody knows", (text: string) => `${text}colour: green\n`, "colour"],
    ["a method that is not there", (text: string) => text.replace("[M08", "[M99"), "names M99"],
    ["a source that is not there", (text: string) => text.replace("S40", "S999"), "names the source S999"],
    ["a number beyond its list", (text: string) => text.replace("sources: [1, 2]", "sources: [1, 9]"), "challenge"],
    ["sourced without a source", (text: string) => text.replace("sources: [1, 2]", "sources: []"), "mark S"],
    ["an estimate with a source", (text: string) => text.replace("mark: S", "mark: E"), "mark E"],
    ["an unknown outcome", (text: string) => text.replace("carriedOut", "great"), "outcome.value"],
    ["a date that is none", (text: string) => text.replace('"2019-07-08"', '"8 juli"'), "sources"],
  ])("%s", (name, spoil, said) => {
    const read = () => readCases({ path: spoilt(name, spoil) });
    expect(read).toThrow(/^content\/cases\/c07-duinoord-begroot\.yaml /);
    expect(read).toThrow(said);
  });

  it("an id that another has", () => {
    const path = spoilt("twice", (text) => text.replace("id: C07", "id: C08"));
    expect(() => readCases({ path })).toThrow("two records with the id C08");
  });
});

describe("the cases", () => {
  const { records, ...content } = caseContent(packageRoot());

  it("have the shape that content/schema tells editors", () => {
    const told: unknown = JSON.parse(readFileSync(join(packageRoot(), "content/schema/case.schema.json"), "utf8"));
    expect(told).toEqual(z.toJSONSchema(caseRecord));
  });

  it("say which facts are missing, and most miss none", () => {
    const missing = records.filter((record) => missingFacts(record).length > 0).map(({ id }) => id);
    expect(missing).toEqual(["C03", "C04", "C14"]);
    const atlas = records.find(({ id }) => id === "C03");
    expect(atlas && missingFacts(atlas)).toEqual(["years", "done", "happened", "wentWrong"]);
  });

  it("show each source under its number, with an address and a date where they are known", () => {
    const duinoord = records.find(({ id }) => id === "C07");
    const shown = duinoord && shownSources(content, duinoord);
    expect(shown?.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(shown?.[0]).toEqual({ number: 1, title: "Den Haag: Duinoord Begroot", url: undefined, dates: ["2019"] });
    expect(shown?.[3]).toMatchObject({ url: expect.stringContaining("thehagueonline.com"), dates: ["2019-07-08"] });
  });
});
