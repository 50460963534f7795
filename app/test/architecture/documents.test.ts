import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/platform/config/package-root.ts";

const root = packageRoot();
const documents = globSync(["*.md", "docs/**/*.md", "content/*.md", "libs/*/*.md", "app/src/rooms/**/*.md"], {
  cwd: root,
});
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** Of a guide: the file that is its real example, and the lines that are shown of it. */
function examplesIn(guide: string): readonly { file: string; lines: readonly string[] }[] {
  const real = /\*\*A real one\.\*\* `([^`]+)`[^`]*(?:`[^`]+`[^`]*)*?```\w+\n([\s\S]*?)```/g;
  return [...guide.matchAll(real)].map(([, file = "", block = ""]) => ({
    file,
    lines: block.split("\n").filter((line) => line.trim() !== "" && !line.includes("…")),
  }));
}

/** As one run of letters: white space and the commas before a closing bracket are how Prettier broke the lines. */
const withoutSpace = (text: string) => text.replaceAll(/\s+/g, "").replaceAll(/,(?=[)\]}]|$)/g, "");
const withoutComment = (line: string) => line.replace(/\s+\/\/ .*$/, "");

/** Every file and folder of the project, beginning and a folder also ending with a slash. */
const present: readonly string[] = globSync("{app,libs,content,scripts,docs,changes.d}/**", {
  cwd: root,
  withFileTypes: true,
  exclude: (entry) => entry.name === "node_modules",
}).map((entry) => `/${relative(root, join(entry.parentPath, entry.name))}${entry.isDirectory() ? "/" : ""}`);

describe("the documents", () => {
  it("link to files that are there", () => {
    const broken = documents.flatMap((file) =>
      [...textOf(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map((match) => match[1] ?? "")
        .filter((link) => !existsSync(join(root, dirname(file), link)))
        .map((link) => `${link} in ${file}`),
    );
    expect(broken).toEqual([]);
  });

  it("name files of the project that are there", () => {
    const gone = documents.flatMap((file) =>
      [...textOf(file).matchAll(/`((?:app|libs|content|scripts|docs)\/[\w./-]*\w\.(?:tsx?|js|md|ya?ml|json))`/g)]
        .map((match) => match[1] ?? "")
        .filter((named) => !existsSync(join(root, named)))
        .map((named) => `${named} in ${file}`),
    );
    expect(gone).toEqual([]);
  });

  it("name code by the end of its path, such as `paper/check/` or `grace.ts`, that is there", () => {
    const isThere = (named: string) =>
      existsSync(join(root, named)) || present.some((path) => path.endsWith(`/${named}`));
    const gone = documents.flatMap((file) =>
      [...textOf(file).matchAll(/`([a-z][\w.-]*(?:\/[\w.-]+)*(?:\.tsx?|\.sql|\/))`/g)]
        .map((match) => match[1] ?? "")
        .filter((named) => !/^x\./.test(named) && !isThere(named))
        .map((named) => `${named} in ${file}`),
    );
    expect(present.length).toBeGreaterThan(2000);
    expect(gone).toEqual([]);
  });

  it("say first in a change note whether something was added, changed or fixed", () => {
    const notes = globSync("changes.d/*.md", { cwd: root });
    expect(notes.filter((note) => !/^(Added|Changed|Fixed): /.test(textOf(note)))).toEqual([]);
  });

  it("show of a real file only what stands in it", () => {
    const examples = globSync("docs/guides/*.md", { cwd: root }).flatMap((guide) =>
      examplesIn(textOf(guide)).map((example) => ({ guide, ...example })),
    );
    expect(examples.length).toBeGreaterThan(8);
    const invented = examples.flatMap(({ guide, file, lines }) => {
      const code = withoutSpace(textOf(file));
      return lines
        .map(withoutComment)
        .filter((line) => !code.includes(withoutSpace(line)))
        .map((line) => `${line.trim()} in ${guide}`);
    });
    expect(invented).toEqual([]);
  });
});
