import { describe, expect, test } from "vitest";
import { EDITION, pick } from "../fixtures/catalogue.ts";
import { answers, TODAY } from "../fixtures/street-answers.ts";
import { winner } from "../search/advise.ts";
import { standing } from "../search/standing.ts";
import type { DecidingAnswer } from "./deciding-answer.ts";
import { decidingAnswer } from "./deciding-answer.ts";
import { situationFromAnswers } from "./situation-from-answers.ts";

/** Small enough to search many times. */
const SOME = pick(EDITION, ..."M01 M03 M06 M11 M13 M17 M18 M22 M25 M26 M48 M60 T04 T30".split(" "));

function deciding(changes: Readonly<Record<string, unknown>>): DecidingAnswer {
  const { situation, open } = situationFromAnswers(answers(changes), TODAY);
  return decidingAnswer(SOME, situation, open);
}

describe("the open answer to ask first", () => {
  test("is none when everything is answered", () => {
    expect(deciding({})).toEqual({ first: undefined, effects: [] });
  });

  test("is none when no plausible answer changes the advice", () => {
    const { first, effects } = deciding({ Q11: "dontKnow", Q15: 3_000_000, Q16: 90_000 });
    expect(first).toBeUndefined();
    expect(effects).toMatchObject([{ question: "Q11", changesWinner: false }]);
  });

  test("is the one that can make the advice impossible", () => {
    const { first, effects } = deciding({ Q3: "dontKnow", Q11: "dontKnow" });
    expect(first).toBe("Q3");
    expect(effects[0]).toEqual({ question: "Q3", changesWinner: true, mostPointsBehind: 100 });
  });

  test("is the one that can throw the advice furthest back", () => {
    const changes = { Q12: "dontKnow", Q15: "dontKnow", Q16: "dontKnow", Q17: "dontKnow" };
    const { situation, open } = situationFromAnswers(answers(changes), TODAY);
    const advised = winner(SOME, situation)?.ids ?? [];
    const worst = open.map(({ question, situations }) => ({
      question,
      behind: Math.max(...situations.map((other) => standing(SOME, other, advised).pointsBehind)),
    }));
    const { first, effects } = decidingAnswer(SOME, situation, open);
    expect(effects.map(({ mostPointsBehind }) => mostPointsBehind)).toEqual(
      worst.map(({ behind }) => behind).toSorted((a, b) => b - a),
    );
    expect(worst.find(({ question }) => question === first)?.behind).toBe(effects[0]?.mostPointsBehind);
    expect(effects[0]?.mostPointsBehind).toBeGreaterThan(2);
  });

  test("is the one that makes an advice possible when there is none now", () => {
    const { first } = deciding({ Q2: ["makeTogether"], Q3: "dontKnow", Q11: "dontKnow" });
    expect(first).toBe("Q3");
  });
});
