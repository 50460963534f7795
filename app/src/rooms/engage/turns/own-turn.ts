import type { Work } from "../../../platform/define/work.ts";
import { personByEmail, residentByEmail, residentById } from "../../identity/room.ts";
import { knownParticipant } from "../participant.ts";
import type { Place } from "../place.ts";
import { takesTurn } from "./domain.ts";
import { turnOf } from "./reader.ts";

/** How it stands with the turn of whoever looks, at a place where there is one. */
export type OwnTurn = {
  /** What they took it with; not their own when they did so as who works here, or at home. */
  readonly taken: { readonly contributionId: string; readonly at: Date; readonly isOwn: boolean } | undefined;
  /** They have no confirmed address, which is asked here. */
  readonly lacksAccount: boolean;
};

/** Undefined where anybody may come as often as they like, and for who comes with a code. Then nothing is asked. */
export async function ownTurn(
  work: Work,
  { activity, host }: Pick<Place, "activity" | "host">,
  withCode: boolean,
): Promise<OwnTurn | undefined> {
  if (!takesTurn(host, withCode)) return undefined;
  const participant = knownParticipant(work.actor);
  if (host.turns === "device") return { taken: await takenBy(work, activity.id, [participant]), lacksAccount: false };
  const address = await addressOf(work, participant);
  const also = address === undefined ? [] : await participantsOf(work, address);
  return { taken: await takenBy(work, activity.id, [participant, ...also]), lacksAccount: address === undefined };
}

/** What the first of these took their turn with; it is their own when that is who looks. */
async function takenBy(
  work: Work,
  activityId: string,
  ids: readonly (string | undefined)[],
): Promise<OwnTurn["taken"]> {
  for (const [index, id] of ids.entries()) {
    const turn = id === undefined ? undefined : await turnOf(work, activityId, id);
    if (turn) return { ...turn, isOwn: index === 0 };
  }
  return undefined;
}

/** The address that somebody confirmed. Who works here confirmed theirs as well. */
async function addressOf(work: Work, participant: string | undefined): Promise<string | undefined> {
  if (work.actor.kind === "person") return work.actor.email;
  return participant === undefined ? undefined : (await residentById(work, participant))?.email;
}

/** Who works here is another at home: with one address they have one turn. */
async function participantsOf(work: Work, email: string): Promise<readonly string[]> {
  const [resident, person] = [await residentByEmail(work, email), await personByEmail(work, email)];
  return [resident, person].flatMap((one) => one?.id ?? []);
}

/** Why nobody can send with this turn, as a message key. */
export function turnProblem(turn: OwnTurn | undefined): string | undefined {
  if (turn?.taken) return "engage.turn.taken";
  return turn?.lacksAccount ? "engage.turn.accountNeeded" : undefined;
}
