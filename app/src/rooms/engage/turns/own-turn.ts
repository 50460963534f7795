import type { Work } from "../../../platform/define/work.ts";
import type { Party } from "../../identity/room.ts";
import { personByEmail, residentByEmail, residentById } from "../../identity/room.ts";
import { knownParticipant } from "../participant.ts";
import type { Place } from "../place.ts";
import type { Signed } from "../sign-in/domain.ts";
import { partiesOf, takesTurn } from "./domain.ts";
import { signedTurnOf, turnOf } from "./reader.ts";

/** How it stands with the turn of whoever looks, at a place where there is one. */
export type OwnTurn = {
  /** What they took it with; not their own when they did so as who works here, or at home. */
  readonly taken: { readonly contributionId: string; readonly at: Date; readonly isOwn: boolean } | undefined;
  /** As whom they signed in. */
  readonly party?: Party;
  /** What is asked here and they do not have: a confirmed address, or having signed in. */
  readonly lacks: "account" | "signIn" | undefined;
};

/** What somebody comes with: a code, and who they signed in as. */
export type ComesWith = { readonly code: boolean; readonly signed: Signed | undefined };

/** Undefined where anybody may come as often as they like, and for who comes with a code. Then nothing is asked. */
export async function ownTurn(
  work: Work,
  { activity, host }: Pick<Place, "activity" | "host">,
  { code, signed }: ComesWith,
): Promise<OwnTurn | undefined> {
  if (!takesTurn(host, code)) return undefined;
  const participant = knownParticipant(work.actor);
  if (partiesOf(host.turns).length > 0) return signedTurn(work, activity.id, signed);
  if (host.turns === "device") return { taken: await takenBy(work, activity.id, [participant]), lacks: undefined };
  const address = await addressOf(work, participant);
  const also = address === undefined ? [] : await participantsOf(work, address);
  const taken = await takenBy(work, activity.id, [participant, ...also]);
  return { taken, lacks: address === undefined ? "account" : undefined };
}

/** Of a person or an organisation, on whatever device: who else took part with this one is not asked. */
async function signedTurn(work: Work, activityId: string, signed: Signed | undefined): Promise<OwnTurn> {
  if (signed === undefined) return { taken: undefined, lacks: "signIn" };
  const { hash, party } = signed;
  const turn = await signedTurnOf(work, activityId, hash);
  const isOwn = turn?.participantId === knownParticipant(work.actor);
  return { taken: turn && { contributionId: turn.contributionId, at: turn.at, isOwn }, party, lacks: undefined };
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

/** Of an organisation a colleague may have done so. */
export function takenKey({ party }: Pick<OwnTurn, "party">): string {
  return party === "organisation" ? "engage.turn.takenByOrganisation" : "engage.turn.taken";
}

/** Why nobody can send with this turn, as a message key. */
export function turnProblem(turn: OwnTurn | undefined): string | undefined {
  if (turn?.taken) return takenKey(turn);
  if (turn?.lacks === "account") return "engage.turn.accountNeeded";
  return turn?.lacks === "signIn" ? "engage.signIn.needed" : undefined;
}

/** Whether there is no form to fill in: signing in comes at its end. */
export function stopsForm(turn: OwnTurn): boolean {
  return turn.taken !== undefined || turn.lacks === "account";
}
