import { describe, expect, it } from "vitest";
import { addDays } from "./days.ts";
import { remindersOn } from "./reminders.ts";
import { trajectory } from "./trajectory.fixture.ts";

const answer = (hearBackDate: string, over: object = {}) => [
  trajectory({ status: "closed", hearBackDate, decisionDate: undefined, promised: [], ...over }),
];
const at = (day: string) => new Date(`${day}T07:00:00Z`);
/** The days late of what is said on this day about an answer promised for that day. */
const said = (today: string, promised: string, over: object = {}) =>
  remindersOn(answer(promised, over), at(today)).map(({ daysLate }) => daysLate);

describe("reminders of a promise", () => {
  it("are none of what was answered, not opened, or has time", () => {
    expect(said("2027-01-05", "2027-01-06", { status: "answered" })).toEqual([]);
    expect(said("2027-01-05", "2027-01-06", { status: "preparing" })).toEqual([]);
    expect(said("2027-01-05", "2027-02-06")).toEqual([]);
    // The promised day itself is in time still.
    expect(said("2027-01-06", "2027-01-06")).toEqual([]);
  });

  it("come a week before, the day before, the day after, and then on Mondays", () => {
    const wednesday = "2027-01-06";
    const days = Array.from({ length: 30 }, (_, index) => addDays("2026-12-28", index));
    const weekdays = days.filter((day) => ![0, 6].includes(at(day).getUTCDay()));
    expect(weekdays.filter((day) => said(day, wednesday).length > 0)).toEqual([
      ...["2026-12-30", "2027-01-05", "2027-01-07"],
      ...["2027-01-11", "2027-01-18", "2027-01-25"],
    ]);
    expect(said("2026-12-30", wednesday)).toEqual([-7]);
    expect(said("2027-01-18", wednesday)).toEqual([12]);
  });

  it("miss no promise for a weekend: each is said twice before, on a working day", () => {
    for (const promised of ["2027-01-08", "2027-01-09", "2027-01-10", "2027-01-11"]) {
      const days = Array.from({ length: 12 }, (_, index) => addDays(promised, index - 12));
      const told = days.filter((day) => ![0, 6].includes(at(day).getUTCDay()) && said(day, promised).length > 0);
      expect(told, promised).toHaveLength(2);
    }
  });

  it("speak of the decision too, until it was taken", () => {
    const decision = { status: "answered", decisionDate: "2027-01-06" };
    expect(said("2027-01-07", "2027-01-01", decision)).toEqual([1]);
    expect(said("2027-01-07", "2027-01-01", { ...decision, decidedOn: "2027-01-05" })).toEqual([]);
  });
});
