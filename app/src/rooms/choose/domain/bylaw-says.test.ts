import { describe, expect, it } from "vitest";
import { noRule } from "./article-rule.ts";
import type { DatedArticle } from "./bylaw.ts";
import { bylawSays, citedBeside } from "./bylaw-says.ts";

const kept = { setAt: new Date(0), setBy: "Bo", endedAt: undefined, endedBy: undefined, until: undefined };

function article(over: Partial<DatedArticle>): DatedArticle {
  const base = { id: over.number ?? "1", number: "1", kind: "asks" as const, text: "Tekst.", holdsFrom: "2025-01-01" };
  return { ...kept, ...noRule, ...base, ...over };
}

const answers = { Q1: "physical_space", Q5: "council" } as const;
const says = (articles: readonly DatedArticle[], over: object = {}) =>
  bylawSays(articles, { answers, level: 2, day: "2026-11-22", ...over });

describe("the by-law says nothing", () => {
  it("before an article holds, after it, and of another subject", () => {
    expect(
      says([
        article({ holdsFrom: "2026-11-23" }),
        article({ number: "2", until: "2026-11-22" }),
        article({ number: "3", subjects: ["budget", "social"] }),
      ]),
    ).toEqual([]);
  });

  it("of an exclusion that names no subject: whether that is so, a person judges", () => {
    expect(says([article({ kind: "exclusion" })])).toEqual([]);
    expect(says([article({ kind: "exclusion", subjects: ["physical_space"] })])).toMatchObject([{ kind: "exclusion" }]);
  });
});

describe("the by-law says", () => {
  it("which articles ask for participation about this subject, or about every subject", () => {
    const all = [article({}), article({ number: "2", subjects: ["physical_space"] })];
    expect(says(all).map(({ kind, article: { number } }) => `${kind} ${number}`)).toEqual(["asks 1", "asks 2"]);
  });

  it("that a level below its own is too low, and no other", () => {
    const law = [article({ kind: "level", leastLevel: 3 })];
    expect(says(law)).toMatchObject([{ kind: "level", least: 3, level: 2, isBelow: true }]);
    expect(says(law, { level: 3 })).toMatchObject([{ isBelow: false }]);
    expect(says([article({ kind: "level" })])).toMatchObject([{ kind: "about" }]);
  });

  it("that another decides than was answered; not when each decides for its own tasks, or nobody knows", () => {
    const differs = (decider: DatedArticle["decider"], Q5: string) =>
      says([article({ kind: "decider", decider })], { answers: { Q1: "physical_space", Q5 } }).map(
        (one) => one.kind === "decider" && one.differs,
      );
    expect(differs("executive", "council")).toEqual([true]);
    expect(differs("council", "council")).toEqual([false]);
    expect(differs("own", "council")).toEqual([false]);
    expect(differs("executive", "dontKnow")).toEqual([false]);
  });
});

describe("a motivation cites", () => {
  const law = [
    article({ number: "1" }),
    article({ number: "2", kind: "decider", decider: "own" }),
    article({ number: "3", kind: "exclusion" }),
    article({ number: "4", subjects: ["budget"] }),
    article({ number: "8", kind: "decider", decider: undefined }),
  ];
  const cited = (ground?: string) => citedBeside(law, "physical_space", "2026-11-22", ground).map(({ id }) => id);

  it("the article that names who decides, and what asks for participation only when an exclusion takes that away", () => {
    expect(cited()).toEqual(["2"]);
    expect(cited("1")).toEqual(["2"]);
    expect(cited("3")).toEqual(["1", "2"]);
  });
});
