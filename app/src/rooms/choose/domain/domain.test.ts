import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answers } from "@brink/decision-guide";
import { parseAnswers } from "@brink/decision-guide";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../../platform/config/package-root.ts";
import { guideContent } from "../content/guide-content.ts";
import { questionsOn } from "../commands/save-answers.ts";
import { readAnswers } from "./answer-fields.ts";
import { calendarOf } from "./calendar.ts";
import { askedMethods, filterOf } from "../inputs.ts";
import { matching } from "./method-filter.ts";
import { inputHash } from "./input-hash.ts";
import { ownCombination } from "./own-combination.ts";
import { planOf } from "./plan.ts";
import { ruleVersion } from "./rule-version.ts";

const content = guideContent(packageRoot());
const today = "2026-11-22";

function answers(over: Readonly<Record<string, unknown>> = {}): Answers {
  const given = {
    Q1: "social",
    Q2: ["decide"],
    Q3: "everything",
    Q4: ["P", "D"],
    Q9: { rural: 2 },
    Q15: 80_000,
    Q16: 1500,
    Q17: 52,
    Q24: "light",
    ...over,
  };
  const parsed = parseAnswers(given);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
}

function barriersOf(ids: readonly string[], over: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const own = ownCombination(content.catalogue, answers(over), today, ids);
  if (!own.ok) throw new Error(own.refusal.code);
  return own.value.barriers.map(({ code }) => code);
}

describe("a combination that somebody puts together", () => {
  it("cannot let people decide without a way to decide", () => {
    expect(barriersOf(["M01", "M60"])).toContain("goalNotCarried");
  });

  it("cannot vote without its voting module", () => {
    expect(barriersOf(["M08", "M60"])).toContain("needMissing");
    expect(barriersOf(["M08", "M60", "T06"])).toEqual([]);
  });

  it("cannot hold a technology that serves no chosen method", () => {
    expect(barriersOf(["M08", "M60", "T06", "T12"])).toContain("technologyWithoutMethod");
  });

  it("cannot be opened without feedback, or above the room", () => {
    expect(barriersOf(["M08", "T06"])).toContain("feedbackMissing");
    expect(barriersOf(["M08", "M60", "T06"], { Q3: "variant" })).toContain("overpromise");
  });

  it("has no score when nothing stands beside the feedback, or something is unknown", () => {
    expect(ownCombination(content.catalogue, answers(), today, ["M60"])).toMatchObject({
      refusal: { code: "nothingBesideFeedback" },
    });
    expect(ownCombination(content.catalogue, answers(), today, ["M99"])).toMatchObject({
      refusal: { code: "unknownItem" },
    });
  });
});

describe("the answers of a page", () => {
  const page5 = questionsOn(content, 5);
  const page2 = questionsOn(content, 2);
  const page3 = questionsOn(content, 3);

  it("are refused at the control when they cannot be read", () => {
    const { errors } = readAnswers(page5, { Q15: ["veel"], Q16: ["-3"], Q17: ["0"] });
    expect(errors.map(({ field }) => field)).toEqual(["Q15", "Q16", "Q17"]);
    expect(readAnswers(page2, { Q2: ["ideas", "decide", "trust"] }).errors).toMatchObject([
      { field: "Q2", params: { max: 2 } },
    ]);
    expect(readAnswers(page2, { decisionDate: ["2027-02-30"] }).errors.map(({ field }) => field)).toEqual([
      "decisionDate",
    ]);
    expect(readAnswers(page3, { Q10: ["dontKnow", "rural"] }).errors.map(({ field }) => field)).toEqual(["Q10"]);
    expect(readAnswers(page2, { Q3: ["<script>"], Q1: ["x"] }).errors.map(({ field }) => field)).toEqual(["Q3"]);
  });

  it("keep what was typed with dots, and leave out what was left open", () => {
    expect(readAnswers(page5, { Q15: ["20.000"], Q16: [""], Q18: ["PROC"] }).answers).toEqual({
      Q15: 20_000,
      Q18: ["PROC"],
      Q19: [],
    });
    expect(readAnswers(page3, { Q9_rural: ["3"], Q9_disability: ["9"] }).answers).toEqual({ Q9: { rural: 3 } });
  });
});

