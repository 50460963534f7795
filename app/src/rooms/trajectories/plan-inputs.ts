import { z } from "zod";
import * as field from "../../platform/define/fields.ts";
import { activityStatuses, phaseKinds, targetGroups } from "./codes.ts";
import type { PhaseKind, TargetGroup } from "./codes.ts";
import { isCodeOf } from "./domain/item-codes.ts";
import { photoBytesAtMost } from "./domain/photo.ts";
import { plannableMoves } from "./domain/planned-moves.ts";
import type { TextField } from "./domain.ts";
import { list, passIssue, rows } from "./field-rows.ts";
import { optionalEuros, seen, textLengths } from "./inputs.ts";

/** A phase as the form sends it; `id` is absent for a new one. */
export type PhaseFields = {
  readonly id: string | undefined;
  readonly kind: PhaseKind;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
};

const phase: z.ZodType<PhaseFields> = z
  .object({
    id: z.union([z.literal("").transform(() => undefined), field.id()]),
    kind: field.oneOf(phaseKinds),
    name: field.optionalText(120),
    startsOn: field.date(),
    endsOn: field.date(),
  })
  .superRefine((row, context) => {
    if (row.endsOn !== "" && row.endsOn < row.startsOn)
      context.addIssue({ code: "custom", message: "trajectories.field.endsBefore", path: ["endsOn"] });
  });

// A row without a kind, a name and days is one that somebody left blank or emptied to take it out.
const phases = rows(
  phase,
  { id: "phaseId", kind: "phaseKind", name: "phaseName", startsOn: "phaseStartsOn", endsOn: "phaseEndsOn" },
  20,
  (typed) =>
    [typed.kind, typed.name, typed.startsOn, typed.endsOn].some((text) => text !== undefined && text.trim() !== ""),
);

export const setPhasesInput = seen.and(phases.transform((found) => ({ phases: found })));

/** A time of the day as people type it: 19:30, 19.30, 9.30. */
const timeOfDay = z
  .string({ error: "platform.field.required" })
  .transform((typed) => typed.trim().replace(".", ":").padStart(5, "0"))
  .pipe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "trajectories.field.time"));
const optionalTime = z.union([z.literal("").transform(() => undefined), timeOfDay]).optional();

export const planMoveInput = seen.extend({ move: field.oneOf(plannableMoves), on: field.date(), at: timeOfDay });
export const dropPlannedMoveInput = seen.extend({ move: field.oneOf(plannableMoves) });

const activityFields = z.object({
  methodId: z
    .string({ error: "platform.field.choose" })
    .refine((typed) => isCodeOf("method", typed), "platform.field.choose"),
  technologyIds: list(
    z.string().refine((typed) => isCodeOf("technology", typed), "platform.field.choose"),
    5,
  ),
  title: field.optionalText(120),
  inBrink: field.optionalText(40),
  startsOn: field.optionalDate(),
  endsOn: field.optionalDate(),
  startsTime: optionalTime,
  endsTime: optionalTime,
  place: field.optionalText(200),
  owner: field.optionalText(120),
});

type Days = { readonly startsOn?: string | undefined; readonly endsOn?: string | undefined };

/** An end before its beginning, or an end without one, is said at the end. */
function daysInOrder(typed: Days, context: z.core.$RefinementCtx): void {
  if (typed.endsOn === undefined) return;
  const message = typed.startsOn === undefined ? "trajectories.field.startMissing" : "trajectories.field.endsBefore";
  if (typed.startsOn === undefined || typed.endsOn < typed.startsOn) {
    context.addIssue({ code: "custom", message, path: ["endsOn"] });
  }
}

export const addActivityInput = activityFields.extend({ trajectoryId: field.id() }).superRefine(daysInOrder);
export const changeActivityInput = activityFields
  .extend({ activityId: field.id(), version: seen.shape.version, status: field.oneOf(activityStatuses) })
  .superRefine(daysInOrder);
export type ActivityFields = z.output<typeof activityFields>;

const headcount = field.optionalWholeNumber(0, 1_000_000);

/** Who came, per group where that is known: `came_elderly_65plus`. */
const cameByGroup = z.unknown().transform((form, context): Readonly<Partial<Record<TargetGroup, number>>> => {
  const typed = new Map(Object.entries(form ?? {}));
  const counted: [TargetGroup, number][] = [];
  for (const group of targetGroups) {
    const parsed = headcount.safeParse(typed.get(`came_${group}`));
    if (!parsed.success) for (const issue of parsed.error.issues) passIssue(context, issue, [`came_${group}`]);
    else if (parsed.data !== undefined) counted.push([group, parsed.data]);
  }
  return Object.fromEntries(counted);
});

export const registerActivityInput = z
  .object({
    activityId: field.id(),
    version: seen.shape.version,
    cameTotal: headcount,
    hours: field.optionalWholeNumber(0, 100_000),
    cost: optionalEuros(2_000_000_000),
    said: field.optionalText(6000),
  })
  .and(cameByGroup.transform((found) => ({ cameByGroup: found })))
  .superRefine((typed, context) => {
    if (typed.cameTotal === undefined) return;
    for (const [group, count] of Object.entries(typed.cameByGroup)) {
      if (count > typed.cameTotal)
        context.addIssue({ code: "custom", message: "trajectories.field.moreThanCame", path: [`came_${group}`] });
    }
  });

export const addPhotoInput = z.object({
  activityId: field.id(),
  alt: field.text(300),
  photo: z
    .instanceof(File, { error: "trajectories.field.photoMissing" })
    .refine((file) => file.size > 0, "trajectories.field.photoMissing")
    .refine((file) => file.size <= photoBytesAtMost, "trajectories.field.photoTooBig"),
});

export const removePhotoInput = z.object({ activityId: field.id(), photoId: field.id() });

const translatedFields = {
  title: field.optionalText(textLengths.title),
  summary: field.optionalText(textLengths.summary),
  goal: field.optionalText(textLengths.goal),
  influence: field.optionalText(textLengths.influence),
  frames: field.optionalText(textLengths.frames),
  decider: field.optionalText(textLengths.decider),
  inputUse: field.optionalText(textLengths.inputUse),
  privacy: field.optionalText(textLengths.privacy),
  motivation: field.optionalText(textLengths.motivation),
  decision: field.optionalText(textLengths.decision),
} satisfies Readonly<Record<TextField, z.ZodType>>;

type NamedText = { readonly id: string; readonly text: string };
const namedText: z.ZodType<NamedText> = z.object({ id: field.id(), text: field.optionalText(120) });
const saidText: z.ZodType<NamedText> = z.object({ id: field.id(), text: field.optionalText(6000) });

/** A BCP 47 tag of another language than Dutch, which the others translate. */
export const otherLang = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "platform.field.choose")
  .refine((lang) => lang !== "nl", "platform.field.choose");

/** The texts of one other language than Dutch, with the names of phases and activities; `reviewed` signs them. */
export const translateInput = seen
  .extend({
    lang: otherLang,
    reviewed: field.checkbox(),
    ...translatedFields,
  })
  .and(rows(namedText, { id: "phaseId", text: "phaseName" }, 20).transform((found) => ({ phaseNames: found })))
  .and(
    rows(namedText, { id: "activityId", text: "activityTitle" }, 200).transform((found) => ({ activityTitles: found })),
  )
  .and(rows(saidText, { id: "saidId", text: "saidText" }, 200).transform((found) => ({ activitySaid: found })));
export type TranslationFields = z.output<typeof translateInput>;
