import type { ColumnType, Generated } from "kysely";
import type { DefaultedJsonColumn } from "../../../platform/storage/columns.ts";
import type { RejectionReason } from "../domain.ts";
import type { SignalKind } from "../suspicion/domain.ts";
import type { DismissalReason, QuestionEnd, QuestionRoute, TurnModeration } from "./domain.ts";

/** What was added to an answer; `at` as ISO 8601. */
export type StoredAddition = {
  readonly words: string;
  readonly at: string;
  readonly byName: string;
  readonly byFunction: string;
};

export type QuestionTables = {
  engage_question: {
    tenant_id: string;
    question_id: string;
    trajectory_id: string;
    route: QuestionRoute;
    lang: string;
    is_public: boolean;
    email: string | null;
    token_hash: string | null;
    asked_at: Date;
    withdrawn_at: Date | null;
    closed_at: ColumnType<Date | null, never, Date | null>;
    closed_by: ColumnType<QuestionEnd | null, never, QuestionEnd | null>;
    participant_id: string | null;
    assigned_to: ColumnType<string | null, never, string | null>;
    assigned_name: ColumnType<string | null, never, string | null>;
  };
  engage_question_turn: {
    tenant_id: string;
    turn_id: string;
    question_id: string;
    trajectory_id: string;
    words: string;
    public_words: string | null;
    asked_at: Date;
    moderation: TurnModeration;
    moderation_reason: RejectionReason | DismissalReason | null;
    moderation_words: string | null;
    moderated_by: string | null;
    moderated_at: Date | null;
    moderated_by_id: Generated<string | null>;
    signals: Generated<SignalKind[]>;
    answer: string | null;
    answered_at: Date | null;
    answered_by: string | null;
    answered_by_name: string | null;
    answered_by_function: string | null;
    additions: DefaultedJsonColumn<readonly StoredAddition[]>;
  };
};
