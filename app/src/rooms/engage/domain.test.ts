import { describe, expect, it } from "vitest";
import type { ContributionMove, ContributionStanding } from "./domain.ts";
import {
  afterMove,
  firstModeration,
  isUnread,
  languagesWithoutAnswer,
  mayConfirmProposal,
  monthsLater,
} from "./domain.ts";

describe("a contribution that was withdrawn", () => {
  const withdrawn: ContributionStanding = { moderation: "published", state: "withdrawn" };
  it.each<ContributionMove>(["publish", "reject", "change", "withdraw", "answer"])("refuses to %s", (move) =>
    expect(afterMove(withdrawn, move, "after")).toBe("withdrawn"),
  );
});

describe("a contribution that was rejected", () => {
  const rejected: ContributionStanding = { moderation: "rejected", state: "active" };
  it("gets no answer", () => expect(afterMove(rejected, "answer", "after")).toBe("rejected"));
  it("is read again after a change, also where words appear at once", () =>
    expect(afterMove(rejected, "change", "after")).toEqual({ moderation: "waiting", state: "active" }));
});

describe("a contribution that waits", () => {
  it("is read also after a change, where words appear at once: somebody has to look at it", () =>
    expect(afterMove({ moderation: "waiting", state: "active" }, "change", "after")).toEqual({
      moderation: "waiting",
      state: "active",
    }));
});

describe("the first moderation", () => {
  it("is to wait for words from the website where they are read beforehand", () => {
    expect(firstModeration("before", "online")).toBe("waiting");
  });
  it.each([
    ["words appear at once", firstModeration("after", "online")],
    ["staff typed them over", firstModeration("before", "paper")],
    ["nobody will see the words", firstModeration("before", "online", "counted")],
  ])("is to publish where %s", (_, moderation) => expect(moderation).toBe("published"));
});

describe("a way in", () => {
  it.each(["online", "api", "import"] as const)("is not read on the way: %s", (route) =>
    expect(isUnread(route)).toBe(true),
  );
  it.each(["paper", "spoken", "street", "phone"] as const)("was taken by somebody of the municipality: %s", (route) =>
    expect(isUnread(route)).toBe(false),
  );
});

describe("an answer", () => {
  it("is not confirmed by who proposed it", () => {
    expect(mayConfirmProposal("jeroen", "jeroen")).toBe(false);
    expect(mayConfirmProposal("jeroen", "anouk")).toBe(true);
  });
  it("speaks every language that people asked in", () => {
    expect(languagesWithoutAnswer(["pl", "nl", "ar", "pl"], { nl: "Ja.", ar: "نعم" })).toEqual(["pl"]);
    expect(languagesWithoutAnswer(["pl"], { pl: "" })).toEqual(["pl"]);
  });
});

describe("months after a day", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-11-22", 12, "2027-11-22"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-12-31", 36, "2029-12-31"],
  ])("%s and %d months is %s", (day, months, expected) => expect(monthsLater(day, months)).toBe(expected));
});
