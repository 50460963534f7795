import { describe, expect, it } from "vitest";
import { packageRoot } from "../../../platform/config/package-root.ts";
import { guideContent } from "../content/guide-content.ts";
import { changedAnswers } from "./answer-change.ts";
import type { Compared } from "./differences.ts";
import { compareReplies, withAnswer } from "./differences.ts";
import type { Said } from "./said.ts";
import { allAsked } from "./said.ts";
import type { Reply } from "./sharing.ts";
import type { ComparedWithEffect } from "./talk-first.ts";
import { inOrderOfTalk } from "./talk-first.ts";
import { effectOf, toWeigh } from "./weighing.ts";

const asked = allAsked(guideContent(packageRoot()));
const now = new Date("2026-11-02T09:00:00Z");
const reply = (id: string, said: Said): Reply => ({
  ...{ id, said, shareId: "s", guideId: "g", name: id, isTyped: false, role: "", changedAt: now },
  ...{ sentAt: now, erasedAt: undefined },
});

function about(question: string, own: Said, ...said: readonly Said[]): Compared {
  const replies = said.map((one, index) => reply(`r${index + 1}`, one));
  const found = compareReplies(asked, own, replies).find((one) => one.asked.id === question);
  if (!found) throw new Error(`${question} is not asked.`);
  return found;
}

describe("answers side by side", () => {
  it("asks 36 checks and 24 questions, each key once", () => {
    const keys = asked.flatMap((one) => one.keys);
    expect([asked.length, new Set(keys).size]).toEqual([60, keys.length]);
  });

  it.each<[string, string, Said, readonly Said[]]>([
    ["silent", "Q15", { Q15: 100 }, []],
    ["silent", "Q15", { Q15: 100 }, [{ Q16: 3 }]],
    ["agree", "Q15", { Q15: 100 }, [{ Q15: 100 }, { Q15: 100 }]],
    ["agree", "Q4", { Q4: ["A", "P"] }, [{ Q4: ["P", "A"] }]],
    ["agree", "Q9", { Q9: { rural: 1, low_literate: 3 } }, [{ Q9: { low_literate: 3, rural: 1 } }]],
    // Not knowing contradicts nobody.
    ["agree", "Q3", { Q3: "variant" }, [{ Q3: "dontKnow" }]],
    ["agree", "room1", { room1: "yes" }, [{ room1: "unknown" }]],
    ["agree", "Q3", {}, [{ Q3: "dontKnow" }]],
    ["known", "Q15", {}, [{ Q15: 100 }]],
    ["known", "Q3", { Q3: "dontKnow" }, [{ Q3: "variant" }, { Q3: "dontKnow" }]],
    ["known", "room1", { room1: "unknown" }, [{ room1: "no" }]],
    // Beside the answer that both give, one knows a date.
    ["known", "Q5", { Q5: "council" }, [{ Q5: "council", decisionDate: "2027-06-17" }]],
    // A box without a tick says nothing.
    ["agree", "Q21", { Q21: "ordinary", dpiaDone: false }, [{ Q21: "ordinary" }]],
    ["differ", "Q15", { Q15: 100 }, [{ Q15: 200 }]],
    ["differ", "Q15", {}, [{ Q15: 100 }, { Q15: 200 }]],
    ["differ", "room1", { room1: "unknown" }, [{ room1: "no" }, { room1: "partly" }]],
    ["differ", "Q5", { Q5: "council", decisionDate: "2027-06-17" }, [{ Q5: "council", decisionDate: "2027-06-18" }]],
  ])("%s: %s, own %o, said %o", (standing, question, own, said) => {
    expect(about(question, own, ...said).standing).toBe(standing);
  });

  it("keeps what each said apart, most voices first, and averages nothing", () => {
    const { given } = about("Q15", { Q15: 100 }, { Q15: 100 }, { Q15: 300 }, { Q15: 200 }, { Q15: 300 });
    expect(given.map(({ answer, by, isNew }) => [answer["Q15"], by.map(({ id }) => id), isNew])).toEqual([
      [300, ["r2", "r4"], true],
      [100, ["r1"], false],
      [200, ["r3"], true],
    ]);
  });

  it("takes over what somebody knows, and leaves what stood beside it", () => {
    const own = { Q5: "council", decisionDate: "2027-06-17", Q15: 100 };
    expect(withAnswer(own, { Q5: "executive" })).toEqual({ ...own, Q5: "executive" });
    expect(withAnswer(own, { Q5: "dontKnow", decisionDate: "2027-07-01" })).toEqual({
      ...own,
      decisionDate: "2027-07-01",
    });
  });

  it("is no change when only the order of ticks is other, or a box stays empty", () => {
    expect(changedAnswers({ Q4: ["A", "P"] }, { Q4: ["P", "A"], dpiaDone: false })).toEqual([]);
    expect(changedAnswers({ Q15: 1 }, { Q16: 2 })).toEqual([
      { key: "Q15", before: { Q15: 1 }, after: {} },
      { key: "Q16", before: {}, after: { Q16: 2 } },
    ]);
  });
});

describe("what an answer would do", () => {
  const compared = compareReplies(asked, { Q15: 100, room1: "yes" }, [
    reply("r1", { Q15: 200, Q16: 40, room1: "no" }),
    reply("r2", { Q15: 100, Q16: 40, Q3: "dontKnow" }),
  ]);

  it("is computed for each new answer about the situation, where people differ first", () => {
    expect(toWeigh(compared)).toEqual([
      { asked: "Q15", answer: { Q15: 200 } },
      { asked: "Q16", answer: { Q16: 40 } },
    ]);
  });

  it("is not known before it was computed for exactly that answer", () => {
    const guide = { ...{ id: "g", challengeId: "c", trajectoryId: undefined, version: 1, createdAt: now }, ...by };
    const one = about("Q15", { Q15: 100 }, { Q15: 200 });
    const found = (...items: string[]) => ({ state: "found", items }) as const;
    const weighed = {
      now: found("M01", "T01"),
      instead: [{ asked: "Q15", answer: { Q15: 200 }, advised: found("T01", "M01") }],
    };
    expect(effectOf(guide, one, { Q15: 200 }, undefined)).toEqual({ on: "notComputed" });
    expect(effectOf(guide, one, { Q15: 300 }, weighed)).toEqual({ on: "notComputed" });
    expect(effectOf(guide, one, { Q15: 200 }, weighed)).toMatchObject({ on: "advice", changes: false });
    const other = { ...weighed, now: found("M02") };
    expect(effectOf(guide, one, { Q15: 200 }, other)).toMatchObject({ on: "advice", changes: true });
  });

  it("is talked about first when it changes the outcome of the QuickScan, then the advice", () => {
    const effects: Readonly<Record<string, ComparedWithEffect["effects"]>> = {
      Q15: [{ on: "advice", changes: true, from: { state: "none" }, to: { state: "none" } }],
      Q16: [{ on: "notComputed" }],
      room1: [{ on: "scan", changes: true, from: "go", to: "informOnly" }],
      Q3: [undefined],
    };
    const those = compared
      .filter(({ asked: { id } }) => id in effects)
      .map((one) => ({ ...one, effects: effects[one.asked.id] ?? [] }));
    expect(inOrderOfTalk(those).map((one) => one.asked.id)).toEqual(["room1", "Q15", "Q16", "Q3"]);
  });
});

const by = { createdBy: "-", changedAt: now, changedBy: "-", checks: {}, answers: {} };
