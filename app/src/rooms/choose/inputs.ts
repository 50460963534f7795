import type { Typed } from "@brink/decision-guide";
import { GOALS, LEVELS, OPTIONS, PHASES, THEMES } from "@brink/decision-guide";
import { z } from "zod";
import * as field from "../../platform/define/fields.ts";
import { holidayRegions } from "./content/planning-content.ts";
import { articleDeciders, articleTerms } from "./domain/article-rule.ts";
import { articleKinds } from "./domain/bylaw.ts";
import { notInvolving } from "./domain/motivation.ts";
import { isOwnField } from "./domain/own-numbers.ts";
import { isItemCode, optionalEuros } from "../trajectories/room.ts";
import type { MethodFilter } from "./domain/method-filter.ts";

/** `stay` saves and shows the same page again, `look` with the provisional advice, `on` goes to the next one. */
const go = z.enum(["stay", "look", "on"]).catch("on");

/** A form with controls that the content decides: everything typed, by name. */
export const typed = z.unknown().transform((form): Typed => {
  const fields = typeof form === "object" && form !== null ? Object.entries(form) : [];
  return Object.fromEntries(fields.map(([name, value]) => [name, textsOf(value)]));
});

function textsOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === "string");
}

export const startGuideInput = z.object({
  challengeId: field.id(),
  trajectoryId: z.union([z.literal("").transform(() => undefined), field.id()]).optional(),
});

/** `before`: a hash of what the person saw, so that a colleague's change is not overwritten unseen. */
export const saveChecksInput = z
  .object({ id: field.id(), theme: z.enum(THEMES), before: z.string().default(""), go })
  .and(typed.transform((found) => ({ typed: found })));

export const saveAnswersInput = z
  .object({ id: field.id(), page: z.coerce.number().int(), before: z.string().default(""), go })
  .and(typed.transform((found) => ({ typed: found })));

export const planTodosInput = z.object({ id: field.id() }).and(typed.transform((found) => ({ typed: found })));

export const copyGuideInput = z.object({ id: field.id() });

export const computeAdviceInput = z.object({ id: field.id() });

/** Ids of a combination, in one control: "M22,M60,T04". */
const items = z
  .string()
  .default("")
  .transform((text) => itemsOf(text))
  .pipe(z.array(z.string().refine(isItemCode, "choose.field.items")).min(1, "choose.field.items").max(30));

export function itemsOf(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(",")
        .map((one) => one.trim())
        .filter((one) => one !== ""),
    ),
  ].sort();
}

export const chooseCombinationInput = z.object({
  id: field.id(),
  adviceId: field.id(),
  items,
});

export const askWhyNotInput = z.object({
  id: field.id(),
  adviceId: field.id(),
  item: z.string({ error: "choose.field.item" }).refine(isItemCode, "choose.field.item"),
});

export const articleLength = 2000;

const ownField = z.string().refine(isOwnField);
const ownNumber = field.optionalWholeNumber(-10, 100_000_000);

export const setOwnNumberInput = z.object({
  item: z.string(),
  field: ownField,
  least: ownNumber,
  most: ownNumber,
  value: ownNumber,
  mark: field.oneOf(["S", "E"]),
  source: field.optionalText(500),
  reason: field.text(500),
});

export const restoreNumberInput = z.object({ item: z.string(), field: ownField });

export const recordMotivationInput = z.object({
  id: field.id(),
  decision: field.oneOf(notInvolving),
  articleId: z.union([z.literal("").transform(() => undefined), field.id()]).optional(),
  by: field.text(200),
  on: field.date(),
  reasons: field.text(2000),
});

const levelCodes = ["1", "2", "3", "4", "5", "6"] as const;

export const setArticleInput = z.object({
  number: field.text(20),
  kind: field.oneOf([...articleKinds, "repealed"]),
  text: field.optionalText(articleLength),
  holdsFrom: field.date(),
  subjects: field.manyOf(OPTIONS.Q1),
  leastLevel: field
    .optionalOneOf(levelCodes)
    .transform((typedLevel) => LEVELS.find((level) => String(level) === typedLevel)),
  decider: field.optionalOneOf(articleDeciders),
  termOf: field.optionalOneOf(articleTerms),
  termWeeks: field.optionalWholeNumber(1, 52),
});

export const takeOutArticleInput = z.object({ articleId: field.id() });

export const savePlanningInput = z.object({
  id: field.id(),
  region: field.optionalOneOf(holidayRegions),
  addresses: field.optionalWholeNumber(0, 1_000_000),
  letterPrice: optionalEuros(100_00),
  hoursPerWeek: field.optionalWholeNumber(0, 10_000),
});

const oneOf = <const T extends readonly string[]>(known: T) => z.enum(known).optional().catch(undefined);

/**
 * What the address of the library asks; what makes no sense there filters nothing. A sum is no plain text, so that a page
 * with anything typed in its address is not kept (http/kept-place.ts).
 */
export const askedMethods = z.object({
  soort: oneOf(["method", "technology"]),
  niveau: oneOf(levelCodes),
  fase: oneOf(PHASES),
  doel: oneOf(GOALS),
  kosten: z.string().transform(sumOf).optional(),
});

function sumOf(text: string): { readonly typed: string; readonly eur?: number } | undefined {
  const typed = text.trim().slice(0, 40);
  const digits = typed.replace(/^€\s*/, "").replaceAll(".", "");
  if (typed === "") return undefined;
  return /^\d{1,9}$/.test(digits) ? { typed, eur: Number(digits) } : { typed };
}

export function filterOf({ soort, niveau, fase, doel, kosten }: z.output<typeof askedMethods>): MethodFilter {
  const level = niveau === undefined ? undefined : Number(niveau);
  return { kind: soort, level, phase: fase, goal: doel, mostEur: kosten?.eur, typedCost: kosten?.typed };
}
