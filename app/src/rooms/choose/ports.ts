import type { CatalogueItem } from "@brink/decision-guide";
import type { AdviceInput, ComputedAdvice } from "./domain/compute-advice.ts";

/** Computes an advice without holding up the other requests. Rejects when it takes too long or breaks. */
export interface AdviceComputer {
  compute(catalogue: readonly CatalogueItem[], input: AdviceInput): Promise<ComputedAdvice>;
}
