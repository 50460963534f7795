import type { LearnBindings } from "./ports.ts";
import type { ReportBasis, ReportSnapshot } from "./report/report.ts";

const indicators: ReportSnapshot["indicators"] = [
  {
    id: "E2",
    name: { nl: "Deelname" },
    question: { nl: "Hoeveel mensen deden mee?" },
    unit: "%",
    status: "valid",
    value: 5.6,
    lower: 4.7,
    upper: 6.6,
    level: "4",
    n: 131,
    definitionVersion: 1,
    inputsHash: "ab",
  },
  {
    id: "C2",
    name: { nl: "Tevredenheid" },
    question: { nl: "Welk cijfer geven deelnemers?" },
    unit: "1-10",
    status: "missing",
    value: undefined,
    lower: undefined,
    upper: undefined,
    level: undefined,
    n: 0,
    definitionVersion: 1,
    inputsHash: "cd",
  },
];

const basis: ReportBasis = {
  legalGround: "bylaw",
  legalNote: "",
  pillars: ["open_data", "social_media"],
  frames: { nl: "De bus blijft rijden.\nEr is 90.000 euro." },
  framesSetBy: "burgemeester en wethouders",
  framesSetOn: "2026-02-10",
  roomLeft: 3,
  motivation: {
    decision: "involve",
    by: "Wethouder Verkeer",
    on: "2026-02-08",
    reasons: { nl: "Ouders en kinderen weten het beste waar het gevaarlijk is." },
  },
};

const activities: ReportSnapshot["activities"] = [
  { title: { nl: "Ideeën via de website" }, on: "2026-03-02", people: undefined, handEntered: false },
  { title: { nl: "Aan de keukentafel" }, on: "2026-03-18", people: 23, handEntered: true },
];

const totals: ReportSnapshot["totals"] = {
  contributions: 148,
  participants: 131,
  organisations: 4,
  withdrawn: 2,
  byRoute: [
    { route: "online", count: 97 },
    { route: "paper", count: 31 },
    { route: "spoken", count: 20 },
  ],
};

const participation: ReportSnapshot["participation"] = {
  source: { told: 110, isHidden: true, population: { source: "cbs", year: 2024 } },
  rows: [
    { group: { age: "age15to24" }, participants: 34, shareParticipants: 0.31, sharePopulation: 0.28 },
    {
      group: { area: "De Rietlanden" },
      participants: "suppressed",
      shareParticipants: undefined,
      sharePopulation: 0.22,
    },
  ],
  unknown: 21,
};

const answers: ReportSnapshot["answers"] = [
  {
    outcome: "adopted",
    title: "Een zebrapad bij de bakker",
    reason: { nl: "Er komt een zebrapad met een drempel, nog dit jaar." },
    decider: "K. Bos, wethouder",
    decidedOn: "2026-06-09",
  },
];

const lessons: ReportSnapshot["lessons"] = [
  {
    text: { nl: "Vraag kinderen op school zelf. Hun routes kenden we niet." },
    owner: "Noor Bakker, adviseur",
    route: "method",
    dueOn: "2026-12-01",
  },
];

/** A report with something of everything, as a town would have it. */
export function snapshotOf(over: Partial<ReportSnapshot> = {}): ReportSnapshot {
  return {
    formatVersion: 1,
    municipality: "Waterdam",
    title: { nl: "Veilig naar school in het Molenkwartier", en: "Safe to school in the Molenkwartier" },
    summary: { nl: "Ouders en kinderen vonden de route naar school niet veilig. We vroegen wat er beter kan." },
    goal: { nl: "Een route naar school die kinderen zelf veilig noemen." },
    decider: { nl: "Het college van burgemeester en wethouders" },
    level: 3,
    basis,
    openedOn: "2026-03-02",
    closedOn: "2026-04-24",
    decidedOn: "2026-06-09",
    costCents: 842_000,
    hours: 212,
    affectedPopulation: 2_340,
    activities,
    totals,
    participation,
    indicators,
    quotes: [{ text: "Mijn dochter van acht durft de Molenweg niet over.", lang: "nl", route: "spoken" }],
    outcomes: [
      { outcome: "adopted", count: 41 },
      { outcome: "rejected", count: 22 },
    ],
    answers,
    answersListed: 57,
    unanswered: 0,
    withoutDecider: 0,
    lessons,
    ...over,
  };
}

/** Ports that say what a snapshot says, for tests of this room alone. */
export function bindingsOf(snapshot: ReportSnapshot): LearnBindings {
  const {
    answersListed,
    outcomes: counts,
    unanswered,
    withoutDecider,
    totals,
    answers,
    quotes,
    indicators,
    participation,
  } = snapshot;
  return {
    contributions: {
      totals: () => Promise.resolve(totals),
      outcomes: () => Promise.resolve({ counts, unanswered, withoutDecider }),
      answers: () => Promise.resolve({ answers, listed: answersListed ?? answers.length }),
      quotes: () => Promise.resolve(quotes),
    },
    indicators: { indicators: () => Promise.resolve(indicators) },
    participation: { participation: () => Promise.resolve(participation) },
    municipalityName: () => Promise.resolve(snapshot.municipality),
    methodNames: () => Promise.resolve((methodId: string) => ({ nl: `Werkvorm ${methodId}` })),
  };
}
