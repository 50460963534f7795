import { lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findBinaries, program, restoreLinks } from "./binaries.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "brink-binaries-"));
  mkdirSync(join(root, "native", "lib"), { recursive: true });
  writeFileSync(join(root, "native", "lib", "libpq.so.5.18"), "");
  const links = [{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" }];
  writeFileSync(join(root, "native", "pg-symlinks.json"), JSON.stringify(links));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test("a link that cannot be made is told in one sentence", () => {
  writeFileSync(join(root, "native", "pg-symlinks.json"), '[{"source":"a/b","target":"nowhere/b"}]');
  expect(() => {
    restoreLinks(root);
  }).toThrow(
    `The library link ${join(root, "nowhere/b")} is missing and cannot be made: run "npm rebuild" as the owner`,
  );
});

test("the library links that npm left out are made, and made once", () => {
  restoreLinks(root);
  restoreLinks(root);
  expect(readlinkSync(join(root, "native", "lib", "libpq.so.5"))).toBe("libpq.so.5.18");
});

test("the binaries of this machine are found", () => {
  const binaries = findBinaries();
  expect(binaries.version).toMatch(/^18\./);
  expect(lstatSync(program(binaries, "initdb")).isFile()).toBe(true);
});
