import { parentPort } from "node:worker_threads";
import type { CatalogueItem, WhyNot } from "@brink/decision-guide";
import type { AdviceInput, ComputedAdvice } from "../domain/compute-advice.ts";
import { computeAdvice } from "../domain/compute-advice.ts";
import { computeWhyNot } from "../domain/compute-why-not.ts";

/** What is asked of the thread; without an item it is the advice itself. */
export type Question = {
  readonly number: number;
  readonly catalogue: readonly CatalogueItem[];
  readonly input: AdviceInput;
  readonly item?: string;
};

export type Answer = { readonly number: number; readonly found: ComputedAdvice | WhyNot };

parentPort?.on("message", ({ number, catalogue, input, item }: Question) => {
  const found = item === undefined ? computeAdvice(catalogue, input) : computeWhyNot(catalogue, input, item);
  parentPort?.postMessage({ number, found } satisfies Answer);
});
