import type { Selectable } from "kysely";
import { isRejectionReason } from "../own-reasons/domain.ts";
import type { Question, Turn } from "./domain.ts";
import type { QuestionTables } from "./tables.ts";

type QuestionRow = Omit<Selectable<QuestionTables["engage_question"]>, "tenant_id" | "participant_id">;
type TurnRow = Selectable<QuestionTables["engage_question_turn"]>;

export const questionColumns = [
  ...(["question_id", "trajectory_id", "route", "lang", "is_public", "email", "asked_at", "withdrawn_at"] as const),
  ...(["token_hash", "closed_at", "closed_by", "assigned_to", "assigned_name"] as const),
] as const;

export function questionOf(row: QuestionRow, turns: readonly Turn[]): Question {
  return {
    id: row.question_id,
    trajectoryId: row.trajectory_id,
    route: row.route,
    lang: row.lang,
    isPublic: row.is_public,
    email: row.email ?? undefined,
    hasLink: row.token_hash !== null,
    withdrawnAt: row.withdrawn_at ?? undefined,
    closed: row.closed_at === null || row.closed_by === null ? undefined : { at: row.closed_at, by: row.closed_by },
    assignee:
      row.assigned_to === null || row.assigned_name === null
        ? undefined
        : { id: row.assigned_to, name: row.assigned_name },
    turns,
  };
}

export function turnOf(row: TurnRow): Turn {
  return {
    id: row.turn_id,
    words: row.words,
    publicWords: row.public_words ?? undefined,
    askedAt: row.asked_at,
    moderation: row.moderation,
    ...whyNot(row),
    decided:
      row.moderated_at === null
        ? undefined
        : { at: row.moderated_at, by: row.moderated_by ?? "", byId: row.moderated_by_id ?? undefined },
    signals: row.signals,
    answer:
      row.answer === null || row.answered_at === null
        ? undefined
        : {
            words: row.answer,
            at: row.answered_at,
            byName: row.answered_by_name ?? "",
            byFunction: row.answered_by_function ?? undefined,
            additions: row.additions.map(({ at, ...said }) => ({ ...said, at: new Date(at) })),
          },
  };
}

/** Why everybody does not read it, or why it gets no answer. */
function whyNot({ moderation, moderation_reason: reason, moderation_words }: TurnRow) {
  if (moderation === "dismissed")
    return { rejection: undefined, dismissal: reason === "spam" ? reason : "no_question" } as const;
  const isRejected = reason !== null && isRejectionReason(reason);
  return { rejection: isRejected ? { reason, words: moderation_words ?? "" } : undefined, dismissal: undefined };
}
