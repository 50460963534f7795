import { describe, expect, it } from "vitest";
import { codeRules } from "../codes/domain.ts";
import type { Method } from "../../../platform/define/method.ts";
import { hostSettings } from "../host-settings.ts";
import {
  doublesOf,
  isBesideTurns,
  needsCodeOnPaper,
  paperRules,
  takesNoPaper,
  takesTurn,
  turnRules,
} from "./domain.ts";

const every = turnRules.flatMap((turns) =>
  codeRules.flatMap((codes) => paperRules.map((paper) => ({ turns, codes, paper }))),
);

describe("one person, one turn, by whatever way", () => {
  it.each([
    ["signIn", "none", "code", []],
    ["signIn", "none", "any", ["paper"]],
    ["signIn", "welcome", "code", ["code"]],
    ["organisation", "none", "code", []],
    ["personOrOrganisation", "none", "code", ["organisation"]],
    ["account", "welcome", "any", ["paper", "address", "code"]],
    ["device", "none", "code", ["browser"]],
    ["device", "required", "any", []],
    ["any", "required", "any", []],
    ["any", "welcome", "any", []],
  ] as const)("%s, with codes %s and paper %s, leaves open: %j", (turns, codes, paper, open) => {
    expect(doublesOf({ turns, codes, paper })).toEqual(open);
  });

  it("a code is needed on paper wherever it is needed online, and where the team wants it", () => {
    for (const rules of every) {
      const needs = rules.codes === "required" || (rules.turns !== "any" && rules.paper === "code");
      expect([rules, needsCodeOnPaper(rules)]).toEqual([rules, needs]);
      expect([rules, takesNoPaper(rules)]).toEqual([rules, needs && rules.codes === "none"]);
    }
  });

  it("nothing is left open only where each way takes a turn or a code", () => {
    for (const rules of every.filter(({ turns }) => turns !== "any")) {
      const isClosed = (takesTurn(rules, false) || rules.codes === "required") && needsCodeOnPaper(rules);
      if (doublesOf(rules).length === 0) expect([rules, isClosed]).toEqual([rules, true]);
    }
  });

  it("says that support and arguments stand beside it where there are any", () => {
    const [idea, survey] = [{ visibility: "public" } as const, { visibility: "counted" } as const];
    const beside = (method: Partial<Method>, support: "on" | "off", args: "on" | "off") =>
      // @NOTE nothing else of a method is asked.
      isBesideTurns({ method: method as Method, host: { ...hostSettings({}), support, arguments: args } });
    expect([beside(idea, "on", "off"), beside(idea, "off", "on")]).toEqual([true, true]);
    expect([beside(idea, "off", "off"), beside(survey, "on", "on")]).toEqual([false, false]);
  });
});
