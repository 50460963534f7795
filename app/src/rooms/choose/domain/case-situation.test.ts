import { describe, expect, it } from "vitest";
import { caseSituation } from "./case-situation.ts";

describe("what is known of a situation to find cases near it", () => {
  it("is nothing of what was not answered, with “weet ik niet”, or with what is no answer", () => {
    const answers = { Q1: "circus", Q2: ["fame"], Q7: "dontKnow", Q8: "dontKnow", Q9: {}, Q15: "dontKnow" };
    expect(caseSituation({ ...answers, Q2: ["ideas"] }, undefined)).toEqual({ goals: ["ideas"] });
    expect(caseSituation({ Q1: "budget", Q2: "ideas", Q9: ["rural"], Q15: 0 }, undefined)).toEqual({
      topics: ["budget"],
    });
  });

  it("is too little without a subject or a goal, whatever else is known", () => {
    for (const answers of [{}, { Q1: "circus", Q2: ["fame"] }, { Q7: "under50", Q8: "street", Q15: 20_000 }])
      expect(caseSituation(answers, 42_000)).toBeUndefined();
  });

  it("is all of what was answered, before the rest is", () => {
    const answers = { Q1: "budget", Q2: ["decide"], Q7: "under50", Q8: "street", Q9: { rural: 1 }, Q15: 20_000 };
    expect(caseSituation({ Q1: "budget" }, undefined)).toEqual({ topics: ["budget"] });
    expect(caseSituation(answers, 42_000)).toEqual({
      topics: ["budget"],
      goals: ["decide"],
      people: "under50",
      area: "street",
      inhabitants: 42_000,
      groups: ["rural"],
      costEur: 20_000,
    });
  });
});
