import type { Trajectory } from "../domain.ts";
import { baseLang } from "./texts.ts";

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
  // What was true of that one decision is written anew.
  const { motivation: _reasons, decision: _decision, ...texts } = from.texts;
  return {
    ...{ texts: { ...texts, title: { [baseLang]: title } }, contact, targetGroups, affectedPopulation },
    ...{ legalGround, legalNote, team, pillars, areaCodes: from.areaCodes },
    // Nobody has read the title in another language yet.
    translations: Object.fromEntries(Object.keys(translations).map((lang) => [lang, { reviewed: false }])),
  };
}
