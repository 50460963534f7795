import { parentPort } from "node:worker_threads";
import type { CatalogueItem, ProvisionalAdvice, WhyNot } from "@brink/decision-guide";
import { provisionalAdvice } from "@brink/decision-guide";
import type { AdviceInput, Choosable, ComputedAdvice } from "../domain/compute-advice.ts";
import { computeAdvice } from "../domain/compute-advice.ts";
import { computeWhyNot } from "../domain/compute-why-not.ts";
import type { GivenAnswers } from "../domain/guide.ts";

/** What is asked of the thread: the advice, why an item is not in it, or the advice in short while answers are open. */
export type Asked =
  | { readonly input: AdviceInput; readonly from: Choosable }
  | { readonly input: AdviceInput; readonly catalogue: readonly CatalogueItem[]; readonly item: string }
  | { readonly given: GivenAnswers; readonly catalogue: readonly CatalogueItem[]; readonly today: string };

export type Question = Asked & { readonly number: number };

export type Answer = { readonly number: number; readonly found: ComputedAdvice | WhyNot | ProvisionalAdvice };

parentPort?.on("message", (question: Question) => {
  parentPort?.postMessage({ number: question.number, found: foundFor(question) } satisfies Answer);
});

function foundFor(asked: Question): Answer["found"] {
  if ("given" in asked) return provisionalAdvice(asked.catalogue, asked.given, asked.today);
  return "from" in asked
    ? computeAdvice(asked.from, asked.input)
    : computeWhyNot(asked.catalogue, asked.input, asked.item);
}
