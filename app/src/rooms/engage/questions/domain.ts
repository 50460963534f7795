import { addWorkingDays, workingDaysToAnswer } from "@brink/indicators";
import { dayOf } from "../../../kernel/day.ts";
import type { RejectionReason } from "../domain.ts";
import type { SignalKind } from "../suspicion/domain.ts";

export const questionRoutes = ["online", "mail", "phone", "desk", "outside", "api"] as const;
export type QuestionRoute = (typeof questionRoutes)[number];

/** `private`: for the team alone, so nobody has to read it first. `dismissed`: the team says that it is no question. */
export type TurnModeration = "private" | "waiting" | "published" | "rejected" | "dismissed";

export const dismissalReasons = ["no_question", "spam"] as const;
/** Why something that was asked gets no answer. */
export type DismissalReason = (typeof dismissalReasons)[number];
/** So long somebody else can put it back. */
export const undoDays = 30;

/** Something said to who asked, and by whom. */
export type Said = {
  readonly words: string;
  readonly at: Date;
  readonly byName: string;
  /** Undefined for what was answered before Brink asked for it. */
  readonly byFunction: string | undefined;
};

/** An answer with what was added to it later, the first first. */
export type TurnAnswer = Said & { readonly additions: readonly Said[] };

/** Who has more to add than this, answers something else. */
export const additionsAtMost = 10;

/** Something that was asked, and what was answered. */
export type Turn = {
  readonly id: string;
  readonly words: string;
  /** As everybody reads it; undefined as long as nobody may. */
  readonly publicWords: string | undefined;
  readonly askedAt: Date;
  readonly moderation: TurnModeration;
  readonly rejection: { readonly reason: RejectionReason; readonly words: string } | undefined;
  readonly dismissal: DismissalReason | undefined;
  /** Who decided last what everybody reads of it, or that it is no question. */
  readonly decided: { readonly at: Date; readonly by: string; readonly byId: string | undefined } | undefined;
  /** What was strange about how it was sent: for the team, to look at. */
  readonly signals: readonly SignalKind[];
  readonly answer: TurnAnswer | undefined;
};

/** Who asked said that it is answered, or nobody said anything for `silenceDays`. */
export type QuestionEnd = "asker" | "silence";
export const silenceDays = 30;

/** A question to the team with everything that was asked and answered in it, the first first. */
export type Question = {
  readonly id: string;
  readonly trajectoryId: string;
  readonly route: QuestionRoute;
  readonly lang: string;
  /** The asker agrees that everybody reads it. */
  readonly isPublic: boolean;
  /** Where the answer is mailed to, as long as the conversation goes on. */
  readonly email: string | undefined;
  /** Who asked has a private link: everybody who asked on the website since there are any. */
  readonly hasLink: boolean;
  readonly withdrawnAt: Date | undefined;
  readonly closed: { readonly at: Date; readonly by: QuestionEnd } | undefined;
  /** The colleague who was asked to answer. */
  readonly assignee: { readonly id: string; readonly name: string } | undefined;
  readonly turns: readonly Turn[];
};

/** When the answer is due: P4's two working days (libs/indicators), on a clock that runs in opening hours. */
export function dueAt({ askedAt }: Pick<Turn, "askedAt">): Date {
  return new Date(addWorkingDays(askedAt.getTime(), workingDaysToAnswer));
}

/** What still needs an answer. Who reads of a refusal that a text is not shown, may still get one; nobody waits for it. */
export function isOpenTurn({ answer, moderation }: Pick<Turn, "answer" | "moderation">): boolean {
  return answer === undefined && moderation !== "rejected" && moderation !== "dismissed";
}

/** Everybody reads its answer, now or once somebody let them read the question. */
export function isForEverybody({ moderation }: Pick<Turn, "moderation">): boolean {
  return moderation === "waiting" || moderation === "published";
}

export function isLate(turn: Pick<Turn, "askedAt" | "answer" | "moderation">, now: Date): boolean {
  return isOpenTurn(turn) && dueAt(turn) < now;
}

/** The turn that waits for the team, if any: there is one at most. */
export function openTurnOf({ turns }: Pick<Question, "turns">): Turn | undefined {
  return turns.find(isOpenTurn);
}

/** When the team was asked and when it answered; what was refused or taken back before anybody answered, nobody owes. */
export type QuestionTime = { readonly askedAt: Date; readonly answeredAt: Date | null };

/** Something for which somebody waits, of any trajectory. */
export type OpenQuestion = {
  readonly trajectoryId: string;
  readonly questionId: string;
  readonly askedAt: Date;
  readonly assigneeId: string | undefined;
};

/** The answer is due on this day (`2026-11-22`) or before it. */
export function isDueBy({ askedAt }: Pick<OpenQuestion, "askedAt">, day: string): boolean {
  return dayOf(dueAt({ askedAt })) <= day;
}

/** The next day on which people work, after this one: a Friday speaks for the Monday. */
export function nextWeekday(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  const days = weekday === friday ? 3 : weekday === saturday ? 2 : 1;
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const [friday, saturday] = [5, 6] as const;
