import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FEEDBACK_LOOP } from "@brink/decision-guide";
import { afterAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../../platform/config/package-root.ts";
import { planFields, sampleLanguages } from "../domain/canvas/fields.ts";
import { sentenceLength } from "../domain/canvas/sentence-length.ts";
import { guideContent } from "./guide-content.ts";
import type { Tool } from "./toolbox.ts";
import { readToolbox } from "./toolbox.ts";

const content = guideContent(packageRoot());
const { tools } = content.toolbox;
const path = mkdtempSync(join(tmpdir(), "brink-toolbox-"));
cpSync(join(packageRoot(), "content"), path, { recursive: true });
afterAll(() => rmSync(path, { recursive: true }));

/** What is wrong, by tool: the rule gives the offending parts of one. */
function offences(rule: (tool: Tool) => readonly unknown[]): readonly (readonly unknown[])[] {
  return tools.flatMap((tool) => rule(tool).map((offence) => [tool.id, offence]));
}

describe("reading the toolbox", () => {
  const file = join(path, "toolbox/role-host.yaml");
  const good = readFileSync(file, "utf8");

  it.each([
    ["a blank that nobody can fill in", good.replace("## Uw taak", "## Uw taak voor {alderman}"), "{blank}"],
    ["a field that no plan has", good.replace("field: roles", "field: budget"), "at field"],
    ["a text without its English", good.replace("  en: |", "  fr: |"), "at text.en"],
    ["another id than its file", good.replace("id: role-host", "id: role-hostess"), "the same name"],
    ["a group that is none", good.replace("kind: roleCard", "kind: roleCard\nfits: { groups: [men] }"), "at fits"],
  ])("is refused with %s", (_, wrong, why) => {
    expect(wrong).not.toBe(good);
    writeFileSync(file, wrong);
    expect(() => readToolbox({ path })).toThrow(why);
    writeFileSync(file, good);
  });
});

describe("the toolbox", () => {
  it("has a run sheet for every way of taking part", () => {
    const sheets = tools.filter(({ kind, field }) => kind === "runSheet" && field === "programme");
    const served = new Set(sheets.flatMap(({ fits }) => fits.items ?? []));
    const methods = content.records.filter(({ kind, id }) => kind === "method" && id !== FEEDBACK_LOOP);
    expect(methods.map(({ id }) => id).filter((id) => !served.has(id))).toEqual([]);
  });

  it("has something in every field that fits every plan", () => {
    const always = new Set(tools.filter(({ fits }) => Object.keys(fits).length === 0).map(({ field }) => field));
    expect(planFields.filter((field) => !always.has(field))).toEqual([]);
  });

  it("names methods, technologies and sources that are there", () => {
    const known = new Set([...content.records, ...content.sources].map(({ id }) => id));
    expect(offences(({ fits, sources }) => [...(fits.items ?? []), ...sources].filter((id) => !known.has(id)))).toEqual(
      [],
    );
  });

  it("says the same in both languages: as many headings, lines of a list and blanks", () => {
    const shape = (text: string) => [
      text.match(/^## /gm)?.length,
      text.match(/^- /gm)?.length,
      [...text.matchAll(/\{\w+\}/g)].map(String).toSorted(),
      text.match(/\[(vul in|fill in): /g)?.length,
    ];
    expect(
      offences(({ text }) =>
        JSON.stringify(shape(text.nl)) === JSON.stringify(shape(text.en)) ? [] : [shape(text.nl)],
      ),
    ).toEqual([]);
  });

  it("is short: sentences of at most 24 words, 12 on average", () => {
    expect(
      offences(({ text }) =>
        sampleLanguages
          .map((lang) => ({ lang, ...sentenceLength(text[lang]) }))
          .filter(({ average, longest }) => average > 12 || longest > 24),
      ),
    ).toEqual([]);
  });
});
