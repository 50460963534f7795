import { parentPort } from "node:worker_threads";
import type { CatalogueItem } from "@brink/decision-guide";
import type { AdviceInput } from "../domain/compute-advice.ts";
import { computeAdvice } from "../domain/compute-advice.ts";

export type Question = {
  readonly number: number;
  readonly catalogue: readonly CatalogueItem[];
  readonly input: AdviceInput;
};

parentPort?.on("message", ({ number, catalogue, input }: Question) => {
  parentPort?.postMessage({ number, advice: computeAdvice(catalogue, input) });
});
