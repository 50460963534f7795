import { describe, expect, test } from "vitest";
import { EDITION, pick } from "../fixtures/catalogue.ts";
import { vectorSituation } from "../fixtures/situations.ts";
import type { Situation } from "../situation/situation.ts";
import type { Gap } from "./gaps.ts";
import { GAP_RULES, gaps } from "./gaps.ts";

function found(ids: string, situated: Situation): readonly Gap[] {
  return gaps(pick(EDITION, ...ids.split(" ")), situated);
}

const A = vectorSituation("A");
const young = vectorSituation("A", { priority: { youth_12_18: 2 } });
const families = vectorSituation("A", { priority: { working_families: 2 } });

type Row = readonly [string, string, string, Situation, string, Situation];

/** Rule, a set that has the gap with its situation, and a set or situation that has not. */
const TABLE: readonly Row[] = [
  [
    "onlineOnly",
    "everything is online while older people or people who read little must take part",
    "M01 M05 T04 M60",
    A,
    "M01 M22 M60",
    A,
  ],
  ["onlineOnly", "the same set, for groups that get by online", "M01 M60", A, "M01 M60", families],
  [
    "selfSelectionOnly",
    "whoever comes, comes, while likeness is needed",
    "M06 M16 M60",
    vectorSituation("A", { repr: 3 }),
    "M06 M03 M60",
    vectorSituation("A", { repr: 3 }),
  ],
  ["selfSelectionOnly", "the same set, without that need", "M06 M60", vectorSituation("A", { repr: 3 }), "M06 M60", A],
  [
    "noDeliberation",
    "a wicked question gets reactions only",
    "M06 M60",
    vectorSituation("A", { delib: 4 }),
    "M06 M17 M60",
    vectorSituation("A", { delib: 4 }),
  ],
  [
    "noDeliberation",
    "the same set, for a question that is only hard",
    "M06 M60",
    vectorSituation("A", { delib: 4 }),
    "M06 M60",
    A,
  ],
  [
    "openQuestionAtTheEnd",
    "ideas are asked when the decision is near",
    "M06 M22 M60",
    vectorSituation("A", { phases: ["D", "I"] }),
    "M06 M22 M60",
    vectorSituation("A", { phases: ["P", "D"] }),
  ],
  [
    "youthViaOwnChannels",
    "young people are called on the town's own channel",
    "M29 T21 M60",
    young,
    "M28 T22 M60",
    young,
  ],
  ["youthViaOwnChannels", "the same channel, for others", "M29 T21 M60", young, "M29 T21 M60", families],
  ["loginForChildren", "children would have to log in", "M08 T29 T06 M60", young, "M08 M26 T29 T06 M60", young],
  ["trackingTechnology", "something tracks people", "M29 T32 M60", A, "M29 T31 M60", A],
  ["noFeedback", "nobody hears back", "M22", A, "M22 M60", A],
];

describe("a gap", () => {
  test.each(TABLE)("%s: %s", (rule, _, ids, situated, otherIds, otherSituated) => {
    expect(found(ids, situated).map(({ code }) => code)).toContain(rule);
    expect(found(otherIds, otherSituated).map(({ code }) => code)).not.toContain(rule);
  });

  test("is tested for every rule", () => {
    expect(new Set(TABLE.map(([rule]) => rule))).toEqual(new Set(GAP_RULES));
  });

  test("names repairs that exist", () => {
    const named = TABLE.flatMap(([, , ids, situated]) => found(ids, situated)).flatMap(({ repairs }) => repairs);
    expect(pick(EDITION, ...named)).toHaveLength(named.length);
  });

  test("blocks the plan when nobody hears back, or when tracking was not assessed", () => {
    expect(found("M22", A)).toMatchObject([{ code: "noFeedback", blocks: true, repairs: ["M60"] }]);
    const tracking = found("M20 T32 M60", A);
    expect(tracking).toMatchObject([{ blocks: true, repairs: ["T40"], steps: ["dpia", "councilNotice"] }]);
    const assessed = found("M20 T32 T40 M60", vectorSituation("A", { dpia: true }));
    expect(assessed).toMatchObject([{ blocks: false, repairs: [], steps: ["councilNotice"] }]);
  });

  test("is absent when a resident is only informed", () => {
    expect(found("M34", vectorSituation("A", { level: 1, room: 1 }))).toEqual([]);
  });
});
