import type { AnswerKey, ScanAnswers, TargetGroup, WhyNot } from "@brink/decision-guide";
import { OPTIONS, TARGET_GROUPS } from "@brink/decision-guide";
import type { Json } from "../../../platform/define/work.ts";
import type { Subject } from "./article-rule.ts";
import type { ComputedAdvice } from "./compute-advice.ts";
import type { OwnItem } from "./own-items.ts";
import type { OwnNumber } from "./own-numbers.ts";

/** Answers to the 24 questions as far as given, under the keys that `parseAnswers` reads. */
export type GivenAnswers = Readonly<Partial<Record<AnswerKey, Json>>>;

/** One run of the decision guide for a challenge; answers are saved page by page. */
export type Guide = {
  readonly id: string;
  readonly challengeId: string;
  /** The trajectory for which it is done, once there is one. */
  readonly trajectoryId: string | undefined;
  readonly checks: ScanAnswers;
  readonly answers: GivenAnswers;
  /** One more with every change of an answer: an advice belongs to one version. */
  readonly version: number;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly changedAt: Date;
  readonly changedBy: string;
};

/** Something to put right, from a check answered with no or unknown. */
export type Todo = {
  readonly id: string;
  readonly guideId: string;
  readonly checkId: string;
  readonly owner: string;
  /** 2026-11-22. */
  readonly dueOn: string | undefined;
  readonly doneAt: Date | undefined;
};

/** A stored advice with what is needed to compute it again. */
export type StoredAdvice = {
  readonly id: string;
  readonly guideId: string;
  readonly guideVersion: number;
  readonly ruleVersion: string;
  readonly catalogueVersion: string;
  readonly catalogueHash: string;
  readonly inputHash: string;
  readonly today: string;
  readonly answers: GivenAnswers;
  readonly advice: ComputedAdvice;
  /** What the municipality had put in the place of the edition's numbers. */
  readonly ownNumbers: readonly OwnNumber[];
  /** What the municipality had added to the edition. */
  readonly ownItems: readonly OwnItem[];
  readonly seconds: number;
  readonly computedAt: Date;
  readonly computedBy: string;
};

/** An advice in a list: what was best, by whom and when. */
export type AdviceInBrief = Pick<StoredAdvice, "id" | "guideId" | "computedAt" | "computedBy"> & {
  /** The best combination; empty when there is none. */
  readonly items: readonly string[];
};

/** Why an item was not in an advice, when somebody asked. */
export type AskedWhyNot = {
  readonly item: string;
  readonly answer: WhyNot;
  readonly askedAt: Date;
  readonly askedBy: string;
};

/** What was chosen from an advice: once. */
export type Choice = {
  readonly adviceId: string;
  readonly trajectoryId: string;
  readonly items: readonly string[];
  readonly chosenAt: Date;
  readonly chosenBy: string;
};

/** The technologies that the municipality has already (Q19): they cost nothing more and start within a week. */
export function existingOf(answers: GivenAnswers): readonly string[] {
  const { Q19 } = answers;
  return Array.isArray(Q19) ? Q19.filter((one): one is string => typeof one === "string") : [];
}

/** What it is about (Q1), once that is answered. */
export function subjectOf({ Q1 }: GivenAnswers): Subject | undefined {
  return OPTIONS.Q1.find((one) => one === Q1);
}

/** The groups that must take part, whatever their weight (Q9). */
export function priorityGroupsOf({ Q9 }: GivenAnswers): readonly TargetGroup[] {
  const weights: object = typeof Q9 === "object" && Q9 !== null ? Q9 : {};
  return TARGET_GROUPS.filter((group) => group in weights);
}
