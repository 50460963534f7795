import { OPTIONS, TARGET_GROUPS } from "@brink/decision-guide";
import { z } from "zod";

const text = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
/** S sourced, K general professional knowledge, E estimate (content/README.md). */
const mark = z.enum(["S", "K", "E"]);
/** Places in the case's own list of sources, from 1. */
const cited = z.array(z.int().min(1));

function marked<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, mark, sources: cited });
}

const statement = marked(text);
export type Statement = z.output<typeof statement>;

/** By inhabitants of the municipality: to 50,000, to 100,000, to 300,000, more; or no municipality at all. */
export const placeSizes = ["small", "medium", "large", "veryLarge", "region"] as const;
export type PlaceSize = (typeof placeSizes)[number];

export const outcomes = ["carriedOut", "partly", "lasting", "stopped"] as const;
export type Outcome = (typeof outcomes)[number];

export const countries = ["NL", "BE", "ES", "FI", "FR", "IS", "SE", "TW"] as const;

/** What a case is found by when it is near; what is not known is left out. Read by Brink, so an estimate but for costs. */
const situation = z.strictObject({
  topics: z.array(z.enum(OPTIONS.Q1)).min(1),
  goals: z.array(z.enum(OPTIONS.Q2)).min(1),
  people: z.enum(OPTIONS.Q7).optional(),
  area: z.enum(OPTIONS.Q8).optional(),
  placeSize: z.enum(placeSizes).optional(),
  groups: z.array(z.enum(TARGET_GROUPS)).min(1).optional(),
  costEur: marked(z.int().min(1)).optional(),
});

/** A source of content/sources.yaml by its id, or a page with its address and, where known, its day, month or year. */
const source = z.union([
  z.strictObject({ id: z.string() }),
  z.strictObject({
    title: z.string().min(1),
    url: z.url(),
    date: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .optional(),
  }),
]);
export type CaseSource = z.output<typeof source>;

/** One case as it stands in content/cases: what somebody did elsewhere, what happened, and what went wrong. */
export const caseRecord = z.strictObject({
  id: z.string().regex(/^C\d{2}$/),
  code: z.string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/),
  name: text,
  place: text,
  country: z.enum(countries),
  /** The year, or the first and the last. */
  years: z.array(z.int().min(1990).max(2100)).max(2),
  challenge: statement,
  done: statement.optional(),
  happened: statement.optional(),
  wentWrong: statement.optional(),
  lesson: statement,
  methods: z.array(z.string().regex(/^M\d{2}$/)),
  technologies: z.array(z.string().regex(/^T\d{2}$/)),
  outcome: marked(z.enum(outcomes)).optional(),
  situation,
  sources: z.array(source).min(1),
});
export type CaseRecord = z.output<typeof caseRecord>;

/** What a reader may expect of every case; without one of these it says "facts missing". */
export const expectedFacts = ["years", "done", "happened", "wentWrong"] as const;
export type ExpectedFact = (typeof expectedFacts)[number];

export function missingFacts(record: CaseRecord): readonly ExpectedFact[] {
  return expectedFacts.filter((fact) => (fact === "years" ? record.years.length === 0 : record[fact] === undefined));
}

/** The methods and technologies that were used. */
export function itemsOf({ methods, technologies }: CaseRecord): readonly string[] {
  return [...methods, ...technologies];
}
