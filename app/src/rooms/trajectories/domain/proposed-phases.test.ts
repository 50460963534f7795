import { describe, expect, it } from "vitest";
import { proposedPhases } from "./proposed-phases.ts";

const activity = (startsOn?: string, endsOn?: string, over: object = {}) =>
  ({ methodId: "M06", status: "planned", startsOn, endsOn, ...over }) as const;
const promised = { hearBackDate: "2027-02-26", decisionDate: "2027-04-15" };
const short = (phases: ReturnType<typeof proposedPhases>) =>
  phases.map(({ kind, startsOn, endsOn }) => `${kind} ${startsOn} ${endsOn}`);

describe("phases from a plan", () => {
  it("are none when no activity has a day, and not from what was cancelled or only answers", () => {
    const silent = [
      activity(),
      activity("2027-01-11", undefined, { status: "cancelled" }),
      activity("2027-01-11", "2027-02-26", { methodId: "M60" }),
    ];
    expect(proposedPhases(promised, silent, "2026-11-23")).toEqual([]);
  });

  it("are telling, taking part, answering, working out and deciding, without a day between", () => {
    const plan = [activity("2027-01-11", "2027-01-31"), activity("2027-01-20"), activity("2027-02-03")];
    expect(short(proposedPhases(promised, plan, "2026-11-23"))).toEqual([
      "inform 2026-11-23 2027-01-10",
      "take_part 2027-01-11 2027-02-03",
      "hear_back 2027-02-04 2027-02-26",
      "work_out 2027-02-27 2027-04-14",
      "decide 2027-04-15 2027-04-15",
    ]);
  });

  it("leave out what has no day: begun already, nothing promised, or promised before the end", () => {
    const plan = [activity("2026-11-02", "2027-01-31")];
    const nothing = { hearBackDate: undefined, decisionDate: undefined };
    expect(short(proposedPhases(nothing, plan, "2026-11-23"))).toEqual(["take_part 2026-11-02 2027-01-31"]);
    expect(
      short(proposedPhases({ hearBackDate: "2027-01-15", decisionDate: "2027-01-20" }, plan, "2026-11-02")),
    ).toEqual(["take_part 2026-11-02 2027-01-31", "decide 2027-01-20 2027-01-20"]);
  });
});
