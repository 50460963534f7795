import { describe, expect, it } from "vitest";
import { trajectory } from "./trajectory.fixture.ts";
import { activityState, acceptsInput, participationStart, takePartEnd } from "./running.ts";
import { facts, rulesUpfront } from "./facts.ts";
import { isOverpromise, openingProblems } from "./promise.ts";
import { lateness } from "./lateness.ts";
import { slugOf } from "./slug.ts";
import { isUnreviewed, reviewsAfter, withTexts } from "./texts.ts";

const undated = { inBrink: undefined, startsOn: undefined, status: "planned" } as const;
const feedback = { ...undated, id: "antwoord", methodId: "M60" } as const;
const ideas = { ...undated, id: "ideeën", methodId: "M06", inBrink: "ideas" } as const;

describe("a promise", () => {
  it("above the room that is left is one too many", () => {
    expect(isOverpromise(3, 2)).toBe(true);
    expect(isOverpromise(6, 5)).toBe(true);
    expect(isOverpromise(2, 0)).toBe(true);
  });

  it("to inform fits any room, also none", () => {
    expect(isOverpromise(1, 0)).toBe(false);
  });

  it("at the room that is left is fine, and so is one that nobody filled in yet", () => {
    expect(isOverpromise(3, 3)).toBe(false);
    expect(isOverpromise(undefined, 2)).toBe(false);
  });
});

describe("opening a trajectory", () => {
  const named = (problems: ReturnType<typeof openingProblems>) =>
    problems.map((one) => ("fact" in one ? one.fact : one.problem));

  it("waits for each of the eight facts", () => {
    const without = {
      goal: "goal",
      influence: "room",
      frames: "frames",
      decider: "decider",
      inputUse: "use",
      privacy: "privacy",
    };
    for (const [field, fact] of Object.entries(without)) {
      const lacking = trajectory({ texts: { ...trajectory().texts, [field]: {} } });
      expect(named(openingProblems(lacking, [feedback]))).toEqual([fact]);
    }
    expect(named(openingProblems(trajectory({ hearBackDate: undefined }), [feedback]))).toEqual(["when"]);
    const unreachable = trajectory({ contact: { name: "Marieke", phone: "", email: "" } });
    expect(named(openingProblems(unreachable, [feedback]))).toEqual(["contact"]);
  });

  it("waits for the feedback loop as soon as people are asked something", () => {
    expect(named(openingProblems(trajectory({ levelPromised: 2 }), []))).toEqual(["no_feedback"]);
    expect(named(openingProblems(trajectory(), [{ ...feedback, status: "cancelled" }]))).toEqual(["no_feedback"]);
    expect(named(openingProblems(trajectory({ levelPromised: 1 }), []))).toEqual([]);
  });

  it("waits for the first day of what people take part in here, of which one is enough", () => {
    const market = { ...undated, id: "markt", methodId: "M24", startsOn: "2026-11-02" } as const;
    expect(openingProblems(trajectory(), [feedback, market, ideas])).toEqual([
      { problem: "no_start", activityId: "ideeën" },
    ]);
    const plans = [
      [{ ...ideas, startsOn: "2026-11-30" }, ideas],
      [{ ...ideas, status: "running" as const }],
      [{ ...ideas, status: "cancelled" as const }],
      [{ ...market, startsOn: undefined }],
    ];
    for (const plan of plans) expect(openingProblems(trajectory(), [feedback, ...plan])).toEqual([]);
  });

  it("waits for the motivation, and for one that says yes", () => {
    expect(named(openingProblems(trajectory({ motivation: undefined }), [feedback]))).toEqual(["motivation_missing"]);
    const informOnly = trajectory({ motivation: { decision: "inform", by: "B en W", on: "2026-01-01" } });
    expect(named(openingProblems(informOnly, [feedback]))).toEqual(["motivation_says_no"]);
  });

  it("is possible when everything is there", () => {
    expect(openingProblems(trajectory(), [feedback])).toEqual([]);
  });
});

describe("the rules that were public in time", () => {
  const at = (iso: string) => facts.map((fact) => ({ fact, publishedAt: new Date(iso) }));

  it("are none when they came after the first activity", () => {
    expect(rulesUpfront(at("2026-10-02T08:00:00Z"), "2026-10-01").filter((rule) => rule.inTime)).toEqual([]);
  });

  it("are not the ones that nobody published", () => {
    const seven = at("2026-09-01T08:00:00Z").filter((row) => row.fact !== "privacy");
    const missing = rulesUpfront(seven, "2026-10-01").filter((rule) => !rule.inTime);
    expect(missing.map((rule) => rule.fact)).toEqual(["privacy"]);
  });

  it("are all eight when they came on the day itself", () => {
    expect(rulesUpfront(at("2026-10-01T08:00:00Z"), "2026-10-01").every((rule) => rule.inTime)).toBe(true);
  });

  it("count the day in the municipality's time zone", () => {
    const lateEvening = at("2026-09-30T22:30:00Z");
    expect(rulesUpfront(lateEvening, "2026-09-30").some((rule) => rule.inTime)).toBe(false);
    expect(rulesUpfront(lateEvening, "2026-09-30", "UTC").every((rule) => rule.inTime)).toBe(true);
  });

  it("show what was changed while people were already taking part", () => {
    const changed = [
      ...at("2026-09-01T08:00:00Z"),
      { fact: "frames" as const, publishedAt: new Date("2026-10-05T08:00:00Z") },
    ];
    const rules = rulesUpfront(changed, "2026-10-01");
    expect(rules.filter((rule) => rule.changedAfterStart).map((rule) => rule.fact)).toEqual(["frames"]);
    expect(rules.every((rule) => rule.inTime)).toBe(true);
  });
});

