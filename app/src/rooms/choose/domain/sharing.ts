import { CHECK_IDS, COMPETENCES, TARGET_GROUPS, keysOf, weightField } from "@brink/decision-guide";
import type { Typed } from "@brink/decision-guide";
import type { FieldRefusal } from "../../../kernel/refusal.ts";
import type { GuideContent } from "../content/guide-content.ts";
import type { Question, ScanTheme } from "../content/question.ts";
import { readAnswers, readChecks } from "./answer-fields.ts";
import type { Said } from "./said.ts";

export const shareParts = ["both", "scan", "situation"] as const;
export type SharePart = (typeof shareParts)[number];

/** A link for colleagues. `closesOn` is the last day on which it can be answered. */
export type Share = {
  readonly id: string;
  readonly guideId: string;
  readonly part: SharePart;
  readonly question: string;
  /** 2026-11-22. */
  readonly closesOn: string;
  /** After sending one's own, what the others answered. */
  readonly showsOthers: boolean;
  readonly showsAdvice: boolean;
  readonly madeAt: Date;
  readonly madeBy: string;
  readonly revokedAt: Date | undefined;
};

/** What one colleague answers; kept apart from the guide's own answers. */
export type Reply = {
  readonly id: string;
  readonly shareId: string;
  readonly guideId: string;
  /** By whoever has no account: anybody with the link can type any name. */
  readonly isTyped: boolean;
  /** Empty once it was forgotten. */
  readonly name: string;
  /** Role or department, as typed; may be empty. */
  readonly role: string;
  readonly said: Said;
  readonly changedAt: Date;
  /** Until then only they see it. */
  readonly sentAt: Date | undefined;
  /** From then on it is empty: withdrawn by whoever answered, or erased by the municipality. */
  readonly erasedAt: Date | undefined;
};

/** What the team may still know of a reply that was sent and is gone. */
export type ErasedReply = {
  readonly id: string;
  readonly erasedAt: Date;
  /** The adviser; undefined when whoever answered withdrew it. */
  readonly erasedBy: string | undefined;
};

export const shareLimits = {
  usualDays: 14,
  mostDays: 92,
  /** Open at one moment, of one guide. */
  mostLinks: 20,
  /** Colleagues of one link: enough for a project, too few for who found the link and floods it. */
  mostReplies: 40,
  /** How long after closing a link still says that it is closed. */
  tokenDays: 30,
  question: 200,
  name: 80,
  role: 80,
} as const;

export type ShareState = "open" | "revoked" | "expired";

/** Why nobody can answer by a link any more; "open" when they can. */
export type ReplyStanding = ShareState | "guideClosed" | "erased";

/** @param today 2026-11-22, in the municipality's time zone */
export function shareState({ revokedAt, closesOn }: Pick<Share, "revokedAt" | "closesOn">, today: string): ShareState {
  if (revokedAt !== undefined) return "revoked";
  return closesOn < today ? "expired" : "open";
}

/** A page of the shared questions: a theme of the QuickScan, or a page about the situation. */
export type ReplyPage = {
  /** Its word in the address: `urgency`, `3`. */
  readonly slug: string;
  readonly title: { readonly nl: string; readonly en: string };
  readonly keys: readonly string[];
} & (
  | { readonly kind: "checks"; readonly theme: ScanTheme }
  | { readonly kind: "questions"; readonly questions: readonly Question[] }
);

export function replyPages(content: GuideContent, part: SharePart): readonly ReplyPage[] {
  const scan = content.themes.map((theme): ReplyPage => ({
    ...{ kind: "checks", slug: theme.code, title: theme.name, theme },
    keys: theme.checks.map(({ id }) => id),
  }));
  const situation = content.situation.pages.map(({ page, title }): ReplyPage => {
    const questions = content.situation.questions.filter((question) => question.page === page);
    return { kind: "questions", slug: String(page), title, questions, keys: keysOf(questions) };
  });
  return [...(part === "situation" ? [] : scan), ...(part === "scan" ? [] : situation)];
}

/** What somebody typed on a page. Only what is offered is taken, and what is not ticked is left open. */
export function readReply(
  content: GuideContent,
  page: ReplyPage,
  typed: Typed,
): { readonly said: Said; readonly errors: readonly FieldRefusal[] } {
  if (page.kind === "checks") {
    const { checks, errors } = readChecks(
      CHECK_IDS.filter((check) => page.keys.includes(check)),
      typed,
    );
    return { said: { ...checks }, errors };
  }
  const offered = page.questions.map((question) => withOffered(content, question));
  const { answers, errors } = readAnswers(offered, typed);
  const said = Object.entries(answers).filter(([, value]) => value !== false && !isEmptyList(value));
  return { said: Object.fromEntries(said), errors: [...errors, ...forgedWeights(page.questions, typed)] };
}

/** The library takes any code where the content makes the list: here it is said which there are. */
function withOffered(content: GuideContent, question: Question): Question {
  if (question.optionsFrom === undefined) return question;
  const codes = {
    targetGroups: TARGET_GROUPS,
    competences: COMPETENCES,
    technologies: content.records.filter(({ kind }) => kind === "technology").map(({ id }) => id),
  }[question.optionsFrom];
  return { ...question, options: codes.map((code) => ({ code, nl: code, en: code })) };
}

function forgedWeights(questions: readonly Question[], typed: Typed): readonly FieldRefusal[] {
  if (!questions.some(({ kind }) => kind === "groups")) return [];
  return TARGET_GROUPS.map(weightField)
    .filter((name) => !["", "1", "2", "3"].includes(typed[name]?.[0] ?? ""))
    .map((field) => ({ field, key: "platform.field.choose" }));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
