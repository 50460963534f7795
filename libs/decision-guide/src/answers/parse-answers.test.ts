import { describe, expect, test } from "vitest";
import { STREET } from "../fixtures/street-answers.ts";
import { OPTIONS } from "./answers.ts";
import { parseAnswers } from "./parse-answers.ts";

function problemsOf(changes: Readonly<Record<string, unknown>>): unknown {
  const parsed = parseAnswers({ ...STREET, ...changes });
  return parsed.ok ? "accepted" : parsed.refusal;
}

describe("answers are refused", () => {
  test.each([[null], ["Q1"], [[STREET]]])("when they are %j instead of an object", (input) => {
    expect(parseAnswers(input)).toEqual({ ok: false, refusal: [{ code: "notAnObject" }] });
  });

  test.each([
    ["no subject", { Q1: "" }, { code: "missing", question: "Q1" }],
    ["a subject nobody offered", { Q1: "weather" }, { code: "unknownOption", question: "Q1", value: "weather" }],
    [
      "a list where one option is asked",
      { Q3: ["variant"] },
      { code: "unknownOption", question: "Q3", value: '["variant"]' },
    ],
    ["no goal", { Q2: [] }, { code: "missing", question: "Q2" }],
    ["three goals", { Q2: ["inform", "ideas", "trust"] }, { code: "tooMany", question: "Q2", most: 2 }],
    ["an unknown goal", { Q2: ["win"] }, { code: "unknownOption", question: "Q2", value: "win" }],
    ["a goal that is no list", { Q2: "ideas" }, { code: "notAList", question: "Q2" }],
    ["no phase", { Q4: undefined }, { code: "missing", question: "Q4" }],
    ["no group", { Q9: {} }, { code: "missing", question: "Q9" }],
    ["an unknown group", { Q9: { cats: 1 } }, { code: "unknownOption", question: "Q9", value: "cats" }],
    ["a weight of 4", { Q9: { rural: 4 } }, { code: "outOfRange", question: "Q9", min: 1, max: 3 }],
    ["half a weight", { Q9: { rural: 1.5 } }, { code: "notANumber", question: "Q9" }],
    [
      "a group that was missing and is unknown",
      { Q10: ["cats"] },
      { code: "unknownOption", question: "Q10", value: "cats" },
    ],
    ["a negative budget", { Q15: -5 }, { code: "outOfRange", question: "Q15", min: 0, max: Number.MAX_SAFE_INTEGER }],
    ["hours as text", { Q16: "500" }, { code: "notANumber", question: "Q16" }],
    ["no weeks at all", { Q17: 0 }, { code: "outOfRange", question: "Q17", min: 1, max: Number.MAX_SAFE_INTEGER }],
    ["an unknown competence", { Q18: ["MAGIC"] }, { code: "unknownOption", question: "Q18", value: "MAGIC" }],
    ["technologies as text", { Q19: "T06" }, { code: "notAList", question: "Q19" }],
    ["a day that does not exist", { decisionDate: "2027-02-30" }, { code: "notADate", question: "decisionDate" }],
    ["a year of two figures", { decisionDate: "0026-06-30" }, { code: "notADate", question: "decisionDate" }],
    [
      "a day after which there is no year of four figures",
      { decisionDate: "9999-12-31" },
      { code: "notADate", question: "decisionDate" },
    ],
    ["a date in words", { decisionDate: "30 juni" }, { code: "notADate", question: "decisionDate" }],
    ["no way to learn", { Q24: null }, { code: "missing", question: "Q24" }],
  ])("with %s", (_, changes, problem) => {
    expect(problemsOf(changes)).toEqual([problem]);
  });
});

describe("answers", () => {
  test("accept every option of every question", () => {
    for (const [question, codes] of Object.entries(OPTIONS)) {
      for (const code of codes) expect(problemsOf({ [question]: question === "Q2" ? [code] : code })).toBe("accepted");
    }
  });

  test("count as don't know when left open, where that is an answer", () => {
    const { Q1, Q2, Q4, Q9, Q24 } = STREET;
    expect(parseAnswers({ Q1, Q2, Q4, Q9, Q24 })).toMatchObject({
      ok: true,
      value: { Q3: "dontKnow", Q5: "dontKnow", Q10: "dontKnow", Q15: "dontKnow", Q20: "dontKnow", Q18: [], Q19: [] },
    });
  });

  test("tell an empty list of missing groups from not knowing them", () => {
    expect(parseAnswers({ ...STREET, Q10: [] })).toMatchObject({ value: { Q10: [] } });
    expect(parseAnswers({ ...STREET, Q10: "dontKnow" })).toMatchObject({ value: { Q10: "dontKnow" } });
    expect(parseAnswers({ ...STREET, Q19: [6, "T06", null] })).toMatchObject({ value: { Q19: ["T06"] } });
  });
});
