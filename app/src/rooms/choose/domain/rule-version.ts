/** The version of libs/decision-guide: it stands with every advice, so that anyone knows which rules to recompute with. */
export const ruleVersion = "decision-guide 0.1.0";
