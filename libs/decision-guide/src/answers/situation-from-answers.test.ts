import { describe, expect, test } from "vitest";
import { answers, TODAY } from "../fixtures/street-answers.ts";
import type { Situation } from "../situation/situation.ts";
import { OPTIONS, SCORED_UNKNOWNS } from "./answers.ts";
import type { Note } from "./notes.ts";
import { PLAUSIBLE } from "./plausible.ts";
import type { AnsweredSituation } from "./situation-from-answers.ts";
import { situationFromAnswers } from "./situation-from-answers.ts";

type Changes = Readonly<Record<string, unknown>>;

function answered(changes: Changes = {}): AnsweredSituation {
  return situationFromAnswers(answers(changes), TODAY);
}

function situationWith(changes: Changes): Situation {
  return answered(changes).situation;
}

function notesWith(changes: Changes): readonly Note[] {
  return answered(changes).notes;
}

describe("the table from answers to scored inputs", () => {
  test("the street, whole", () => {
    expect(answered()).toEqual({
      situation: {
        level: 3,
        room: 3,
        phases: ["A", "P"],
        budgetEur: 40_000,
        staffHours: 500,
        weeks: 26,
        deliberationNeed: 3,
        representativenessNeed: 2,
        heat: 1,
        priority: { elderly_65plus: 1, low_literate: 3 },
        coverageTargetShare: 0.6,
        scaleRatio: 1,
        dpiaDone: false,
        goals: ["ideas"],
      },
      open: [],
      notes: [{ code: "environmentAct" }],
      existing: [],
      learning: "light",
    });
  });

  test.each([
    ["inform", 1, undefined],
    ["gatherKnowledge", 2, ["gatherKnowledge"]],
    ["ideas", 3, ["ideas"]],
    ["weighPreferences", 3, ["weighPreferences"]],
    ["support", 3, undefined],
    ["makeTogether", 4, ["makeTogether"]],
    ["decide", 5, ["decide"]],
    ["supportInitiative", 6, ["supportInitiative"]],
    ["behaviour", 1, undefined],
    ["trust", 2, undefined],
  ])("Q2 %s promises level %i and asks for a method that carries %j", (goal, level, goals) => {
    const situated = situationWith({ Q2: [goal], Q3: "budget" });
    expect(situated.level).toBe(level);
    expect(situated.goals).toEqual(goals);
  });

  test("Q2 with two goals promises the higher and asks for both, informing aside", () => {
    expect(situationWith({ Q2: ["decide", "gatherKnowledge"] })).toMatchObject({
      level: 5,
      goals: ["gatherKnowledge", "decide"],
    });
    expect(situationWith({ Q2: ["inform", "ideas"] })).toMatchObject({ level: 3, goals: ["ideas"] });
  });

  test.each(OPTIONS.Q3.map((code, index) => [code, index + 1] as const))("Q3 %s is room %i", (Q3, room) => {
    expect(situationWith({ Q3 }).room).toBe(room);
  });

  test("Q4 is the phases", () => {
    expect(situationWith({ Q4: ["E", "I"] }).phases).toEqual(["I", "E"]);
  });

  test.each([
    ["under50", 0.6],
    ["50to500", 0.8],
    ["500to5000", 1],
    ["5000to50000", 1.2],
    ["over50000", 1.5],
  ])("Q7 %s scales costs and hours by %d", (Q7, scaleRatio) => {
    expect(situationWith({ Q7 }).scaleRatio).toBe(scaleRatio);
  });

  test("Q9 is the priority, and each group of Q10 weighs one more, three at most", () => {
    const priority = { low_literate: 3, rural: 2 };
    expect(situationWith({ Q9: priority }).priority).toEqual(priority);
    expect(situationWith({ Q9: priority, Q10: ["low_literate", "rural", "youth_12_18"] }).priority).toEqual({
      low_literate: 3,
      rural: 3,
      youth_12_18: 1,
    });
  });

  test.each(OPTIONS.Q11.map((code, index) => [code, index / 2] as const))("Q11 %s is heat %d", (Q11, heat) => {
    expect(situationWith({ Q11 }).heat).toBe(heat);
  });

  test.each([
    ["simple", 1],
    ["hard", 3],
    ["wicked", 4],
  ])("Q12 %s needs deliberation %i", (Q12, deliberationNeed) => {
    expect(situationWith({ Q12 }).deliberationNeed).toBe(deliberationNeed);
  });

  test.each([
    ["no", 0],
    ["roughly", 2],
    ["provably", 3],
  ])("Q13 %s needs representativeness %i", (Q13, representativenessNeed) => {
    expect(situationWith({ Q13 }).representativenessNeed).toBe(representativenessNeed);
  });

  test("Q15, Q16 and Q17 are budget, hours and weeks", () => {
    expect(situationWith({ Q15: 0, Q16: 12.5, Q17: 3 })).toMatchObject({ budgetEur: 0, staffHours: 12.5, weeks: 3 });
  });

  test("Q5 leaves no more weeks than there are until the decision", () => {
    expect(situationWith({ Q17: 26, decisionDate: "2027-01-17" }).weeks).toBe(8);
    expect(situationWith({ Q17: 6, decisionDate: "2027-01-17" }).weeks).toBe(6);
    expect(situationWith({ Q17: 26, decisionDate: "2026-11-01" }).weeks).toBe(26);
    expect(situationWith({ Q17: 26, decisionDate: "" }).weeks).toBe(26);
  });

  test("Q19 and Q24 go to the catalogue and the plan, an assessment that was done to the score", () => {
    expect(answered({ Q19: ["T06"], Q24: "research" })).toMatchObject({ existing: ["T06"], learning: "research" });
    expect(situationWith({ Q21: "special", dpiaDone: true }).dpiaDone).toBe(true);
  });

  test.each(["Q5", "Q6", "Q8", "Q14", "Q20", "Q21", "Q22", "Q23"] as const)("%s moves no score", (question) => {
    for (const code of [...OPTIONS[question], "dontKnow"]) {
      expect(situationWith({ [question]: code })).toEqual(situationWith({}));
    }
  });

  test("Q18 moves no score", () => {
    expect(situationWith({ Q18: [] })).toEqual(situationWith({}));
  });
});

