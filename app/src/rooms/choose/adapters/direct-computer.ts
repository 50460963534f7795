import { provisionalAdvice } from "@brink/decision-guide";
import { computeAdvice } from "../domain/compute-advice.ts";
import { computeWhyNot } from "../domain/compute-why-not.ts";
import type { AdviceComputer } from "../ports.ts";

/** Computes on the thread of who asks: for seeds and tests, where nobody else waits. */
export const directComputer: AdviceComputer = {
  compute: (from, input) => Promise.resolve(computeAdvice(from, input)),
  whyNot: (catalogue, input, item) => Promise.resolve(computeWhyNot(catalogue, input, item)),
  provisional: (catalogue, given, today) => Promise.resolve(provisionalAdvice(catalogue, given, today)),
  isBusy: () => false,
};
