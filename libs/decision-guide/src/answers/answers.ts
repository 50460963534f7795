import type { Competence, Phase, TargetGroup } from "../catalogue/catalogue-item.ts";

/** "Weet ik niet": the advice is then computed over the plausible answers. */
export const DONT_KNOW = "dontKnow";
export type DontKnow = typeof DONT_KNOW;

/** Option codes of the 24 situation questions (domain 02 §2.3); questions with figures or lists have none. */
export const OPTIONS = {
  Q1: [
    "physical_space",
    "social",
    "energy_climate",
    "safety",
    "mobility",
    "services",
    "budget",
    "vision",
    "smart_city",
  ],
  Q2: [
    "inform",
    "gatherKnowledge",
    "ideas",
    "weighPreferences",
    "support",
    "makeTogether",
    "decide",
    "supportInitiative",
    "behaviour",
    "trust",
  ],
  Q3: ["nothing", "execution", "variant", "direction", "everything", "budget"],
  Q5: ["council", "executive", "official", "other"],
  Q6: ["nothing", "weigh", "reasoned", "adopt", "binding"],
  Q7: ["under50", "50to500", "500to5000", "5000to50000", "over50000"],
  Q8: ["street", "neighbourhood", "district", "village", "town", "region"],
  Q11: ["0", "1", "2", "3", "4"],
  Q12: ["simple", "hard", "wicked"],
  Q13: ["no", "roughly", "provably"],
  Q14: ["low", "medium", "high"],
  Q20: ["0", "1", "2", "3", "4"],
  Q21: ["none", "ordinary", "special", "publicSpace"],
  Q22: ["nothing", "outdated", "recent"],
  Q23: ["no", "yes", "against", "leading"],
  Q24: ["light", "framework", "research"],
} as const;

type OptionQuestion = keyof typeof OPTIONS;
/** One of the option codes of a question. */
export type Option<Q extends OptionQuestion> = (typeof OPTIONS)[Q][number];

/** At most this many goals (Q2): more is no choice. */
export const MOST_GOALS = 2;

/** Answers without a single "don't know": one definite situation. */
export type DefiniteAnswers = {
  readonly Q1: Option<"Q1">;
  readonly Q2: readonly Option<"Q2">[];
  readonly Q3: Option<"Q3">;
  readonly Q4: readonly Phase[];
  readonly Q7: Option<"Q7">;
  readonly Q9: Readonly<Partial<Record<TargetGroup, number>>>;
  readonly Q10: readonly TargetGroup[];
  readonly Q11: Option<"Q11">;
  readonly Q12: Option<"Q12">;
  readonly Q13: Option<"Q13">;
  readonly Q15: number;
  readonly Q16: number;
  readonly Q17: number;
};

/** Questions whose answer goes into the score and may be unknown. */
export const SCORED_UNKNOWNS = ["Q3", "Q7", "Q10", "Q11", "Q12", "Q13", "Q15", "Q16", "Q17"] as const;
export type ScoredUnknown = (typeof SCORED_UNKNOWNS)[number];

/** Questions whose answer gives reasons and warnings only, and may be unknown. */
export type WarningAnswers = {
  readonly Q5: Option<"Q5"> | DontKnow;
  /** ISO date of the decision, if known. */
  readonly decisionDate: string | undefined;
  readonly Q6: Option<"Q6"> | DontKnow;
  readonly Q8: Option<"Q8"> | DontKnow;
  readonly Q14: Option<"Q14"> | DontKnow;
  /** What the team can do on its own. */
  readonly Q18: readonly Competence[];
  /** Technologies the town already has. */
  readonly Q19: readonly string[];
  readonly Q20: Option<"Q20"> | DontKnow;
  readonly Q21: Option<"Q21"> | DontKnow;
  /** Beside Q21: the assessment has been done. */
  readonly dpiaDone: boolean;
  readonly Q22: Option<"Q22"> | DontKnow;
  readonly Q23: Option<"Q23"> | DontKnow;
  readonly Q24: Option<"Q24">;
};

type Unknowable = { readonly [Q in ScoredUnknown]: DefiniteAnswers[Q] | DontKnow };

/** The 24 answers, complete: what may be unknown is an answer or "don't know". */
export type Answers = Omit<DefiniteAnswers, ScoredUnknown> & Unknowable & WarningAnswers;
