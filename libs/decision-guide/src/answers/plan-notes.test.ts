import { describe, expect, test } from "vitest";
import { EDITION, pick } from "../fixtures/catalogue.ts";
import { answers } from "../fixtures/street-answers.ts";
import { COMPETENCES } from "../catalogue/catalogue-item.ts";
import { OPTIONS } from "./answers.ts";
import type { PlanNote } from "./plan-notes.ts";
import { planNotes } from "./plan-notes.ts";
import { PROVEN_IN_SUBJECT } from "./proven-methods.ts";

const quiet = { Q1: "services", Q8: "district", Q18: [...COMPETENCES] };

function notes(ids: string, changes: Readonly<Record<string, unknown>>): readonly PlanNote[] {
  return planNotes(pick(EDITION, ...ids.split(" ")), answers({ ...quiet, ...changes }));
}

describe("what the answers say about a plan", () => {
  test.each([
    [
      "Q1: a form proven on the subject",
      "M08 T06 M60",
      { Q1: "budget" },
      { code: "provenInSubject", item: "M08", sources: ["S34", "S35", "S39"] },
    ],
    [
      "Q7: more people needed than there are",
      "M46 T06 M60",
      { Q7: "50to500" },
      { code: "tooFewPeople", item: "M46", affectedMost: 500, neededPeople: 1000 },
    ],
    [
      "Q7: hardly a seat for anyone",
      "M11 M60",
      { Q7: "over50000" },
      { code: "fewSeats", seats: 30, affectedLeast: 50_000 },
    ],
    [
      "Q8: a street, and all of it online",
      "M01 M60",
      { Q8: "street" },
      { code: "nothingOnTheSpot", repairs: ["M20", "M22", "M24"] },
    ],
    [
      "Q8: a region, and all of it in one hall",
      "M15 M60",
      { Q8: "region" },
      { code: "everythingAtOnePlace", repairs: ["M01", "M05", "M06"] },
    ],
    [
      "Q20: too digital for its audience",
      "M07 T05 M60",
      { Q20: "1" },
      { code: "tooDigital", asked: 3, repairs: ["M02", "M22", "M24", "M62"] },
    ],
    ["Q22: asks again what is known", "M01 M60", { Q22: "recent" }, { code: "asksAgain", item: "M01" }],
    ["Q22: the same for ideas", "M06 M60", { Q22: "recent" }, { code: "asksAgain", item: "M06" }],
    [
      "Q23: critics without a seat",
      "M22 M60",
      { Q23: "against" },
      { code: "criticsNotInvited", repairs: ["M48"], sources: ["S26"] },
    ],
    [
      "Q23: interests without a table",
      "M22 M60",
      { Q23: "yes" },
      { code: "interestsNotInvited", repairs: ["M48", "M49", "M50"] },
    ],
    [
      "Q23: an initiative that is not helped",
      "M22 M60",
      { Q23: "leading" },
      { code: "initiativeNotSupported", repairs: ["M43", "M44", "M57", "M58"] },
    ],
  ])("%s", (_, ids, changes, note) => {
    expect(notes(ids, changes)).toContainEqual(note);
    const { code } = note;
    expect(notes(ids, {}).map((other) => other.code)).not.toContain(code);
  });

  test("Q14: with low trust it names what fits, what is risky, and when no face is seen", () => {
    expect(notes("M22 M29 M60", { Q14: "low" })).toEqual([
      { code: "fitsLowTrust", item: "M22" },
      { code: "riskyWithLowTrust", item: "M29" },
    ]);
    expect(notes("M01 M60", { Q14: "low" })).toEqual([{ code: "noFaceInLowTrust", repairs: ["M22", "M23", "M25"] }]);
    expect(notes("M22 M29 M60", { Q14: "high" })).toEqual([]);
  });

  test("Q18: each competence that nobody has, with the items that ask it", () => {
    const gaps = notes("M01 M22 M60", { Q18: ["DATA", "COMM", "FAC", "INCL", "POL"] });
    expect(gaps).toEqual([
      { code: "competenceGap", competence: "PRIV", items: ["M01", "M22"] },
      { code: "competenceGap", competence: "CONF", items: ["M22"] },
    ]);
  });

  test("Q23: a plan that invites critics or serves the initiative has nothing to warn of", () => {
    expect(notes("M48 M60", { Q23: "against" })).toEqual([]);
    expect(notes("M50 M60", { Q23: "yes" })).toEqual([]);
    expect(notes("M57 M60", { Q23: "leading" })).toEqual([]);
    expect(notes("M22 M60", { Q23: "leading", Q2: ["supportInitiative"] })).toEqual([]);
  });

  test("Q1: every subject has forms from the catalogue, each with a source", () => {
    for (const subject of OPTIONS.Q1) {
      const proven = PROVEN_IN_SUBJECT[subject];
      expect(pick(EDITION, ...proven.map(({ item }) => item)).length).toBeGreaterThan(0);
      expect(proven.every(({ sources }) => sources.length > 0)).toBe(true);
    }
  });
});
