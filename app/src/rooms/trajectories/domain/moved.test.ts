import { describe, expect, it } from "vitest";
import { lateness } from "./lateness.ts";
import { movedPromise } from "./moved.ts";
import { trajectory } from "./trajectory.fixture.ts";

const now = new Date("2026-11-22T10:00:00Z");
const days = (at: string, hearBack: string, reason = "", decision = "2027-03-18") => ({
  at: new Date(`${at}T09:00:00Z`),
  hearBack,
  decision,
  reason,
});

describe("a promised day that was moved", () => {
  it("stays late against the day that was promised first", () => {
    const moved = trajectory({
      status: "open",
      hearBackDate: "2027-02-01",
      promised: [days("2026-09-01", "2026-11-01"), days("2026-11-20", "2027-02-01", "Het college wil meer tijd.")],
    });
    expect(lateness(moved, now)).toEqual([{ promise: "hearBack", promisedOn: "2026-11-01", daysLate: 21 }]);
  });

  it("to an earlier day is late from that day on: people were told so", () => {
    const promised = [days("2026-09-01", "2026-12-20"), days("2026-10-01", "2026-11-19", "Het kan eerder.")];
    const moved = trajectory({ status: "closed", hearBackDate: "2026-11-19", promised });
    expect(lateness(moved, now)).toMatchObject([{ promisedOn: "2026-11-19", daysLate: 3 }]);
  });

  it("says the first day and the newest, when it was last moved and why", () => {
    const promised = [
      days("2026-09-01", "2026-11-01"),
      days("2026-10-20", "2026-12-01", "Ziekte."),
      days("2026-11-10", "2027-02-01", "Nog steeds ziekte."),
      days("2026-11-20", "2027-02-01", "De raad vergadert later.", "2027-04-01"),
    ];
    expect(movedPromise({ promised }, "hearBack")).toEqual({
      firstOn: "2026-11-01",
      nowOn: "2027-02-01",
      movedAt: new Date("2026-11-10T09:00:00Z"),
      reason: "Nog steeds ziekte.",
    });
    expect(movedPromise({ promised }, "decision")).toMatchObject({
      firstOn: "2027-03-18",
      nowOn: "2027-04-01",
      reason: "De raad vergadert later.",
    });
  });

  it("is none when nothing was promised yet, or the first day stands again", () => {
    expect(movedPromise({ promised: [] }, "hearBack")).toBeUndefined();
    const back = [days("2026-09-01", "2026-11-01"), days("2026-09-02", "2026-12-01"), days("2026-09-03", "2026-11-01")];
    expect(movedPromise({ promised: back }, "hearBack")).toBeUndefined();
  });
});
