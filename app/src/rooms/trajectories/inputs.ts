import { z } from "zod";
import { parseEuros } from "../../kernel/money.ts";
import * as field from "../../platform/define/fields.ts";
import { involvements, legalGrounds, levels, pillars, rooms, subjects, targetGroups } from "./codes.ts";
import type { DecisionRoom, GroupPriorityNumber, Level } from "./codes.ts";
import type { Check, GroupPriority, TeamMember, TextField } from "./domain.ts";
import { moves } from "./domain.ts";
import { list, rows } from "./field-rows.ts";
import { slugPattern } from "./domain/slug.ts";

/** How long the public texts may be, in characters. */
export const textLengths: Readonly<Record<TextField, number>> = {
  title: 120,
  summary: 600,
  goal: 600,
  influence: 800,
  frames: 3000,
  decider: 200,
  inputUse: 800,
  privacy: 1500,
  motivation: 2000,
  decision: 2000,
};

const version = field.wholeNumber(1, 2_000_000_000);
/** Which thing, and in which version the person saw it: a change in between is refused. */
export const seen = z.object({ id: field.id(), version });
const check: z.ZodType<Check> = z
  .object({ who: field.text(200), on: field.optionalDate(), said: field.optionalText(1000) })
  .transform(({ who, on, said }) => ({ who, on, said }));

const checkedWith = rows(check, { who: "checkedWho", on: "checkedOn", said: "checkedSaid" }, 30);

const challengeFields = z.object({
  title: field.text(120),
  words: field.text(3000),
  heardWhere: field.text(300),
  heardOn: field.optionalDate(),
  subjects: field.manyOf(subjects),
  areaCodes: list(field.text(40), 200),
});

export const createChallengeInput = challengeFields.and(checkedWith.transform((found) => ({ checkedWith: found })));
export type ChallengeFields = z.output<typeof createChallengeInput>;
export const changeChallengeInput = seen.and(createChallengeInput);

export const createTrajectoryInput = z.object({ challengeId: field.id(), title: field.text(textLengths.title) });

/** A rung of the ladder as the form sends it. */
function rung<const Rungs extends readonly number[]>(rungs: Rungs) {
  return z
    .string()
    .default("")
    .transform((typed, context): Rungs[number] | undefined => {
      if (typed === "") return undefined;
      const found = rungs.find((one) => String(one) === typed);
      if (found === undefined) context.issues.push({ code: "custom", message: "platform.field.choose", input: typed });
      return found;
    });
}

export function optionalEuros(maxCents: number) {
  return z
    .string()
    .default("")
    .transform((typed, context): number | undefined => {
      if (typed.trim() === "") return undefined;
      const cents = parseEuros(typed);
      const message = cents === undefined ? "trajectories.field.euros" : "trajectories.field.tooMuch";
      if (cents === undefined || cents > maxCents) context.issues.push({ code: "custom", message, input: typed });
      return cents;
    });
}

const member: z.ZodType<TeamMember> = z.object({ name: field.text(120), role: field.optionalText(120) });
const team = rows(member, { name: "teamName", role: "teamRole" }, 20);

/** A priority for each target group, `priority_elderly_65plus`; blank is none. */
const priorities = z.unknown().transform((form): readonly GroupPriority[] => {
  const typed = new Map(Object.entries(form ?? {}));
  return targetGroups.flatMap((group) => {
    const priority = priorityOf(typed.get(`priority_${group}`));
    return priority === undefined ? [] : [{ group, priority }];
  });
});

function priorityOf(typed: unknown): GroupPriorityNumber | undefined {
  return ([1, 2, 3] as const).find((one) => String(one) === typed);
}

const factFields = z.object({
  slug: z
    .union([
      z.literal("").transform(() => undefined),
      field.text(60).pipe(z.string().regex(slugPattern, "trajectories.field.slugForm")),
    ])
    .optional(),
  title: field.text(textLengths.title),
  summary: field.optionalText(textLengths.summary),
  goal: field.optionalText(textLengths.goal),
  influence: field.optionalText(textLengths.influence),
  frames: field.optionalText(textLengths.frames),
  decider: field.optionalText(textLengths.decider),
  inputUse: field.optionalText(textLengths.inputUse),
  privacy: field.optionalText(textLengths.privacy),
  levelPromised: rung<readonly Level[]>(levels),
  roomLeft: rung<readonly DecisionRoom[]>(rooms),
  framesSetBy: field.optionalText(200),
  framesSetOn: field.optionalDate(),
  decisionDate: field.optionalDate(),
  hearBackDate: field.optionalDate(),
  /** Why a day that was promised in public moves. */
  movedBecause: field.optionalText(200),
  contactName: field.optionalText(120),
  contactPhone: field.optionalText(40),
  contactEmail: field.optionalEmail(),
  affectedPopulation: field.optionalWholeNumber(1, 2_000_000),
  legalGround: field.optionalOneOf(legalGrounds),
  legalNote: field.optionalText(500),
  budget: optionalEuros(2_000_000_000),
  hours: field.optionalWholeNumber(0, 100_000),
  pillars: field.manyOf(pillars),
  areaCodes: list(field.text(40), 200),
});

export const changeTrajectoryInput = seen
  .and(factFields)
  .and(team.transform((found) => ({ team: found })))
  .and(priorities.transform((found) => ({ targetGroups: found })));
export type TrajectoryFields = z.output<typeof changeTrajectoryInput>;

export const recordMotivationInput = seen.extend({
  decision: field.oneOf(involvements),
  by: field.text(200),
  on: field.date(),
  reasons: field.text(textLengths.motivation),
});

export const recordDecisionInput = seen.extend({ decidedOn: field.date(), decision: field.text(textLengths.decision) });

export const moveInput = seen.extend({ move: field.oneOf(moves) });
