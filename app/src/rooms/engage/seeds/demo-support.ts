import type { Work } from "../../../platform/define/work.ts";
import type { SeededPeople } from "../../identity/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { publishedOf } from "../contribution-reader.ts";
import { supportContribution } from "../support/commands.ts";
import { guest, resident } from "./demo-people.ts";
import { diceOf } from "./dice.ts";
import { as, must } from "./seed-commands.ts";

/** Neighbours support the ideas that can be read: most a few times, some often, one in five not at all. */
export async function seedSupports(
  work: Work,
  { methods }: EngageBindings,
  activityId: string,
  people: SeededPeople,
): Promise<void> {
  const dice = diceOf(20_260_102);
  const { items } = await publishedOf(work, activityId, { page: 1, perPage: 500 });
  const presses = items.flatMap(({ contribution: { receipt } }) => {
    const many = dice.pick([0, dice.below(6), dice.below(9), dice.below(15), dice.below(60)]);
    return Array.from({ length: many }, () => ({ work: as(work, guest()), input: { activityId, receipt } }));
  });
  const ria = as(work, resident(people, "ria.jansen@bewoner.example"));
  const hers = items
    .slice(0, 3)
    .map(({ contribution: { receipt } }) => ({ work: ria, input: { activityId, receipt } }));
  for (const result of await supportContribution(methods).together([...presses, ...hers])) must(result);
}
