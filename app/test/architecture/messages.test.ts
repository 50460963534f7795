import { readFileSync, globSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/platform/config/package-root.ts";
import { assemble } from "../../src/compose.ts";

const root = packageRoot();
const { words } = assemble({ baseUrl: "http://localhost:3000", demo: true }, root);
const nl = words["nl"] ?? {};
const en = words["en"] ?? {};

/** Every literal in the source that is shaped like a message key: `room.subject.what`. */
function keysInSource(): readonly { key: string; file: string }[] {
  const stems = [...new Set(Object.keys(nl).map((key) => key.split(".")[0]))].join("|");
  const literal = new RegExp(`["'\`]((?:${stems})\\.[A-Za-z0-9_]+(?:\\.[A-Za-z0-9_]+)+)["'\`]`, "g");
  const files = globSync("app/src/**/*.{ts,tsx}", { cwd: root }).filter(
    (file) => !/messages|\.test\.|seeds|migrations/.test(file),
  );
  return files.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(literal)].map((match) => ({ key: match[1] ?? "", file })),
  );
}

describe("the words", () => {
  it("are there in Dutch and in English, for the same keys", () => {
    expect(Object.keys(en).filter((key) => !(key in nl))).toEqual([]);
    expect(Object.keys(nl).filter((key) => !(key in en))).toEqual([]);
  });

  it("are there for every key that the code names", () => {
    const found = keysInSource();
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(({ key }) => !(key in nl)).map(({ key, file }) => `${key} in ${file}`)).toEqual([]);
  });

  it("can be formatted, with the same holes in both languages", () => {
    for (const [key, text] of Object.entries(nl)) expect(holes(text, "nl"), key).toEqual(holes(en[key] ?? "", "en"));
  });

  it("are never empty and never left over from somebody's draft", () => {
    for (const [key, text] of [...Object.entries(nl), ...Object.entries(en)]) {
      expect(text.trim(), key).not.toBe("");
      expect(text, key).not.toMatch(/TODO|FIXME|lorem|xxx/i);
    }
  });
});

type Part = { type: number; value?: string; options?: Record<string, { value: Part[] }>; children?: Part[] };

/** The names of the holes of a message, with those inside its plurals and choices. */
function holes(text: string, lang: string): readonly string[] {
  // @NOTE the parser's own tree; only names are read from it.
  const parts = new IntlMessageFormat(text, lang, undefined, { ignoreTag: true }).getAst() as Part[];
  return [...new Set(parts.flatMap(namesIn))].sort();
}

function namesIn(part: Part): readonly string[] {
  // 0 is literal text and 7 the # of a plural (icu-messageformat-parser's TYPE).
  const own = part.type === 0 || part.type === 7 || part.value === undefined ? [] : [part.value];
  return [...own, ...Object.values(part.options ?? {}).flatMap((option) => option.value.flatMap(namesIn))];
}