describe("a public promise", () => {
  const now = new Date("2026-11-22T10:00:00Z");

  it("is late from the day after", () => {
    const late = lateness(trajectory({ status: "closed", hearBackDate: "2026-11-19" }), now);
    expect(late).toEqual([{ promise: "hearBack", promisedOn: "2026-11-19", daysLate: 3 }]);
  });

  it("is in time on the day itself", () => {
    expect(lateness(trajectory({ status: "open", hearBackDate: "2026-11-22" }), now)).toEqual([]);
  });

  it("is kept once everybody was answered; the decision may still be late", () => {
    const answered = trajectory({ status: "answered", hearBackDate: "2026-10-01", decisionDate: "2026-11-01" });
    expect(lateness(answered, now).map((late) => late.promise)).toEqual(["decision"]);
    expect(lateness({ ...answered, decidedOn: "2026-11-10" }, now)).toEqual([]);
  });

  it("is not yet one while the trajectory is prepared", () => {
    expect(lateness(trajectory({ status: "preparing", hearBackDate: "2026-01-01" }), now)).toEqual([]);
  });
});

describe("an activity", () => {
  const online = {
    methodId: "M06",
    inBrink: "ideas",
    status: "planned",
    startsOn: "2026-11-01",
    endsOn: "2026-11-30",
  } as const;
  const outside = { ...online, methodId: "M22", inBrink: undefined, endsOn: undefined } as const;

  it("takes nothing when it is late, early, cancelled, or the trajectory is closed", () => {
    const on = (iso: string) => acceptsInput({ status: "open" }, online, new Date(iso));
    expect(on("2026-10-31T12:00:00Z")).toBe(false);
    expect(on("2026-12-01T12:00:00Z")).toBe(false);
    expect(acceptsInput({ status: "open" }, { ...online, status: "cancelled" }, new Date("2026-11-10T12:00:00Z"))).toBe(
      false,
    );
    expect(acceptsInput({ status: "closed" }, online, new Date("2026-11-10T12:00:00Z"))).toBe(false);
    expect(acceptsInput({ status: "open" }, outside, new Date("2026-11-01T12:00:00Z"))).toBe(false);
  });

  it("takes part in Brink on its first and on its last day", () => {
    expect(acceptsInput({ status: "open" }, online, new Date("2026-11-01T00:30:00+01:00"))).toBe(true);
    expect(acceptsInput({ status: "open" }, online, new Date("2026-11-30T23:30:00+01:00"))).toBe(true);
  });

  it("says until when people can take part: the end of its last day, or the close of the trajectory before it", () => {
    const now = new Date("2026-11-10T12:00:00Z");
    const until = (activities: Parameters<typeof takePartEnd>[1], closesAt?: Date) =>
      takePartEnd({ status: "open", closedAt: undefined }, activities, closesAt, now)?.toISOString();
    expect(until([online])).toBe("2026-11-30T22:59:59.999Z");
    expect(until([online], new Date("2026-11-20T17:00:00Z"))).toBe("2026-11-20T16:59:59.999Z");
    expect(until([online, { ...online, endsOn: undefined }])).toBeUndefined();
    expect(until([{ ...online, status: "done" }, outside])).toBeUndefined();
    expect(until([])).toBeUndefined();
  });

  it("outside Brink waits to be registered when its day is over", () => {
    expect(activityState(outside, "2026-11-02")).toBe("to_register");
    expect(activityState(online, "2026-12-01")).toBe("done");
    expect(activityState({ ...outside, methodId: "M60" }, "2026-11-02")).toBe("done");
  });

  it("starts the trajectory for people, unless it only answers them", () => {
    const answers = { ...online, methodId: "M60", startsOn: "2026-01-01" };
    expect(participationStart([answers, { ...online, status: "cancelled" }])).toBeUndefined();
    expect(participationStart([answers, online, outside])).toBe("2026-11-01");
  });
});

describe("a translation", () => {
  it("that nobody signed is not checked; Dutch is what it is checked against", () => {
    const polish = trajectory({ texts: withTexts(trajectory().texts, "pl", { summary: "Rynek" }) });
    expect(isUnreviewed(polish, "pl")).toBe(true);
    expect(isUnreviewed(polish, "nl")).toBe(false);
    expect(isUnreviewed(polish, "ar")).toBe(false);
  });

  it("has to be checked again after the Dutch changed, and only then", () => {
    const signed = trajectory({
      texts: withTexts(trajectory().texts, "pl", { summary: "Rynek" }),
      translations: { pl: { reviewed: true, by: "Ania", at: "2026-01-01T00:00:00Z" } },
    });
    expect(reviewsAfter(signed, withTexts(signed.texts, "nl", { goal: "Anders" })).pl?.reviewed).toBe(true);
    expect(reviewsAfter(signed, withTexts(signed.texts, "nl", { summary: "Anders" })).pl?.reviewed).toBe(false);
  });

  it("that is blanked falls back to the Dutch", () => {
    const emptied = withTexts({ goal: { nl: "Doel", pl: "Cel" } }, "pl", { goal: "" });
    expect(emptied.goal).toEqual({ nl: "Doel" });
  });
});

describe("the address of a trajectory", () => {
  it("is made of the title's letters and digits", () => {
    expect(slugOf("Marktplein: groen óf parkeren?")).toBe("marktplein-groen-of-parkeren");
    expect(slugOf("???")).toBe("traject");
    expect(slugOf("a".repeat(59) + " bcd")).toBe("a".repeat(59));
  });
});
