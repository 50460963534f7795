import { expect, it } from "vitest";
import { readTyped } from "./typed-answers.ts";

const options = [{ code: "one" }, { code: "two" }];
const ticks = { id: "Q19", kind: "multi", dontKnow: false, options, max: 2 } as const;

it("counts a tick that was sent more than once as one", () => {
  const sent = Array.from({ length: 500 }, () => "one");
  expect(readTyped([ticks], { Q19: [...sent, "two"] })).toEqual({ answers: { Q19: ["one", "two"] }, problems: [] });
});
