import type { ScanAnswer, ScanAnswers } from "@brink/decision-guide";
import { CHECK_IDS, PHASES, TARGET_GROUPS } from "@brink/decision-guide";
import type { GuideContent } from "./content/guide-content.ts";
import { typedOf } from "./domain/own-item-record.ts";

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

/** A form for an own method, so cheap and so good at reaching people that the guide wants it: an exaggeration, for tests. */
export function wonderForm({ records }: Pick<GuideContent, "records">): Record<string, unknown> {
  const base = records.find(({ id }) => id === "M22");
  if (!base) throw new Error("The content has no M22.");
  const reach = Object.fromEntries(TARGET_GROUPS.map((group) => [`reach_${group}`, "2"]));
  return {
    ...{ ...typedOf(base), ...reach, kind: "method", copyOf: "M22", name: "Wondersoep", reason: "Om te zien." },
    ...{ levels: ["2", "3", "4"], phases: PHASES, deliberation: "4", representativeness: "4", sourced: [] },
    ...{ carries: ["gatherKnowledge", "ideas", "weighPreferences", "makeTogether"] },
    ...{ costEurLeast: "0", costEurMost: "100", staffHoursLeast: "8", staffHoursMost: "16" },
    ...{ leadWeeksLeast: "1", leadWeeksMost: "1", durationDays: "7", privacyRisk: "0", escalationRisk: "-1" },
  };
}
