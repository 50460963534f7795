import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

const browserFolder = fileURLToPath(new URL("../../../browser", import.meta.url));

describe("the styles of a resident's page", () => {
  test("weigh at most 20 kB, so that with its HTML a page stays under 40 kB", async () => {
    const [main] = await bundled(["styles/main.css"]);
    expect(main?.path).toMatch(/main\.css$/);
    expect(gzipSync(main?.contents ?? "", { level: 9 }).length).toBeLessThan(20_000);
  });

  test("bring no picture as data, which the content security policy would refuse", async () => {
    const [main] = await bundled(["styles/main.css"]);
    expect(main?.text).not.toMatch(/url\(["']?data:|url\(["']?https?:/);
  });

  test("know start and end, not left and right", () => {
    for (const file of ownSheets()) {
      const sides =
        readFileSync(file, "utf8").match(/^\s*[\w-]*(left|right)[\w-]*:|(text-align|float): (left|right)/gm) ?? [];
      expect(sides, file).toEqual([]);
    }
  });

  test("name only variables that the theme has", () => {
    const theme = ownSheets()
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const made = new Set([...theme.matchAll(/^\s*(--brink-[\w-]+):/gm)].map((match) => match[1]));
    const used = new Set([...theme.matchAll(/var\((--brink-[\w-]+)/g)].map((match) => match[1]));
    expect([...used].filter((name) => !made.has(name))).toEqual([]);
  });
});

test("the islands of a resident's page weigh at most 5 kB together", async () => {
  const islands = readdirSync(join(browserFolder, "islands")).filter((name) => name.endsWith(".ts"));
  const files = await bundled(islands.map((name) => `islands/${name}`));
  const together = files.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
  expect(together).toBeLessThan(5_000);
});

function ownSheets(): readonly string[] {
  const folder = join(browserFolder, "styles");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".css") && !name.endsWith("utrecht.css"))
    .map((name) => join(folder, name));
}

async function bundled(entryPoints: readonly string[]) {
  const { outputFiles } = await build({
    absWorkingDir: browserFolder,
    entryPoints: [...entryPoints],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2020",
    outdir: "/",
    loader: { ".svg": "file", ".woff2": "file" },
  });
  return outputFiles.filter((file) => /\.(css|js)$/.test(file.path));
}
