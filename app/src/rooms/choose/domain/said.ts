import { DONT_KNOW } from "@brink/decision-guide";
import type { Json } from "../../../platform/define/work.ts";
import type { GuideContent } from "../content/guide-content.ts";
import type { Check, Question, ScanTheme } from "../content/question.ts";
import { inOneText } from "./compare-advices.ts";
import type { Guide } from "./guide.ts";

/** Answers to checks and questions as far as given, by their keys: a check's id, a question's id, or what stands beside it. */
export type Said = Readonly<Record<string, Json>>;

/** One thing that is asked: a check of the QuickScan or a question about the situation, with the keys of its answer. */
export type Asked = { readonly id: string; readonly keys: readonly string[] } & (
  | { readonly kind: "check"; readonly check: Check; readonly theme: ScanTheme }
  | { readonly kind: "question"; readonly question: Question }
);

/** The 36 checks and the 24 questions, in their order. */
export function allAsked({ themes, situation }: Pick<GuideContent, "themes" | "situation">): readonly Asked[] {
  const checks = themes.flatMap((theme) =>
    theme.checks.map((check): Asked => ({ kind: "check", id: check.id, keys: [check.id], check, theme })),
  );
  const questions = situation.questions.map((question): Asked => ({
    kind: "question",
    id: question.id,
    keys: question.alsoAsk ? [question.id, question.alsoAsk.key] : [question.id],
    question,
  }));
  return [...checks, ...questions];
}

/** What the guide itself answers, checks and questions together. */
export function saidIn({ checks, answers }: Pick<Guide, "checks" | "answers">): Said {
  return { ...checks, ...answers };
}

/** The part of what somebody said that answers this; a box that is not ticked says nothing. */
export function answerTo({ keys }: Pick<Asked, "keys">, said: Said): Said {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = said[key];
      return value === undefined || value === false ? [] : [[key, value] as const];
    }),
  );
}

/** Whether somebody says what it is: "weet ik niet" is an answer, but nothing to go by. */
export function isKnown(value: Json | undefined): boolean {
  return value !== undefined && value !== DONT_KNOW && value !== "unknown";
}

/** What of an answer can be gone by. */
export function knownOf(answer: Said): Said {
  return Object.fromEntries(Object.entries(answer).filter(([, value]) => isKnown(value)));
}

/** The same for answers that say the same, whatever was ticked first. */
export function answerText(answer: Said): string {
  return JSON.stringify(
    Object.entries(answer)
      .map(([key, value]) => `${key} ${inOneText(value)}`)
      .sort(),
  );
}