describe("the calendar", () => {
  const items = content.catalogue.filter(({ id }) => ["M01", "M60", "M22"].includes(id));

  it("starts with answering when the last contribution is in", () => {
    const lines = calendarOf(items);
    const feedback = lines.find(({ item }) => item === "M60");
    const others = lines.filter(({ item }) => item !== "M60");
    expect(feedback?.firstWeek).toBe(1 + Math.max(...others.map(({ lastWeek }) => lastWeek ?? 0)));
  });

  it("gives the plan its Mondays and Fridays, and each technology to the methods that use it", () => {
    const vote = content.catalogue.filter(({ id }) => ["M08", "M60", "T06"].includes(id));
    const plan = planOf(vote, today);
    expect(plan.map(({ methodId }) => methodId)).toEqual(["M08", "M60"]);
    expect(plan[0]?.technologyIds).toEqual(["T06"]);
    expect(plan[1]?.technologyIds).toEqual([]);
    for (const { startsOn = "", endsOn = "" } of plan) {
      expect(new Date(startsOn).getUTCDay()).toBe(1);
      expect(new Date(endsOn).getUTCDay()).toBe(5);
      expect(startsOn < endsOn).toBe(true);
    }
  });

  it("gives the plan the days that were counted back from the decision, where there are any", () => {
    const vote = content.catalogue.filter(({ id }) => ["M08", "M60"].includes(id));
    const days = { item: "M08", startsOn: "2027-03-04", endsOn: undefined };
    const [counted, other] = planOf(vote, today, [], [days]);
    expect([counted?.startsOn, counted?.endsOn]).toEqual(["2027-03-04", undefined]);
    expect(other).toEqual(planOf(vote, today)[1]);
  });
});

describe("what Brink itself can carry out", () => {
  it("happens in Brink as soon as it is planned; the rest elsewhere", () => {
    const items = content.catalogue.filter(({ id }) => ["M06", "M22", "M60"].includes(id));
    const plan = planOf(items, today, [
      { id: "survey", carries: ["M01"] },
      { id: "ideas", carries: ["M06"] },
    ]);
    expect(plan.map(({ methodId, inBrink }) => [methodId, inBrink])).toEqual([
      ["M06", "ideas"],
      ["M22", undefined],
      ["M60", undefined],
    ]);
  });
});

describe("what an advice is stored with", () => {
  it("names the version of the library that computed it", () => {
    const manifest = JSON.parse(readFileSync(join(packageRoot(), "libs/decision-guide/package.json"), "utf8")) as {
      version: string;
    };
    expect(ruleVersion).toBe(`decision-guide ${manifest.version}`);
  });

  it("changes its hash with the answers, the day and the catalogue, and with nothing else", () => {
    const hash = inputHash({ answers: answers(), today }, "a");
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(inputHash({ today, answers: answers() }, "a")).toBe(hash);
    expect(inputHash({ answers: answers({ Q15: 80_001 }), today }, "a")).not.toBe(hash);
    expect(inputHash({ answers: answers(), today: "2026-11-23" }, "a")).not.toBe(hash);
    expect(inputHash({ answers: answers(), today }, "b")).not.toBe(hash);
  });
});

describe("the library of methods", () => {
  const asking = (asked: Readonly<Record<string, string>>) =>
    matching(content.records, filterOf(askedMethods.parse(asked)));

  it("filters on what makes sense and ignores the rest", () => {
    expect(asking({ niveau: "9", fase: "Z" })).toHaveLength(content.records.length);
    const found = asking({ niveau: "5", fase: "D", doel: "decide", kosten: "9.000", soort: "method" });
    expect(found.map(({ id }) => id)).toContain("M08");
    expect(found.every((one) => one.costEur.value[0] <= 9000 && one.levels.value.includes(5))).toBe(true);
  });

  it("keeps a sum that cannot be read, to say so, and takes the sign of the euro", () => {
    const read = (kosten: string) => filterOf(askedMethods.parse({ kosten }));
    expect(read(" duizend ")).toMatchObject({ mostEur: undefined, typedCost: "duizend" });
    expect(read("x".repeat(999)).typedCost).toHaveLength(40);
    expect(read(" ")).toMatchObject({ mostEur: undefined, typedCost: undefined });
    expect(read("€ 9.000").mostEur).toBe(9000);
  });
});
