import type { Localized } from "../../../kernel/localized.ts";
import type { TextField, Trajectory, TrajectoryTexts } from "../domain.ts";
import { baseLang } from "./texts.ts";

/** What was true of that one decision, and has to be written anew. */
const ofOneTime: readonly TextField[] = ["title", "motivation", "decision"];

type CarriedOver = Pick<
  Trajectory,
  | ("texts" | "translations" | "contact" | "targetGroups" | "affectedPopulation")
  | ("legalGround" | "legalNote" | "team" | "pillars" | "areaCodes")
>;

/**
 * What a copy of a trajectory takes over: its texts and for whom and with whom it is. Not what was promised or decided, no
 * day, no money and no reason to involve people: that is thought through again.
 */
export function carriedOver(from: Trajectory, title: string): CarriedOver {
  const { translations, contact, targetGroups, affectedPopulation, legalGround, legalNote, team, pillars } = from;
  const texts: Partial<Record<TextField, Localized>> = { ...from.texts, title: { [baseLang]: title } };
  for (const field of ofOneTime) if (field !== "title") delete texts[field];
  return {
    ...{ texts: texts satisfies TrajectoryTexts, contact, targetGroups, affectedPopulation },
    ...{ legalGround, legalNote, team, pillars, areaCodes: from.areaCodes },
    // Nobody has read the title in another language yet.
    translations: Object.fromEntries(Object.keys(translations).map((lang) => [lang, { reviewed: false }])),
  };
}
