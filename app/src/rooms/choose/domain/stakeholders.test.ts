import { describe, expect, it } from "vitest";
import type { Contact, SaidOutcome, Stakeholder } from "./stakeholders.ts";
import { dueOn, groupsToAdd, judgeMap, promiseState } from "./stakeholders.ts";

const at = new Date("2026-11-01T10:00:00Z");
const by = { writtenAt: at, writtenBy: "Sanne", blankedAt: undefined, blankedBy: undefined };
const contact = (on: string, promisedFor?: string, outcomes: readonly SaidOutcome[] = []): Contact => ({
  ...{ id: on, on, about: "De bomen", ...by },
  promise: promisedFor === undefined ? undefined : { text: "Een tekening", promisedFor, outcomes },
});
const said = (outcome: SaidOutcome["outcome"], movedTo?: string): SaidOutcome => ({
  ...{ outcome, movedTo, note: "", saidAt: at, saidBy: "Sanne" },
});
const known = { stake: "Hun plein", affected: "much", influence: "some", otherWay: "overleg", caretaker: "" } as const;
const stakeholder = (
  name: string,
  contacts: readonly Contact[] = [],
  over: Partial<Stakeholder> = {},
): Stakeholder => ({
  ...{ id: name, name, ...known, targetGroup: undefined, version: 1, changedAt: at, changedBy: "Sanne" },
  ...{ removedAt: undefined, removedBy: undefined, contacts, ...over },
});
const today = "2026-11-22";
const nextOf = (...all: readonly Stakeholder[]) => {
  const { next } = judgeMap(all, today);
  return next.kind === "late"
    ? `late ${next.promise.stakeholder.name}`
    : "stakeholder" in next
      ? `${next.kind} ${next.stakeholder.name}`
      : next.kind;
};

describe("a promise", () => {
  it("is not late on its day, and is the day after", () => {
    expect(promiseState({ text: "x", promisedFor: today, outcomes: [] }, today)).toBe("open");
    expect(promiseState({ text: "x", promisedFor: "2026-11-21", outcomes: [] }, today)).toBe("late");
  });

  it("is what was said of it last: kept, broken, or open again with a new day", () => {
    const promise = (...outcomes: readonly SaidOutcome[]) => ({ text: "x", promisedFor: "2026-11-01", outcomes });
    expect(promiseState(promise(said("kept")), today)).toBe("kept");
    expect(promiseState(promise(said("broken"), said("kept")), today)).toBe("broken");
    expect(promiseState(promise(said("moved", "2026-12-01"), said("broken")), today)).toBe("open");
    expect(promiseState(promise(said("moved", "2026-11-20")), today)).toBe("late");
    expect(dueOn(promise(said("kept"), said("moved", "2026-12-01"), said("moved", "2026-11-20")))).toBe("2026-12-01");
  });
});

describe("the one next step", () => {
  it("is to begin when nobody is on the map, and nobody who was taken off counts", () => {
    expect(nextOf()).toBe("empty");
    expect(nextOf(stakeholder("Weg", [contact("2026-01-01", "2026-02-01")], { removedAt: at }))).toBe("empty");
  });

  it("is the promise that is late longest, before who was never spoken with", () => {
    const never = stakeholder("Nooit");
    const late = stakeholder("Laat", [contact("2026-10-01", "2026-11-10")]);
    const later = stakeholder("Later", [contact("2026-10-01", "2026-10-10"), contact("2026-09-01", "2026-11-12")]);
    expect(nextOf(never, late, later)).toBe("late Later");
    expect(judgeMap([never, late, later], today)).toMatchObject({ late: 3, neverSpoken: 1 });
    expect(judgeMap([never, late, later], today).standing.map(({ name }) => name)).toEqual(["Later", "Laat", "Nooit"]);
  });

  it("is who is touched most and can change least, of those never spoken with", () => {
    const strong = stakeholder("Sterk", [], { influence: "much" });
    const weak = stakeholder("Zwak", [], { influence: "little" });
    const far = stakeholder("Ver", [], { affected: "little", influence: "little" });
    const open = stakeholder("Onbekend", [], { affected: undefined });
    expect(nextOf(far, open, strong, weak)).toBe("neverSpoken Zwak");
  });

  it("is then what is not known, then who has no way to take part, then who was spoken with longest ago", () => {
    const spoken = stakeholder("Gesproken", [contact("2026-11-02", "2026-12-01")]);
    const before = stakeholder("Eerder", [contact("2026-10-02")]);
    const noWay = stakeholder("Vormloos", [contact("2026-11-20")], { otherWay: "" });
    const unknown = stakeholder("Vaag", [contact("2026-11-21")], { stake: "" });
    expect(nextOf(spoken, before, noWay, unknown)).toBe("unknown Vaag");
    expect(nextOf(spoken, before, noWay)).toBe("noWay Vormloos");
    expect(nextOf(spoken, before)).toBe("longestAgo Eerder");
  });
});

describe("the groups to begin with", () => {
  it("are those of the answers that are not on the map and were not taken off it", () => {
    const answers = { Q9: { rural: 2, youth_12_18: 3, disability: 1, nonsense: 3 } };
    const taken = [
      stakeholder("A", [], { targetGroup: "rural" }),
      stakeholder("B", [], { targetGroup: "disability", removedAt: at }),
    ];
    expect(groupsToAdd(answers, taken)).toEqual(["youth_12_18"]);
    for (const Q9 of [undefined, null, "dontKnow", []]) expect(groupsToAdd({ Q9: Q9 ?? [] }, [])).toEqual([]);
  });
});
