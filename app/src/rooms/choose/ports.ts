import type { CatalogueItem, WhyNot } from "@brink/decision-guide";
import type { AdviceInput, ComputedAdvice } from "./domain/compute-advice.ts";

/** Computes an advice without holding up the other requests. Rejects when it takes too long or breaks. */
export interface AdviceComputer {
  compute(catalogue: readonly CatalogueItem[], input: AdviceInput): Promise<ComputedAdvice>;
  /** Why an item of the catalogue is not in the advice that this input gives. */
  whyNot(catalogue: readonly CatalogueItem[], input: AdviceInput, item: string): Promise<WhyNot>;
  /** Whether so many wait that another would keep a database connection from residents for long. */
  isBusy(): boolean;
}
