import type { Work } from "../../../platform/define/work.ts";
import type { Party } from "../../identity/room.ts";
import { brokerName } from "../../identity/room.ts";
import type { Place } from "../place.ts";
import { partiesOf } from "../turns/domain.ts";

/** With what people sign in, and for whom. */
export type SignInWay = { readonly party: Party; readonly name: string };

/** The ways to sign in where that is asked; of what the municipality turned off since nothing, so there may be none. */
export async function offeredSignIn(
  work: Work,
  { host }: Pick<Place, "host">,
): Promise<readonly SignInWay[] | undefined> {
  const parties = partiesOf(host.turns);
  if (parties.length === 0) return undefined;
  const ways = await Promise.all(parties.map(async (party) => ({ party, name: await brokerName(work, party) })));
  return ways.flatMap(({ party, name }) => (name === undefined ? [] : [{ party, name }]));
}
