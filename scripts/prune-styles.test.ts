import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { prune, prunedStyles } from "./prune-styles.ts";

const printed = new Set(["a", "a--b"]);

test("a rule for a class that nobody prints falls out", () => {
  expect(prune(".c{color:red}.a .c{color:red}", printed)).toBe("");
});

test("of a list of selectors only the printed ones stay", () => {
  expect(prune(".c:hover,.a:is(:hover,:focus),.a--b{color:red}", printed)).toBe(
    ".a:is(:hover,:focus),\n.a--b {color:red}",
  );
});

test("a class inside :not() may be unknown, it only excludes", () => {
  expect(prune(".a:not(:disabled, .c){color:red}", printed)).toBe(".a:not(:disabled, .c) {color:red}");
});

test("a rule inside a media query is judged too, and an empty query goes", () => {
  expect(prune("@media print{.a{color:red}.c{color:red}}@media screen{.c{color:red}}", printed)).toBe(
    "@media print {.a {color:red}}",
  );
});

test("nothing marks a field wrong before the server has looked", () => {
  expect(prune(".a:user-invalid, .a[aria-invalid=true]{color:red}", printed)).toBe(".a[aria-invalid=true] {color:red}");
});

test("the committed styles are what the components print today", async () => {
  const committed = readFileSync(new URL("../app/browser/styles/foundation/utrecht.css", import.meta.url), "utf8");
  expect(committed === (await prunedStyles()), "run: node scripts/prune-styles.ts").toBe(true);
});
