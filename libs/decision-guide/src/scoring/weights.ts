/** The eleven parts of a score, in the order in which the reference adds them up (domain 02 §2.8, step 8). */
export const SUB_SCORES = [
  "coverage",
  "level",
  "phases",
  "budget",
  "staff",
  "time",
  "deliberation",
  "representativeness",
  "privacy",
  "escalation",
  "accessible",
] as const;
export type SubScore = (typeof SUB_SCORES)[number];
export type Weights = Readonly<Record<SubScore, number>>;

/** Shares of the base score; all [E]. */
export const WEIGHTS: Weights = {
  coverage: 0.22,
  level: 0.14,
  phases: 0.06,
  budget: 0.1,
  staff: 0.09,
  time: 0.07,
  deliberation: 0.08,
  representativeness: 0.08,
  privacy: 0.05,
  escalation: 0.05,
  accessible: 0.06,
};
