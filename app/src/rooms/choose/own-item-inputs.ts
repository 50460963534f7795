import { COMPETENCES, GOALS, PHASES, TARGET_GROUPS } from "@brink/decision-guide";
import { z } from "zod";
import * as field from "../../platform/define/fields.ts";
import { isItemCode, isOwnCode } from "../trajectories/room.ts";
import { sourceableFields } from "./domain/own-items.ts";
import type { RangeField } from "./domain/own-numbers.ts";
import { boundsOf, reachField, stepsOf } from "./domain/own-numbers.ts";

/** The longest texts of an own item, in characters. */
export const ownItemLengths = { name: 80, description: 1000, practice: 1000, source: 500, reason: 500 } as const;

const rangeFields = ["groupSize", "costEur", "staffHours", "leadWeeks"] as const satisfies readonly RangeField[];
const scaleFields = [
  ...(["digitalSkill", "literacy", "deliberation"] as const),
  ...(["representativeness", "privacyRisk", "escalationRisk"] as const),
] as const;

/** One control for each of these names. */
function each<Name extends string, Type extends z.ZodType>(names: readonly Name[], make: (name: Name) => Type) {
  // @NOTE safe: made from the same closed list of names.
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Type>;
}

/** Ticks of one group, each once; what is wrong is said at the group as a whole. */
function ticks<Value extends string>(isKnown: (typed: string) => typed is Value, least: 0 | 1) {
  return z
    .preprocess(
      (value) => (value === undefined || value === "" ? [] : [value].flat()),
      z.array(z.string(), { error: "platform.field.choose" }),
    )
    .transform((typed) => [...new Set(typed)])
    .pipe(
      z
        .custom<Value[]>((typed) => Array.isArray(typed) && typed.every(isKnown), "platform.field.choose")
        .refine((typed) => typed.length >= least, "choose.field.atLeastOne"),
    );
}

const of =
  <Value extends string>(known: readonly Value[]) =>
  (typed: string): typed is Value =>
    known.some((one) => one === typed);
const isCode = (typed: string): typed is string => isItemCode(typed);

const required = z.number({ error: "platform.field.required" });
const bounded = (name: RangeField | "durationDays") =>
  field.optionalWholeNumber(boundsOf(name).least, boundsOf(name).most).pipe(required);
const step = (steps: readonly number[]) =>
  z
    .string({ error: "platform.field.choose" })
    .refine((typed) => steps.some((one) => String(one) === typed), "platform.field.choose")
    .transform(Number);
const reachSteps = stepsOf(reachField(TARGET_GROUPS[0])) ?? [];

/** Everything that the catalogue asks of a method or technology, as the form sends it. */
const ownItemFields = z.object({
  name: field.text(ownItemLengths.name),
  nameEn: field.optionalText(ownItemLengths.name),
  description: field.text(ownItemLengths.description),
  descriptionEn: field.optionalText(ownItemLengths.description),
  worksWhen: field.optionalText(ownItemLengths.practice),
  pitfalls: field.optionalText(ownItemLengths.practice),
  levels: ticks(of(["1", "2", "3", "4", "5", "6"]), 1),
  phases: ticks(of(PHASES), 1),
  carries: ticks(of(GOALS), 0),
  sync: field.oneOf(["async", "sync", "both"]),
  place: field.oneOf(["online", "offline", "hybrid"]),
  ...each(
    rangeFields.map((name) => `${name}Least` as const),
    (name) => bounded(rangeOf(name)),
  ),
  ...each(
    rangeFields.map((name) => `${name}Most` as const),
    (name) => bounded(rangeOf(name)),
  ),
  durationDays: bounded("durationDays"),
  ...each(scaleFields, (name) => step(stepsOf(name) ?? [])),
  ...each(
    TARGET_GROUPS.map((group) => `reach_${group}` as const),
    () => step(reachSteps),
  ),
  competences: ticks(of(COMPETENCES), 0),
  pairsWith: ticks(isCode, 0),
  needs: ticks(isCode, 0),
  sourced: ticks(of(sourceableFields), 0),
  source: field.optionalText(ownItemLengths.source),
  reason: field.text(ownItemLengths.reason),
});
export type OwnItemFields = z.output<typeof ownItemFields>;

function rangeOf(name: `${RangeField}Least` | `${RangeField}Most`): RangeField {
  // @NOTE safe: the name is a range's with one of two ends.
  return name.replace(/(Least|Most)$/, "") as RangeField;
}

export const addOwnItemInput = ownItemFields.extend({
  kind: field.oneOf(["method", "technology"]),
  copyOf: z.string().default(""),
});

const item = z.string().refine(isOwnCode, "platform.field.choose");
/** What the person saw: the id of the last step, so that a colleague's change is not overwritten unseen. */
const seen = { item, seen: field.id() };

export const changeOwnItemInput = ownItemFields.extend(seen);

export const endOwnItemInput = z.object({ ...seen, why: field.text(ownItemLengths.reason) });
