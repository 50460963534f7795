import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { indexes, indexOf } from "./methods-index.ts";

it.each(indexes)("the list of $list is up to date: node scripts/methods-index.ts makes it", (index) => {
  expect(readFileSync(join(index.folder, "index.ts"), "utf8")).toBe(indexOf(index));
});
