import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { crowdCommand } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { EngageBindings } from "../bindings.ts";
import { codeProblem } from "../codes/given-code.ts";
import type { Sending } from "../contribution-writer.ts";
import { contributionsInsert, insertContributions, takesOne } from "../contribution-writer.ts";
import { submitInput } from "../inputs.ts";
import { sendLetter } from "../letters.ts";
import { ownHref } from "../paths.ts";
import type { Place } from "../place.ts";
import { oncePerActivity, placesSeen } from "../place.ts";
import { mayTakePart } from "../policy.ts";
import { signalsInsert } from "../suspicion/writer.ts";
import { takenKey } from "../turns/own-turn.ts";
import { signedTurnOf, turnOf } from "../turns/reader.ts";
import { textOf } from "../../trajectories/room.ts";
import { attachUploads, deleteDraftUploads } from "../uploads/upload-writer.ts";
import type { Checked, Input, Sent } from "./check-sending.ts";
import { check } from "./check-sending.ts";
import { crowdPace } from "./paces.ts";

/** Somebody takes part. All fields at once, or the ones that were saved before with the last ones over them. */
export function submitContribution(bindings: EngageBindings) {
  const places = placesSeen(bindings.methods);
  return crowdCommand<Input, Sent>({
    name: "engage.submit_contribution",
    policy: mayTakePart,
    input: submitInput,
    rateLimit: crowdPace,
    async together(all) {
      // Who comes alone looks. A crowd goes by what was seen last; when that is over each comes alone.
      const isCrowd = all.length > 1;
      const placeFor = oncePerActivity(isCrowd ? places.recall : places.look);
      const checked = await Promise.all(
        all.map(async ({ work, input }) => check(work, input, await placeFor(work, input.activityId))),
      );
      const [first] = all;
      const sound = checked.flatMap((one) => (one.ok ? [one.value] : []));
      const recalled = isCrowd ? [...new Set(sound.map(({ place }) => place))] : [];
      const sendings = sound.map(({ sending }) => sending);
      const kept = first ? await keep(first.work, sendings, recalled) : new Set();
      return Promise.all(
        checked.map(async (one, index) => {
          const { work } = all[index] ?? {};
          if (!one.ok || !work) return one.ok ? notFound() : one;
          if (!kept.has(one.value.sent.contributionId)) return refusedBy(await whyNotKept(work, one.value.sending));
          await finish(work, bindings, one.value);
          return ok(one.value.sent);
        }),
      );
    },
  });
}

/** The ids of those that are kept. Only a draft may have been sent before: without one nothing has to be waited for. */
async function keep(
  work: Work,
  sendings: readonly Sending[],
  recalled: readonly Place[],
): Promise<ReadonlySet<string>> {
  if (sendings.length === 0) return new Set();
  const codes = sendings.flatMap(({ codeHash }) => codeHash ?? []);
  const turns = sendings.filter(takesOne);
  if (codes.length + turns.length > 0 || sendings.some(({ draftHash }) => draftHash !== undefined)) {
    const kept = await insertContributions(work, sendings, recalled);
    // Who is refused may have lost a draft or used a code here, and of one code twice here both would count.
    const isUndone = kept.size < sendings.length || new Set(codes).size < codes.length;
    if (sendings.length > 1 && codes.length + turns.length > 0 && isUndone)
      throw new Error("One of a crowd cannot use its code or its turn.");
    return kept;
  }
  work.along(contributionsInsert(work, sendings, recalled));
  return new Set(sendings.map(({ contribution }) => contribution.id));
}

/** Somebody else used the code or the turn or sent the draft in the meantime, or the code is none for here. */
async function whyNotKept(work: Work, sending: Sending): Promise<string> {
  const { codeHash, contribution, isTurn, signedHash, fromOrganisation } = sending;
  const { activityId, participantId } = contribution;
  const problem = codeHash === undefined ? undefined : await codeProblem(work, codeHash, activityId);
  if (problem === undefined && isTurn && (await turnOf(work, activityId, participantId))) return "engage.turn.taken";
  if (signedHash !== undefined && (await signedTurnOf(work, activityId, signedHash)))
    return takenKey(fromOrganisation === true ? { party: "organisation" } : {});
  return problem ?? "engage.refused.draftGone";
}

/** What the method keeps besides, who is told, and the mail for who left an address. */
async function finish(work: Work, bindings: EngageBindings, checked: Checked): Promise<void> {
  const { place, entry, words, sending, sent, photosAt, signals } = checked;
  const contribution = { id: sent.contributionId, activityId: place.activity.id, ...words };
  await place.method.store(work, contribution, entry, "new");
  if (photosAt.length > 0) await attachUploads(work, sending.draftHash ?? "", sent.contributionId, photosAt);
  if (sending.fromSchool === true && sending.draftHash !== undefined) await deleteDraftUploads(work, sending.draftHash);
  if (signals.length > 0) work.along(signalsInsert(work, sent.contributionId, signals));
  received(work, place, sent.contributionId);
  if (sending.contact) await sendReceipt(work, bindings, place, sent, sending.contact);
}

/** Tells the other rooms; ids only. */
export function received(work: Work, place: Place, contributionId: string): void {
  const payload = { contributionId, activityId: place.activity.id, trajectoryId: place.trajectory.id };
  work.emit({ name: "engage.contribution_received", payload });
}

async function sendReceipt(
  work: Work,
  bindings: EngageBindings,
  place: Place,
  sent: Sent,
  to: { readonly email: string; readonly lang: string },
): Promise<void> {
  await sendLetter(work, bindings, {
    to,
    stem: "mail.received",
    params: () => ({ receipt: sent.receipt, trajectory: textOf(place.trajectory, "title", to.lang).text }),
    path: ownHref(sent.token),
    key: `engage.received ${sent.contributionId}`,
  });
}
