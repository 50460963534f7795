import type { Trajectory } from "../domain.ts";

const nl = (text: string) => ({ nl: text });

const texts: Trajectory["texts"] = {
  title: nl("Marktplein"),
  summary: nl("Het plein wordt anders."),
  goal: nl("Een fijn plein."),
  influence: nl("Waar het groen komt."),
  frames: nl("De markt blijft."),
  decider: nl("De raad"),
  inputUse: nl("Wij tekenen ermee."),
  privacy: nl("Een jaar bewaard."),
  motivation: nl("Iedereen gebruikt het plein."),
};

/** A trajectory that can be opened as it is; `over` changes what the test is about. */
export function trajectory(over: Partial<Trajectory> = {}): Trajectory {
  return {
    id: "01934f5e-0000-7000-8000-000000000001",
    challengeId: "01934f5e-0000-7000-8000-000000000002",
    slug: "marktplein",
    status: "preparing",
    version: 1,
    texts,
    translations: {},
    levelPromised: 3,
    roomLeft: 3,
    framesSetBy: "De raad",
    framesSetOn: "2026-06-18",
    decisionDate: "2027-03-18",
    hearBackDate: "2027-01-15",
    promised: [],
    decidedOn: undefined,
    contact: { name: "Marieke Bos", phone: "0599 123 456", email: "" },
    targetGroups: [],
    affectedPopulation: undefined,
    legalGround: undefined,
    legalNote: "",
    budgetCents: undefined,
    hours: undefined,
    team: [],
    pillars: [],
    areaCodes: [],
    motivation: { decision: "involve", by: "De wethouder", on: "2026-07-01" },
    adviceId: undefined,
    createdAt: new Date("2026-08-01T08:00:00Z"),
    openedAt: undefined,
    closedAt: undefined,
    answeredAt: undefined,
    evaluatedAt: undefined,
    notNowAt: undefined,
    archivedAt: undefined,
    ...over,
  };
}