describe("an answer that is not known", () => {
  test.each(SCORED_UNKNOWNS)("%s is tried with each plausible answer, the rest unchanged", (question) => {
    const { situation, open } = answered({ [question]: "dontKnow" });
    const { values, assumed } = PLAUSIBLE[question];
    expect(open).toEqual([{ question, situations: values.map((value) => situationWith({ [question]: value })) }]);
    expect(situation).toEqual(situationWith({ [question]: assumed }));
  });

  test("is tried while the other unknown ones keep what is assumed for them", () => {
    const { open } = answered({ Q11: "dontKnow", Q15: "dontKnow" });
    expect(open.map(({ question }) => question)).toEqual(["Q11", "Q15"]);
    expect(open[0]?.situations.every(({ budgetEur }) => budgetEur === PLAUSIBLE.Q15.assumed)).toBe(true);
  });

  test("has these plausible answers, the middle one assumed", () => {
    const table = Object.entries(PLAUSIBLE).map(([question, { values, assumed }]) => [question, values, assumed]);
    expect(table).toEqual([
      ["Q3", ["execution", "variant", "direction", "everything"], "variant"],
      ["Q7", ["50to500", "500to5000", "5000to50000"], "500to5000"],
      ["Q10", [[], ["low_literate", "migrant_background", "youth_12_18", "hard_to_reach"]], []],
      ["Q11", ["0", "2", "4"], "2"],
      ["Q12", ["simple", "hard", "wicked"], "hard"],
      ["Q13", ["no", "roughly", "provably"], "roughly"],
      ["Q15", [5_000, 20_000, 60_000], 20_000],
      ["Q16", [150, 400, 1_000], 400],
      ["Q17", [8, 16, 32], 16],
    ]);
  });

  test("assumes one of the plausible answers", () => {
    for (const { values, assumed } of Object.values(PLAUSIBLE)) expect(values).toContainEqual(assumed);
  });
});

