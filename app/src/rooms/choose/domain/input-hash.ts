import { hashOf } from "../content/guide-content.ts";
import type { AdviceInput } from "./compute-advice.ts";
import { ruleVersion } from "./rule-version.ts";

/** sha256 over the rules' version, the catalogue's numbers, the day and the answers: everything the advice follows from. */
export function inputHash(input: AdviceInput, catalogueHash: string): string {
  return hashOf({ rules: ruleVersion, catalogue: catalogueHash, ...input });
}
