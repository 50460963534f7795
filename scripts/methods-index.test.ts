import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { methodsIndex } from "./methods-index.ts";

it("the list of participation methods is up to date: node scripts/methods-index.ts makes it", () => {
  expect(readFileSync("app/src/rooms/engage/methods/index.ts", "utf8")).toBe(methodsIndex());
});
