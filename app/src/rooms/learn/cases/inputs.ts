import { OPTIONS } from "@brink/decision-guide";
import { z } from "zod";
import type { CaseFilter } from "./filter.ts";
import { outcomes, placeSizes } from "./record.ts";

const oneOf = <const T extends readonly string[]>(known: T) => z.enum(known).optional().catch(undefined);

/** What the address of the library of cases asks; what makes no sense there filters nothing. */
export function askedCases(items: readonly string[]) {
  return z.object({
    werkvorm: oneOf(items),
    onderwerp: oneOf(OPTIONS.Q1),
    grootte: oneOf(placeSizes),
    uitkomst: oneOf([...outcomes, "unknown"] as const),
  });
}

export function filterOf(asked: z.output<ReturnType<typeof askedCases>>): CaseFilter {
  return { item: asked.werkvorm, topic: asked.onderwerp, placeSize: asked.grootte, outcome: asked.uitkomst };
}
