import type { CatalogueItem, ProvisionalAdvice, WhyNot } from "@brink/decision-guide";
import { provisionalAdvice } from "@brink/decision-guide";
import { answerOnThread } from "../../../platform/threads/answer-on-thread.ts";
import type { AdviceInput, Choosable, ComputedAdvice } from "../domain/compute-advice.ts";
import { computeAdvice } from "../domain/compute-advice.ts";
import { computeWhyNot } from "../domain/compute-why-not.ts";
import type { GivenAnswers } from "../domain/guide.ts";

/** What is asked of the thread: the advice, why an item is not in it, or the advice in short while answers are open. */
export type Asked =
  | { readonly input: AdviceInput; readonly from: Choosable }
  | { readonly input: AdviceInput; readonly catalogue: readonly CatalogueItem[]; readonly item: string }
  | { readonly given: GivenAnswers; readonly catalogue: readonly CatalogueItem[]; readonly today: string };

export type Found = ComputedAdvice | WhyNot | ProvisionalAdvice;

answerOnThread((asked: Asked): Found => {
  if ("given" in asked) return provisionalAdvice(asked.catalogue, asked.given, asked.today);
  return "from" in asked
    ? computeAdvice(asked.from, asked.input)
    : computeWhyNot(asked.catalogue, asked.input, asked.item);
});
