import { CHECK_IDS } from "@brink/decision-guide";
import type { ScanAnswer, ScanAnswers } from "./domain/scan.ts";

/** All 36 checks with one answer, and some otherwise. */
export function checks(all: ScanAnswer, over: ScanAnswers = {}): ScanAnswers {
  return { ...Object.fromEntries(CHECK_IDS.map((check) => [check, all])), ...over };
}

/** What the pages with questions send, page by page, for a market square with room for variants. */
export const squareAnswers: readonly Readonly<Record<string, string | readonly string[]>>[] = [
  { page: "1", Q1: "physical_space", Q7: "500to5000", Q8: "neighbourhood", Q12: "hard", Q22: "nothing" },
  {
    page: "2",
    Q2: ["ideas", "weighPreferences"],
    Q3: "variant",
    Q4: ["A", "P"],
    Q5: "council",
    decisionDate: "2027-06-17",
    Q6: "reasoned",
  },
  { page: "3", Q9_low_literate: "3", Q9_elderly_65plus: "2", Q10: ["youth_12_18"], Q13: "roughly", Q20: "2" },
  { page: "4", Q11: "2", Q14: "low", Q23: "yes" },
  { page: "5", Q15: "20.000", Q16: "450", Q17: "24", Q18: ["PROC", "COMM"], Q19: [] },
  { page: "6", Q21: "ordinary", Q24: "framework" },
];
