import type { TargetGroup } from "../codes.ts";
import { targetGroups } from "../codes.ts";
import type { Outcome } from "../domain.ts";

// k = 10 for publication, assessment framework §3.2.
const fewest = 10;

export type GroupCount = { readonly group: TargetGroup; readonly people: number };

/**
 * How many people of each group came to an activity, as far as everybody may read it. A group under ten is left out, and so is
 * one that leaves one to nine others: who was there, or who was the exception, could be recognised.
 */
export function publishedGroups({
  cameTotal,
  cameByGroup,
}: Pick<Outcome, "cameTotal" | "cameByGroup">): readonly GroupCount[] {
  return targetGroups.flatMap((group) => {
    const people = cameByGroup[group] ?? 0;
    const others = cameTotal === undefined ? 0 : cameTotal - people;
    return people < fewest || (others > 0 && others < fewest) ? [] : [{ group, people }];
  });
}
