import { z } from "zod";
import * as field from "../../platform/define/fields.ts";
import type { Fields } from "../../platform/define/method.ts";
import { findingInput } from "./places/finding-input.ts";
import { trapInput } from "./suspicion/inputs.ts";
import { reasonChoice } from "./own-reasons/choice.ts";
import { outcomes, routes } from "./domain.ts";

/** Longest texts, in characters. */
export const lengths = { title: 120, body: 5000, reason: 2000, organisation: 120 } as const;

export const typedInput: z.ZodType<Fields> = z.record(z.string().max(100), z.array(z.string().max(20_000)).max(60));
const token = z.string().max(100);
export const idList = z.preprocess(
  // @NOTE safe: the array schema checks every element.
  (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? (value as unknown[]) : [value]),
  z.array(field.id()).min(1, "engage.field.selectNone").max(500, "engage.field.selectTooMany"),
);

const sending = {
  activityId: z.string().max(40),
  draft: token.optional(),
  begunAt: z.date().optional(),
  fields: typedInput,
};
const screen = z.string().max(40);
export const saveDraftInput = z.object({
  ...sending,
  screen,
  later: z.boolean().default(false),
  find: findingInput.optional(),
  photo: z.string().max(100).optional(),
});
export const mailDraftInput = z.object({
  activityId: z.string().max(40),
  ...{ draft: token, screen: screen.optional() },
  email: field.email(),
  lang: field.pageLanguage(),
});
export const submitInput = z.object({ ...sending, trap: trapInput });

export const keepTestInput = z.object({ activityId: z.string().max(40), fields: typedInput });

export const changeInput = z.object({ token, begunAt: z.date().optional(), fields: typedInput });
export const tokenInput = z.object({ token });
export const contactInput = z.object({
  token,
  email: field.email(),
  questionnaire: field.checkbox(),
  lang: field.optionalText(3),
});

export const enterInput = z.object({
  activityId: field.id(),
  route: field.oneOf(routes),
  receivedOn: field.optionalDate(),
  fields: typedInput,
});

/** Sent from the queue: refused when somebody else decided meanwhile. */
const onlyWaiting = field.checkbox();
export const idsInput = z.object({ ids: idList, onlyWaiting });
export const rejectInput = z.object({
  ids: idList,
  onlyWaiting,
  rejection: reasonChoice,
  rejectionWords: field.optionalText(1000),
});
export const translateInput = z.object({
  id: field.id(),
  into: z.string().regex(/^[a-z]{2,3}$/, "platform.field.choose"),
  translatedTitle: field.optionalText(300),
  translatedBody: field.optionalText(8000),
});
export const languageInput = z.object({
  id: field.id(),
  lang: z.string().regex(/^[a-z]{2,3}$/, "platform.field.choose"),
});

/** Reasons per language stand in `reason_nl`, `reason_pl`. */
export const reasons = z.unknown().transform((form): Readonly<Record<string, string>> => {
  const all = Object.entries(form ?? {}).flatMap(([name, value]) => {
    const lang = /^reason_([a-z]{2,3})$/.exec(name)?.[1];
    return lang === undefined || typeof value !== "string" || value.trim() === "" ? [] : [[lang, value]];
  });
  // @NOTE safe: every pair is a language and its text.
  return Object.fromEntries(all) as Record<string, string>;
});

export const answerGiven = {
  outcome: field.oneOf(outcomes),
  forwardedTo: field.optionalText(200),
  reason_nl: field.text(lengths.reason),
};
export const proposeInput = z.object({ ids: idList, ...answerGiven }).and(reasons.transform((reason) => ({ reason })));
export const confirmInput = z.object({ ids: idList, deciderFunction: field.text(120) });
