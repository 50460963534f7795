import type { Work } from "../../../platform/define/work.ts";
import { peopleWith } from "../questions/answerers.ts";
import { moderatingRoles } from "../policy.ts";

/** The others who may decide about what this person decided first, by name. */
export async function othersToLook(work: Work): Promise<readonly string[]> {
  const { actor } = work;
  const all = await peopleWith(work, moderatingRoles);
  return all.filter(({ id }) => actor.kind !== "person" || id !== actor.personId).map(({ name }) => name);
}
