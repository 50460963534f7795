import { describe, expect, it } from "vitest";
import { publishedGroups } from "./came.ts";

describe("who came to an activity, per group", () => {
  it.each([
    ["a group under ten is not published", 74, 9, []],
    ["a group that leaves fewer than ten others is not published either", 13, 12, []],
    ["a group of ten among twenty is", 20, 10, [{ group: "rural", people: 10 }]],
    ["a group that is everybody is: there is no exception to recognise", 24, 24, [{ group: "rural", people: 24 }]],
    ["a group of which the whole is not known is", undefined, 12, [{ group: "rural", people: 12 }]],
  ])("%s", (_, cameTotal, rural, published) => {
    expect(publishedGroups({ cameTotal, cameByGroup: { rural } })).toEqual(published);
  });
});
