import { describe, expect, it } from "vitest";
import { takingPart } from "./taking-part.ts";

const now = new Date("2026-11-10T12:00:00Z");
const online = {
  methodId: "M06",
  inBrink: "ideas",
  status: "planned",
  startsOn: "2026-11-01",
  endsOn: "2026-11-30",
} as const;
const undated = { ...online, startsOn: undefined, endsOn: undefined };
const market = { ...online, methodId: "M24", inBrink: undefined };
const inTrajectory = (plan: Parameters<typeof takingPart>[1], status: "open" | "closed" | "preparing" = "open") =>
  takingPart({ status, closedAt: undefined }, plan, undefined, now);

describe("what residents are told of taking part", () => {
  it("is nothing while it is not open", () => {
    expect(inTrajectory([online], "preparing")).toBeUndefined();
    expect(inTrajectory([online], "closed")).toBeUndefined();
  });

  it("is not that they can, in a plan without days, with what was cancelled, or outside Brink alone", () => {
    expect(inTrajectory([undated, market])).toEqual({ when: "later", from: undefined });
    expect(inTrajectory([{ ...online, status: "cancelled" }])).toEqual({ when: "elsewhere" });
    expect(inTrajectory([market])).toEqual({ when: "elsewhere" });
    expect(inTrajectory([])).toEqual({ when: "elsewhere" });
  });

  it("names the first day of what is still to come, whatever is over", () => {
    const coming = [
      { ...online, startsOn: "2026-12-04", endsOn: undefined },
      { ...online, startsOn: "2026-12-02", endsOn: undefined },
    ];
    const over = { ...online, endsOn: "2026-11-09" };
    expect(inTrajectory([over, undated, ...coming])).toEqual({ when: "later", from: "2026-12-02" });
    expect(inTrajectory([over, market])).toEqual({ when: "over" });
  });

  it("is until when they can, as soon as they can", () => {
    const until = new Date("2026-11-30T22:59:59.999Z");
    expect(inTrajectory([undated, online, market])).toEqual({ when: "now", until });
    expect(inTrajectory([{ ...undated, status: "running" }])).toEqual({ when: "now", until: undefined });
  });
});
