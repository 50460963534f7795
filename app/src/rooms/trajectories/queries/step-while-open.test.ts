import { describe, expect, it } from "vitest";
import { stepWhileOpen } from "./step-while-open.ts";

const now = new Date("2026-11-10T12:00:00Z");
const opened = { id: "t", levelPromised: 3, status: "open", closedAt: undefined } as const;
const online = {
  ...{ id: "online", methodId: "M06", inBrink: "ideas", status: "planned" as const },
  ...{ startsOn: "2026-11-01", endsOn: "2026-11-30" },
} as const;
const market = {
  ...online,
  id: "markt",
  methodId: "M24",
  inBrink: undefined,
  startsOn: "2026-11-20",
  endsOn: undefined,
};
const answers = { ...online, id: "antwoord", methodId: "M60", inBrink: undefined, endsOn: undefined };
type Plan = Parameters<typeof stepWhileOpen>[1];

describe("the next step of an open trajectory", () => {
  const next = (plan: Plan, over: Partial<Parameters<typeof stepWhileOpen>[0]> = {}) => {
    const found = stepWhileOpen({ ...opened, ...over }, [...plan, answers], now);
    return found && [found.step.sentenceKey.replace("trajectories.next.", ""), found.step.href.replace(/.*\/t\/?/, "")];
  };

  it("is to close only when all that asks anything is over, or there never was anything", () => {
    const over = { ...online, endsOn: "2026-11-09" };
    expect(next([over])).toBeUndefined();
    expect(next([over, { ...market, startsOn: "2026-11-09", status: "done" as const }])).toBeUndefined();
    expect(next([{ ...online, status: "cancelled" }], { levelPromised: 1 })).toBeUndefined();
    expect(next([], { levelPromised: 1 })).toBeUndefined();
    for (const still of [online, market, { ...online, startsOn: undefined, endsOn: undefined }])
      expect(next([over, still]), still.id).toBeDefined();
  });

  it("is to put something in a plan that asks nothing, though people were promised a say", () => {
    expect(next([])).toEqual(["plan", "activiteiten/nieuw"]);
  });

  it("is to write down what happened before anything else", () => {
    expect(next([online, { ...market, startsOn: "2026-11-09" }])).toEqual([
      "register",
      "activiteiten/markt#vastleggen",
    ]);
  });

  it("is to choose a day while nobody can know when they can take part", () => {
    const undated = { ...online, startsOn: undefined, endsOn: undefined };
    expect(next([undated])).toEqual(["days", "activiteiten/online#startsOn"]);
    expect(next([{ ...market, startsOn: undefined }])).toEqual(["days", "activiteiten/markt#startsOn"]);
  });

  it("is to invite people, now or for later, and to look ahead when all happens elsewhere", () => {
    expect(next([online, { ...market, startsOn: undefined }])).toEqual(["inviteNow", "insluiten"]);
    expect(next([{ ...online, startsOn: "2026-11-20" }])).toEqual(["inviteLater", "insluiten"]);
    expect(next([market])).toEqual(["coming", "activiteiten"]);
  });
});