describe("what the answers say without a size", () => {
  const quiet = { Q1: "services" };

  test.each([
    ["Q1 physical space", { Q1: "physical_space" }, { code: "environmentAct" }],
    ["Q1 vision", { Q1: "vision" }, { code: "environmentAct" }],
    ["Q2 only support", { ...quiet, Q2: ["support"] }, { code: "sellingNotListening" }],
    ["Q2 behaviour", { ...quiet, Q2: ["behaviour"] }, { code: "behaviourNeedsMore" }],
    ["Q2 trust", { ...quiet, Q2: ["trust"] }, { code: "trustIsEarned" }],
    ["Q5 unknown", { ...quiet, Q5: "dontKnow" }, { code: "deciderUnknown" }],
    ["Q5 someone else", { ...quiet, Q5: "other" }, { code: "deciderOutside" }],
    ["Q5 without a date", { ...quiet, decisionDate: "" }, { code: "noDecisionDate" }],
    ["Q5 with a date that has passed", { ...quiet, decisionDate: "2026-11-21" }, { code: "decisionDatePassed" }],
    [
      "Q5 before Q17",
      { ...quiet, decisionDate: "2027-01-17" },
      { code: "inputAfterDecision", weeks: 26, weeksToDecision: 8 },
    ],
    ["Q6 unknown", { ...quiet, Q6: "dontKnow" }, { code: "commitmentUnknown" }],
    ["Q6 weigh, for level 3", { ...quiet, Q6: "weigh" }, { code: "commitmentBelowLevel", commitment: 2, level: 3 }],
    ["Q6 nothing, for level 3", { ...quiet, Q6: "nothing" }, { code: "commitmentBelowLevel", commitment: 1, level: 3 }],
    ["Q10 unknown", { ...quiet, Q10: "dontKnow" }, { code: "missingGroupsUnknown" }],
    ["Q14 unknown", { ...quiet, Q14: "dontKnow" }, { code: "trustUnknown" }],
    ["Q20 unknown", { ...quiet, Q20: "dontKnow" }, { code: "digitalSkillUnknown" }],
    ["Q21 unknown", { ...quiet, Q21: "dontKnow" }, { code: "personalDataUnknown" }],
    ["Q21 special data", { ...quiet, Q21: "special" }, { code: "dpiaNeeded" }],
    ["Q22 recent", { ...quiet, Q22: "recent" }, { code: "alreadyAsked" }],
  ])("%s", (_, changes, note) => {
    expect(notesWith(changes)).toEqual([note]);
  });

  test("two goals far apart, and more promised than is open", () => {
    expect(notesWith({ ...quiet, Q2: ["inform", "decide"], Q6: "binding" })).toEqual([
      { code: "goalsFarApart", lowest: 1, highest: 5 },
      { code: "levelAboveRoom", level: 5, room: 3 },
    ]);
  });

  test("nothing is open any more", () => {
    expect(notesWith({ ...quiet, Q2: ["inform"], Q3: "nothing" })).toEqual([{ code: "nothingOpen" }]);
  });

  test("measuring in a public place needs an assessment and a place in the register", () => {
    expect(notesWith({ ...quiet, Q21: "publicSpace" })).toEqual([
      { code: "dpiaNeeded" },
      { code: "sensorRegisterNeeded" },
    ]);
    expect(notesWith({ ...quiet, Q21: "publicSpace", dpiaDone: true })).toEqual([{ code: "sensorRegisterNeeded" }]);
  });

  test.each([
    ["reasoned", 3],
    ["adopt", 3],
    ["binding", 3],
  ])("a commitment %s is enough for level %i", (Q6) => {
    expect(notesWith({ ...quiet, Q6 })).toEqual([]);
  });

  test("self-organisation asks no more than a binding promise", () => {
    const initiative = { ...quiet, Q2: ["supportInitiative"], Q3: "budget" };
    expect(notesWith({ ...initiative, Q6: "binding" })).toEqual([]);
    expect(notesWith({ ...initiative, Q6: "adopt" })).toEqual([
      { code: "commitmentBelowLevel", commitment: 4, level: 6 },
    ]);
  });
});
