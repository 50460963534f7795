import type { CatalogueItem, TargetGroup } from "../catalogue/catalogue-item.ts";
import { FEEDBACK_LOOP, RECRUITS_BROADLY } from "../catalogue/catalogue-item.ts";
import { FEEDBACK_FROM_LEVEL } from "../search/admissible.ts";
import type { Situation } from "../situation/situation.ts";

/** Gaps in a combination that the score does not see, or sees too mildly (domain 02 §2.7, gap rules). */
export const GAP_RULES = [
  "onlineOnly",
  "selfSelectionOnly",
  "noDeliberation",
  "openQuestionAtTheEnd",
  "youthViaOwnChannels",
  "loginForChildren",
  "trackingTechnology",
  "noFeedback",
] as const;
export type GapRule = (typeof GAP_RULES)[number];

/** What repairs a gap and is not an item of the catalogue. */
export type RepairStep = "dpia" | "councilNotice";

/** Something that is missing or does not go together in a plan, with what repairs it. `sources` are ids of `content/sources.yaml`. */
export type Gap = {
  readonly code: GapRule;
  /** A blocking gap keeps the plan from being opened. */
  readonly blocks: boolean;
  /** The items that cause it; empty when something is missing. */
  readonly items: readonly string[];
  /** Items of which one repairs it. */
  readonly repairs: readonly string[];
  /** When set, the items are to be replaced instead of joined. */
  readonly replaces: boolean;
  readonly steps: readonly RepairStep[];
  readonly sources: readonly string[];
};

const NEEDS_OFFLINE: readonly TargetGroup[] = ["low_literate", "elderly_65plus", "disability"];
const WICKED_NEED = 4;

/** The gaps of a combination in a situation, in the order of the rules. */
export function gaps(items: readonly CatalogueItem[], situation: Situation): readonly Gap[] {
  const active = items.filter(({ id }) => id !== FEEDBACK_LOOP);
  return [
    ...onlineOnly(active, situation),
    ...selfSelectionOnly(active, situation),
    ...noDeliberation(active, situation),
    ...openQuestionAtTheEnd(active, situation),
    ...youthViaOwnChannels(active, situation),
    ...loginForChildren(active, situation),
    ...trackingTechnology(active, situation),
    ...noFeedback(items, situation),
  ];
}

function gap(code: GapRule, parts: Partial<Omit<Gap, "code">>): readonly Gap[] {
  return [{ code, blocks: false, items: [], repairs: [], replaces: false, steps: [], sources: [], ...parts }];
}

function ids(items: readonly CatalogueItem[]): readonly string[] {
  return items.map(({ id }) => id);
}

function has(items: readonly CatalogueItem[], ...wanted: readonly string[]): boolean {
  return items.some(({ id }) => wanted.includes(id));
}

function onlineOnly(active: readonly CatalogueItem[], situation: Situation): readonly Gap[] {
  const asked = NEEDS_OFFLINE.some((group) => situation.priority[group] !== undefined);
  if (!asked || active.some(({ place }) => place !== "online")) return [];
  return gap("onlineOnly", { items: ids(active), repairs: ["M02", "M22", "M24", "M62"] });
}

/** Nobody is invited, drawn or visited: whoever comes, comes (representativeness 1 is open self-selection). */
function selfSelectionOnly(active: readonly CatalogueItem[], situation: Situation): readonly Gap[] {
  if (situation.representativenessNeed < 3 || active.some((item) => item.representativeness > 1)) return [];
  return gap("selfSelectionOnly", { items: ids(active), repairs: RECRUITS_BROADLY });
}

/** A wicked question has a deliberation need of 4. */
function noDeliberation(active: readonly CatalogueItem[], situation: Situation): readonly Gap[] {
  if (situation.deliberationNeed < WICKED_NEED || active.some((item) => item.deliberation > 1)) return [];
  return gap("noDeliberation", { items: ids(active), repairs: ["M11", "M17", "M05"] });
}

function openQuestionAtTheEnd(active: readonly CatalogueItem[], situation: Situation): readonly Gap[] {
  const late = situation.phases.every((phase) => phase === "D" || phase === "I");
  if (!late || !has(active, "M06")) return [];
  return gap("openQuestionAtTheEnd", { items: ["M06"], repairs: ["M13", "M16", "M21"], replaces: true });
}

/** Young people follow hardly any municipal account: in Hardenberg such a call got no reaction at all. */
function youthViaOwnChannels(active: readonly CatalogueItem[], situation: Situation): readonly Gap[] {
  const channels = active.filter(({ id }) => id === "T21" || id === "T22");
  if (channels.length === 0 || situation.priority.youth_12_18 === undefined || has(active, "M26", "M28")) return [];
  return gap("youthViaOwnChannels", { items: ids(channels), repairs: ["M26", "M28"], sources: ["S05"] });
}

/** Children have no bank account or DigiD to log in with; Helsinki went by way of the schools. */
function loginForChildren(active: readonly CatalogueItem[], situation: Situation): readonly Gap[] {
  if (situation.priority.youth_12_18 === undefined || !has(active, "T29") || has(active, "M26")) return [];
  return gap("loginForChildren", { items: ["T29"], repairs: ["M26"], sources: ["S34"] });
}

function trackingTechnology(active: readonly CatalogueItem[], situation: Situation): readonly Gap[] {
  const tracking = active.filter((item) => item.privacyRisk >= 4);
  if (tracking.length === 0) return [];
  return gap("trackingTechnology", {
    blocks: !situation.dpiaDone,
    items: ids(tracking),
    repairs: has(active, "T40") ? [] : ["T40"],
    steps: situation.dpiaDone ? ["councilNotice"] : ["dpia", "councilNotice"],
    sources: ["S43", "S67"],
  });
}

function noFeedback(items: readonly CatalogueItem[], situation: Situation): readonly Gap[] {
  if (situation.level < FEEDBACK_FROM_LEVEL || has(items, FEEDBACK_LOOP)) return [];
  return gap("noFeedback", { blocks: true, repairs: [FEEDBACK_LOOP] });
}
