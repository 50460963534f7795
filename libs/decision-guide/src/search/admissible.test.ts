import { describe, expect, test } from "vitest";
import { EDITION, pick } from "../fixtures/catalogue.ts";
import { vectorSituation } from "../fixtures/situations.ts";
import type { Situation } from "../situation/situation.ts";
import { inadmissibilities } from "./admissible.ts";

const A = vectorSituation("A");
const B = vectorSituation("B");

function broken(ids: string, situated: Situation): unknown {
  return inadmissibilities(pick(EDITION, ...ids.split(" ").filter((id) => id !== "")), situated);
}

describe("a combination is not admissible", () => {
  test.each([
    [
      "without a method",
      "M60",
      A,
      [{ code: "noMethod" }, { code: "goalNotCarried", anyOf: ["ideas", "weighPreferences"] }],
    ],
    ["with five methods", "M01 M06 M21 M22 M24 M60", A, [{ code: "tooManyMethods", count: 5 }]],
    ["with three technologies", "M05 M06 T04 T01 T02 M60", A, [{ code: "tooManyTechnologies", count: 3 }]],
    ["with an item twice", "M06 M06 M60", A, [{ code: "itemTwice", item: "M06" }]],
    ["without the feedback loop from level 2 up", "M06", A, [{ code: "feedbackMissing" }]],
    [
      "with the feedback loop when there is nothing to answer",
      "M34 M60",
      vectorSituation("A", { level: 1, room: 1 }),
      [{ code: "feedbackNotPartOfInforming" }],
    ],
    ["with a method two rungs off", "M06 M34 M60", A, [{ code: "levelTooFar", item: "M34" }]],
    [
      "with a method that costs more than there is",
      "M11 M60",
      vectorSituation("A", { budget: 14_999 }),
      [{ code: "aboveBudget", item: "M11" }],
    ],
    [
      "with a method that starts too late",
      "M06 M26 M60",
      vectorSituation("A", { weeks: 7 }),
      [{ code: "startsTooLate", item: "M26" }],
    ],
    [
      "with a technology that no method pairs with",
      "M11 T38 M60",
      A,
      [{ code: "technologyWithoutMethod", item: "T38" }],
    ],
    [
      "with a technology that only the feedback loop pairs with",
      "M11 T27 M60",
      A,
      [{ code: "technologyWithoutMethod", item: "T27" }],
    ],
    ["with a vote but no voting module", "M08 M60", B, [{ code: "needMissing", item: "M08", needs: "T06" }]],
    [
      "with an item that lists level 5 as the only way to decide",
      "M26 M57 M03 M60",
      B,
      [{ code: "goalNotCarried", anyOf: ["decide"] }],
    ],
    [
      "with only one of two named goals",
      "M06 M60",
      vectorSituation("A", { goals: ["ideas", "weighPreferences"] }),
      [{ code: "goalNotCarried", anyOf: ["weighPreferences"] }],
    ],
  ])("%s", (_, ids, situated, problems) => {
    expect(broken(ids, situated)).toEqual(problems);
  });
});

describe("a combination is admissible", () => {
  test.each([
    ["up to its limits", "M11 M60", vectorSituation("A", { budget: 15_000, weeks: 8 })],
    ["with a technology that names its method", "M06 T31 M60", A],
    ["with a technology that its method names", "M20 M07 T05 T13 M60", A],
    ["over its budget in the middle of its ranges, which the score sees", "M10 T30 M03 M60", vectorSituation("C")],
    ["when people vote, with the voting module", "M08 T06 M60", B],
    ["when a drawn council decides", "M47 T30 M60", B],
    ["for informing, with a method alone", "M34", vectorSituation("A", { level: 1, room: 1 })],
  ])("%s", (_, ids, situated) => {
    expect(broken(ids, situated)).toEqual([]);
  });

  test("for the good sets of the test vectors, but not for the stall that only informs where people decide", () => {
    expect(broken("M01 M22 M25 M26 M60", A)).toEqual([]);
    expect(broken("M13 M11 M03 M22 M60", vectorSituation("C"))).toEqual([]);
    expect(broken("M03 M08 M24 M26 T06 M60", B)).toEqual([{ code: "levelTooFar", item: "M24" }]);
  });
});
