import { invalidField } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok } from "../../../../kernel/result.ts";
import type { Refusal } from "../../../../kernel/refusal.ts";
import { slowCommand } from "../../../../platform/define/command.ts";
import { municipalityOf } from "../../../tenancy/room.ts";
import { mailPace } from "../../commands/paces.ts";
import type { AddressSearch } from "../../places/address-search.ts";
import { noAddressSearch } from "../../places/address-search.ts";
import { squareAt } from "../../places/square.ts";
import { typedPoint } from "../../places/typed-point.ts";
import { mayTakePart } from "../../policy.ts";
import { askNearInput } from "../inputs.ts";
import { nearSubject } from "../subject.ts";
import { insertRequest } from "../writer.ts";

/**
 * Somebody wants mail about what happens near a place. The address is looked up and then forgotten: the square in which it
 * lies is all that is kept.
 */
export function askToFollowNear(addresses: AddressSearch = noAddressSearch) {
  return slowCommand({
    name: "engage.ask_to_follow_near",
    policy: mayTakePart,
    input: askNearInput,
    rateLimit: mailPace,
    async prepare(read, { place, metres, ...asked }) {
      const town = await read(async (work) => ok((await municipalityOf(work))?.name ?? ""));
      if (!town.ok) return town;
      const square = await squareOf(addresses, place, town.value);
      if (!square.ok) return square;
      const subject = nearSubject(square.value, metres);
      return ok(async (work) => {
        const requestId = await insertRequest(work, { ...asked, subject });
        work.emit({ name: "engage.follow_asked", payload: { requestId } });
        return ok({});
      });
    },
  });
}

/** One square for what was typed: coordinates, or an address of which there is one. Asks another service. */
export async function squareOf(
  addresses: AddressSearch,
  typed: string,
  municipality: string,
): Promise<Result<string, Refusal>> {
  const point = typedPoint(typed);
  if (point) return ok(squareAt(point));
  const outcome = await addresses.search(typed, municipality);
  if (outcome.kind === "away") return invalidField("place", "engage.follow.near.away");
  const exact = outcome.places.filter(({ address }) => address.toLowerCase() === typed.toLowerCase());
  const found = exact.length > 0 ? exact : outcome.places;
  const [square, ...others] = [...new Set(found.map(squareAt))];
  if (square === undefined) return invalidField("place", "engage.follow.near.none");
  if (others.length === 0) return ok(square);
  return invalidField("place", "engage.follow.near.several", {
    places: found.map(({ address }) => address).join("; "),
  });
}
