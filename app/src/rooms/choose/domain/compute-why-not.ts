import type { CatalogueItem, WhyNot } from "@brink/decision-guide";
import { situationFromAnswers, whyNot, withExisting } from "@brink/decision-guide";
import type { AdviceInput } from "./compute-advice.ts";

/** Why an item is not in the advice that follows from the same input. Takes up to some seconds. The item is in the catalogue. */
export function computeWhyNot(items: readonly CatalogueItem[], { answers, today }: AdviceInput, item: string): WhyNot {
  const { situation, existing } = situationFromAnswers(answers, today);
  const result = whyNot(withExisting(items, existing), situation, item);
  if (!result.ok) throw new Error(`${item} is not in the catalogue.`);
  return result.value;
}
