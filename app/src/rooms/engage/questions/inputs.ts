import { z } from "zod";
import * as field from "../../../platform/define/fields.ts";
import { dismissalReasons } from "./domain.ts";
import { places } from "../moderation/inputs.ts";
import { trapInput } from "../suspicion/inputs.ts";
import { reasonChoice } from "../own-reasons/choice.ts";

export const questionLength = 2_000;
export const answerLength = 4_000;
const functionLength = 120;

/** Who may read a question: everybody, or the team alone. */
export const readers = ["everybody", "team"] as const;

/** By which a program may be known; they refuse nothing. */
const signs = { begunAt: z.date().optional(), trap: trapInput };

export const askInput = z.object({
  slug: z.string().max(200),
  lang: field.pageLanguage(),
  words: field.text(questionLength),
  readers: field.oneOf(readers),
  email: field.optionalEmail(),
  /** Whoever asks saw what was answered before. */
  hasLooked: field.checkbox(),
  ...signs,
});

/** A question of a day before this is a slip. */
const earliestDay = "2000-01-01";

/** A question that came in by telephone, at the desk, … */
export const registerInput = z.object({
  trajectoryId: field.id(),
  route: field.oneOf(["mail", "phone", "desk", "outside"]),
  words: field.text(questionLength),
  isPublic: field.checkbox(),
  askedOn: field.date().refine((day) => day >= earliestDay, "engage.question.staff.field.tooLongAgo"),
  askedTime: z.string().regex(/^\d{1,2}:\d{2}$/, "engage.question.staff.field.time"),
});

/** Something that was asked, and from which page this was sent: the queue has no one question. */
const oneTurn = {
  turnId: field.id(),
  id: field.id().optional(),
  questionId: field.id().optional(),
};
export type OneTurn = {
  readonly turnId: string;
  readonly id?: string | undefined;
  readonly questionId?: string | undefined;
};

export const answerInput = z.object({
  ...oneTurn,
  answer: field.text(answerLength),
  byFunction: field.text(functionLength),
});

/** How it stood when the page was opened: who decided in between is not passed over. */
const moderationSeen = field.oneOf(["waiting", "published", "rejected"]).default("waiting");

/** Ticked places and a name are made unreadable for everybody but the team. */
export const publishTurnInput = z.object({
  ...oneTurn,
  seen: moderationSeen,
  places,
  also: field.optionalText(200),
});

export const rejectTurnInput = z.object({
  ...oneTurn,
  seen: moderationSeen,
  rejection: reasonChoice,
  rejectionWords: field.optionalText(1000),
});

/** It is no question, or spam: whoever wants nobody else to read it may hear that too. */
export const dismissTurnInput = z.object({
  ...oneTurn,
  dismissal: field.oneOf(dismissalReasons),
});
export const reopenTurnInput = z.object(oneTurn);

/** Nobody is nothing chosen. */
export const assignInput = z.object({
  ...{ id: field.id(), questionId: field.id() },
  assignee: z.union([z.literal("").transform(() => undefined), field.id()]).optional(),
});

const token = z.string().max(100);
export const questionTokenInput = z.object({ token });

/** The next question in a conversation; an address for who left none, or whose address is gone. */
export const continueInput = z.object({
  token,
  words: field.text(questionLength),
  email: field.optionalEmail(),
  ...signs,
});
