import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../../platform/config/package-root.ts";
import { readContent } from "./guide-content.ts";

const folder = mkdtempSync(join(tmpdir(), "brink-content-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of content/ in which one file was spoilt. */
function spoilt(name: string, file: string, spoil: (text: string) => string): string {
  const path = join(folder, name);
  cpSync(join(packageRoot(), "content"), path, { recursive: true });
  writeFileSync(join(path, file), spoil(readFileSync(join(path, file), "utf8")));
  return path;
}

describe("a content folder with one wrong file stops the start", () => {
  it("naming the file and the field when a number is missing", () => {
    const path = spoilt("number", "methods/m08-pb-online.yaml", (text) => text.replace(/^costEur:.*$/m, ""));
    expect(() => readContent({ path })).toThrow(/^content\/methods\/m08-pb-online\.yaml is wrong at costEur: .+\.$/);
  });

  it("naming the file when it is no YAML", () => {
    const path = spoilt("yaml", "quick-scan.yaml", (text) => `${text}\n  : [`);
    expect(() => readContent({ path })).toThrow(/^content\/quick-scan\.yaml is no valid YAML: /);
  });

  it("when two records have the same id", () => {
    const path = spoilt("twice", "methods/m09-pb-live.yaml", (text) => text.replace("id: M09", "id: M08"));
    expect(() => readContent({ path })).toThrow("two records with the id M08");
  });

  it("when a record names a companion that is not there", () => {
    const path = spoilt("companion", "methods/m09-pb-live.yaml", (text) =>
      text.replace(/^pairsWith:.*$/m, "pairsWith: [M99]"),
    );
    expect(() => readContent({ path })).toThrow("a record M09 that is wrong at pairsWith: unknownValue");
  });
});
