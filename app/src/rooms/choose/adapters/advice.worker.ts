import { parentPort } from "node:worker_threads";
import type { CatalogueItem, WhyNot } from "@brink/decision-guide";
import type { AdviceInput, Choosable, ComputedAdvice } from "../domain/compute-advice.ts";
import { computeAdvice } from "../domain/compute-advice.ts";
import { computeWhyNot } from "../domain/compute-why-not.ts";

/** What is asked of the thread: the advice itself, or why an item is not in it. */
export type Asked = { readonly input: AdviceInput } & (
  { readonly from: Choosable } | { readonly catalogue: readonly CatalogueItem[]; readonly item: string }
);

export type Question = Asked & { readonly number: number };

export type Answer = { readonly number: number; readonly found: ComputedAdvice | WhyNot };

parentPort?.on("message", (question: Question) => {
  const { number, input } = question;
  const found =
    "from" in question ? computeAdvice(question.from, input) : computeWhyNot(question.catalogue, input, question.item);
  parentPort?.postMessage({ number, found } satisfies Answer);
});
