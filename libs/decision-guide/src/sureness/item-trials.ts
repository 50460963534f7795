import type { CatalogueItem, TargetGroup } from "../catalogue/catalogue-item.ts";
import { TARGET_GROUPS } from "../catalogue/catalogue-item.ts";
import type { Candidate } from "../search/candidate.ts";
import { methodSets } from "../search/method-sets.ts";
import type { Situation } from "../situation/situation.ts";
import type { Estimated, ItemEstimate, ItemNumber, Way } from "./estimates.ts";
import { betterWay, groupOf, WAYS, withOff } from "./estimates.ts";
import type { Field } from "./field.ts";
import { isOpen, lay, under } from "./field.ts";
import { bandFloor, listFrom } from "./listing.ts";
import { emptyRanking, rankAll } from "./ranking.ts";
import type { Outcome, Trials } from "./turned.ts";
import { leading, outcomeOf, searchedAgain, tryAll } from "./turned.ts";

/** Numbers that are bettered together in one listing: so few that it stays short. Each stands in one of them. */
const FAMILIES: readonly (readonly ItemNumber[])[] = [
  ["cost"],
  ["hours"],
  ["lead", "duration"],
  ["deliberation", "representativeness", "digitalSkill", "literacy", "privacyRisk", "escalationRisk"],

  TARGET_GROUPS.map((group) => `reach.${group}` as const),
];

type ItemChange = {
  readonly index: number;
  readonly item: CatalogueItem;
  /** The item with the number off. */
  readonly off: CatalogueItem;
  readonly estimate: ItemEstimate;
  readonly way: Way;
};

/** Every estimated number of every item, one at a time, both ways. */
export function tryItems(field: Field, estimated: Estimated): readonly Trials[] {
  return FAMILIES.flatMap((family) => {
    const changes = changesOf(field, estimated, family);
    const better = changes.filter(({ estimate, way }) => way === betterWay(estimate.number));
    const worse = changes.filter(({ estimate, way }) => way !== betterWay(estimate.number));
    return [tryBetter(field, better), tryAll(worse, (change) => outcome(field, change))];
  });
}

/** Of reach only that of the priority groups counts. */
function changesOf(field: Field, estimated: Estimated, family: readonly ItemNumber[]): readonly ItemChange[] {
  const { priority } = field.situation;
  return field.sets.space.scorer.items.flatMap((item, index) =>
    (estimated[item.id] ?? [])
      .filter((number) => family.includes(number))
      .filter((number) => asksFor(priority, groupOf(number)))
      .flatMap((number) => WAYS.map((way) => changeOf(index, item, number, way)))
      .filter(({ off }) => JSON.stringify(off) !== JSON.stringify(item)),
  );
}

function asksFor(priority: Situation["priority"], group: TargetGroup | undefined): boolean {
  return group === undefined || priority[group] !== undefined;
}

function changeOf(index: number, item: CatalogueItem, number: ItemNumber, way: Way): ItemChange {
  return { index, item, off: withOff(item, number, way), estimate: { code: "number", item: item.id, number }, way };
}

/**
 * One search in a catalogue in which these numbers of all items are bettered at once finds all that could come up: every
 * score in it is at least that with a single one bettered. Nothing falls, so the band does not either.
 */
function tryBetter(field: Field, changes: readonly ItemChange[]): Trials {
  if (changes.length === 0) return { turned: [], tried: 0, unfinished: 0 };
  const { items } = field.sets.space.scorer;
  const bettered = items.map((item, at) =>
    changes
      .filter(({ index }) => index === at)
      .reduce((sofar, { estimate, way }) => withOff(sofar, estimate.number, way), item),
  );
  const sets = methodSets(bettered, field.situation);
  const { candidates, isCut } = listFrom(sets, bandFloor(field.top), field.mostVisited);
  if (isCut) return { turned: [], tried: 0, unfinished: changes.length };
  const holding = items.map((): Candidate[] => []);
  for (const candidate of candidates) for (const index of candidate.picks) holding[index]?.push(candidate);
  return tryAll(changes, (change) => outcome(field, change, holding[change.index]));
}

/**
 * What one change does.
 * @param holding what could come up of the combinations with the item, by falling score with their numbers bettered;
 * left out when they can only fall: then the common list has them
 */
function outcome(field: Field, change: ItemChange, holding?: readonly Candidate[]): Outcome {
  const { advised, listing, sets, situation } = field;
  const { scorer } = sets.space;
  const { index, item, off } = change;
  const open = field.open.slice();
  open[index] = Number(isOpen(off, situation));
  lay(scorer, index, off);
  const ranking = emptyRanking();
  const changed = (one: Candidate) => under(scorer, open, one);
  const absent = holding && (() => undefined);
  rankAll(ranking, holding ?? [], same, changed);
  rankAll(ranking, listing.candidates, same, (one) => (one.picks.includes(index) ? (absent ?? changed)(one) : one));
  const now = changed(advised);
  lay(scorer, index, item);
  if (listing.floor <= bandFloor(ranking.top)) return outcomeOf(change, leading(ranking), field, now);
  const again = searchedAgain(field, scorer.items.with(index, off));
  return again ? outcomeOf(change, again.best, field, now) : "unfinished";
}

function same(raw: number): number {
  return raw;
}
