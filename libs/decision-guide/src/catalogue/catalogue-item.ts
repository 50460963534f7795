import type { Goal } from "./goals.ts";

/** Policy phases: agenda, preparation, decision, implementation, evaluation (glossary `policyPhase`). */
export const PHASES = ["A", "P", "D", "I", "E"] as const;
export type Phase = (typeof PHASES)[number];

/** The ten groups for which reach is estimated; a person may be in several. */
export const TARGET_GROUPS = [
  "youth_12_18",
  "young_adults_18_30",
  "working_families",
  "elderly_65plus",
  "low_literate",
  "migrant_background",
  "disability",
  "entrepreneurs",
  "rural",
  "hard_to_reach",
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

/** Professional competences, each 0-4 per team member; a team has its highest level. */
export const COMPETENCES = [
  "PROC",
  "FAC",
  "MOD",
  "COMM",
  "DATA",
  "PRIV",
  "INCL",
  "TECH",
  "POL",
  "NET",
  "CONF",
  "DES",
  "PM",
  "EVAL",
] as const;
export type Competence = (typeof COMPETENCES)[number];

/** One method or technology, as the score reads it. Every number is an estimate an editor may change. */
export type CatalogueItem = {
  /** M01-M64 for methods, T01-T40 for technologies. */
  readonly id: string;
  readonly kind: "method" | "technology";
  readonly code: string;
  /** Rungs 1-6 of the participation ladder on which it is used. */
  readonly levels: readonly number[];
  readonly phases: readonly Phase[];
  /** People who take part in one trajectory. */
  readonly groupMinPeople: number;
  readonly groupMaxPeople: number;
  /** Out of pocket, without VAT and own staff: a trajectory (methods) or a year (technologies). */
  readonly costMinEur: number;
  readonly costMaxEur: number;
  /** Own staff, all roles together. */
  readonly staffHoursMin: number;
  readonly staffHoursMax: number;
  /** From the go-ahead to the first participant. */
  readonly leadWeeksMin: number;
  readonly leadWeeksMax: number;
  /** Days in which residents can take part; 365 and more means continuous. */
  readonly durationDays: number;
  /** 0 none … 4 specialist. */
  readonly digitalSkill: number;
  readonly literacy: number;
  readonly sync: "async" | "sync" | "both";
  readonly place: "online" | "offline" | "hybrid";
  /** -2 practically excluded … 2 clearly better than open participation on average. */
  readonly reach: Readonly<Record<TargetGroup, number>>;
  /** Shares of a group, 0-1, that are known better than what the class in `reach` stands for. */
  readonly contactShares?: Readonly<Partial<Record<TargetGroup, number>>>;
  readonly deliberation: number;
  readonly representativeness: number;
  readonly privacyRisk: number;
  /** 0-4; -1 lowers it. */
  readonly escalationRisk: number;
  readonly competences: readonly Competence[];
  /** Ids of good companions; "*" is everything. */
  readonly pairsWith: readonly string[];
  /** Technologies without which a method cannot run. */
  readonly needs: readonly string[];
  /** What a method can deliver by itself; empty for technologies. */
  readonly carries: readonly Goal[];
};

/** Items that a rule of the score names by id (domain 02 §2.7 and §2.8). */
export const FEEDBACK_LOOP = "M60";
export const RECRUITS_BROADLY: readonly string[] = ["M03", "M23", "T30"];
export const SENSOR_REGISTER = "T40";
export const MODERATION_TOOL = "T31";

/** True when either of the two names the other as a companion, or one of them goes with everything. */
export function pairs(a: CatalogueItem, b: CatalogueItem): boolean {
  return names(a, b.id) || names(b, a.id);
}

function names(item: CatalogueItem, id: string): boolean {
  return item.pairsWith.includes(id) || item.pairsWith.includes("*");
}

/** The share of a group that an item touches. */
export function contactOf(item: CatalogueItem, group: TargetGroup): number {
  return item.contactShares?.[group] ?? contactShare(item.reach[group]);
}

/** Reach -2 … 2 as a share (domain 02 §2.8, step 1); [E], to be refitted on realised reach. */
function contactShare(reach: number): number {
  if (reach <= -2) return 0.01;
  if (reach === -1) return 0.04;
  if (reach === 0) return 0.08;
  return reach === 1 ? 0.16 : 0.28;
}

/**
 * The catalogue of a town that already has some technologies: those cost nothing more and start within a week
 * (domain 02 §2.3, question 19). Their staff hours stay.
 */
export function withExisting(
  items: readonly CatalogueItem[],
  existingIds: readonly string[],
): readonly CatalogueItem[] {
  if (existingIds.length === 0) return items;
  return items.map((item) =>
    item.kind === "technology" && existingIds.includes(item.id)
      ? { ...item, costMinEur: 0, costMaxEur: 0, leadWeeksMin: 1, leadWeeksMax: 1 }
      : item,
  );
}
