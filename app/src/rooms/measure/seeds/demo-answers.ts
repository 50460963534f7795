import type { AnswerRoute, Answers, Wave } from "../tables.ts";
import type { NewTraits } from "../response-writer.ts";
import type { Draws } from "./draws.ts";
import { draws } from "./draws.ts";

/** How the people of the school route looked back: mostly glad, unsure whether it makes a difference. */
const glad = [
  ["5", 22],
  ["4", 48],
  ["3", 16],
  ["2", 8],
  ["1", 3],
  ["dontKnow", 3],
] as const;
const mild = [
  ["5", 10],
  ["4", 36],
  ["3", 28],
  ["2", 15],
  ["1", 6],
  ["dontKnow", 5],
] as const;
const doubtful = [
  ["5", 6],
  ["4", 26],
  ["3", 32],
  ["2", 20],
  ["1", 8],
  ["dontKnow", 8],
] as const;
const marks = [
  ["10", 2],
  ["9", 8],
  ["8", 34],
  ["7", 32],
  ["6", 14],
  ["5", 6],
  ["4", 3],
  ["2", 1],
] as const;
const expected = [
  ["5", 3],
  ["4", 14],
  ["3", 38],
  ["2", 30],
  ["1", 10],
  ["dontKnow", 5],
] as const;

const better = [
  "Begin eerder met vragen. Ik hoorde het pas toen de enquête al twee weken openstond.",
  "Hang ook briefjes op bij de bushalte en in de supermarkt.",
  "Meer plaatjes. Ik vond de vragen best lang.",
  "Fijn dat er iemand op het schoolplein stond. Doe dat vaker.",
  "Laat zien waarom de ene plek wel en de andere plek niet doorgaat.",
  "De kinderen hadden goede ideeën. Vraag hen vaker.",
  "Ik wil graag weten wanneer het zebrapad er komt.",
  "Het was goed zo.",
  "Een avond is voor mij lastig met kleine kinderen. Online was prima.",
];

export type DemoResponse = {
  readonly wave: Wave;
  readonly how: AnswerRoute;
  readonly answers: Answers;
  readonly daysAgo: number;
};

const routes = [
  ["invited", 62],
  ["open", 14],
  ["paper", 14],
  ["spoken", 10],
] as const;

function closeAnswers(dice: Draws, number: number): Answers {
  const answers: Record<string, string | undefined> = {
    p12: dice.oneOf(marks),
    p13: dice.oneOf([
      ["no", 58],
      ["yes", 34],
      ["dontKnow", 8],
    ]),
  };
  for (const question of ["p1", "p3", "p4", "p7"]) answers[question] = dice.oneOf(glad);
  for (const question of ["p2", "p5", "p8", "p10"]) answers[question] = dice.oneOf(mild);
  for (const question of ["p6", "p9"]) answers[question] = dice.oneOf(doubtful);
  answers["p11"] = dice.oneOf([
    ["yes", 62],
    ["notYet", 26],
    ["no", 12],
  ]);
  answers["p14"] = dice.oneOf([
    ["yes", 46],
    ["no", 48],
    ["dontKnow", 6],
  ]);
  if (number % 5 === 0) answers["pOpen"] = better[(number / 5) % better.length];
  return skippingSome(dice, answers);
}

function laterAnswers(dice: Draws): Answers {
  return skippingSome(dice, {
    p5: dice.oneOf(glad),
    p6: dice.oneOf(mild),
    p11: dice.oneOf([
      ["yes", 84],
      ["no", 9],
      ["notYet", 7],
    ]),
  });
}

/** People leave questions open. */
function skippingSome(dice: Draws, answers: Readonly<Record<string, string | undefined>>): Answers {
  const kept = Object.entries(answers).flatMap(([id, code]) =>
    code === undefined || dice.happens(0.05) ? [] : [[id, code] as const],
  );
  return Object.fromEntries(kept.length > 0 ? kept : [["p12", "7"]]);
}

/** What people expected, how it was at the end, and three months after the answers; days before today. */
export function demoResponses(days: {
  readonly opened: number;
  readonly closed: number;
  readonly answered: number;
}): readonly DemoResponse[] {
  const dice = draws(20_251);
  const later = days.answered - 92;
  const before = Array.from({ length: 31 }, (_, number): DemoResponse => {
    return {
      wave: "before",
      how: "open",
      answers: { p0: dice.oneOf(expected) ?? "3" },
      daysAgo: days.opened - 2 - number,
    };
  });
  const close = Array.from({ length: 57 }, (_, number): DemoResponse => {
    return {
      wave: "close",
      how: dice.oneOf(routes) ?? "invited",
      answers: closeAnswers(dice, number),
      daysAgo: days.closed - (number % 13),
    };
  });
  const threeMonths = Array.from({ length: 26 }, (_, number): DemoResponse => {
    return { wave: "threeMonths", how: "invited", answers: laterAnswers(dice), daysAgo: later - (number % 9) };
  });
  return [...before, ...close, ...threeMonths];
}

const traits = {
  ageGroup: [
    ["age25to44", 58],
    ["age45to64", 24],
    ["age65plus", 12],
    ["age16to24", 6],
  ],
  area: [
    ["WD05", 74],
    ["WD04", 14],
    ["WD08", 12],
  ],
  education: [
    ["high", 44],
    ["middle", 38],
    ["basic", 18],
  ],
  parentsBirthCountry: [
    ["netherlands", 68],
    ["outsideEurope", 22],
    ["europe", 10],
  ],
  help: [
    ["no", 84],
    ["yes", 16],
  ],
} as const;

/** Who told something about themselves: most live near the schools and have children there. */
export function demoTraits(): readonly NewTraits[] {
  const dice = draws(7_411);
  const said = <T>(weighted: readonly (readonly [T, number])[]) =>
    dice.happens(0.9) ? dice.oneOf(weighted) : undefined;
  return Array.from({ length: 49 }, (): NewTraits => {
    return {
      ageGroup: said(traits.ageGroup) ?? "age16plus",
      area: said(traits.area),
      education: said(traits.education),
      parentsBirthCountry: said(traits.parentsBirthCountry),
      help: said(traits.help),
    };
  });
}
