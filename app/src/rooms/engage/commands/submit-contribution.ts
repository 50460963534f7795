import type { z } from "zod";
import { newId, newReceipt, newToken, tokenHash } from "../../../kernel/ids.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { crowdCommand } from "../../../platform/define/command.ts";
import type { ContributionWords } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { EngageBindings } from "../bindings.ts";
import { codeProblem, hashOf } from "../codes/given-code.ts";
import type { Sending } from "../contribution-writer.ts";
import { contributionsInsert, insertContributions, takesOne } from "../contribution-writer.ts";
import { firstModeration } from "../domain.ts";
import { draftByHash, readsFollowUp } from "../draft-reader.ts";
import { parseForm, withKnown } from "../form-flow.ts";
import { begunInTime } from "../grace.ts";
import { submitInput } from "../inputs.ts";
import { sendLetter } from "../letters.ts";
import { ownHref } from "../paths.ts";
import { participantOf } from "../participant.ts";
import type { Place } from "../place.ts";
import { closedReason, isPublicPlace, oncePerActivity, placesSeen } from "../place.ts";
import { mayTakePart } from "../policy.ts";
import type { SignalKind } from "../suspicion/domain.ts";
import { signalsOf } from "../suspicion/signals.ts";
import { signalsInsert } from "../suspicion/writer.ts";
import { pupil } from "../school/domain.ts";
import { forPupil, isOfPupil } from "../school/pupil.ts";
import { signedFor } from "../sign-in/domain.ts";
import { ownTurn, takenKey, turnProblem } from "../turns/own-turn.ts";
import { signedTurnOf, turnOf } from "../turns/reader.ts";
import { takenWith } from "../turns/taken-with.ts";
import { textOf } from "../../trajectories/room.ts";
import { askedUploads } from "../uploads/upload.ts";
import { attachUploads, deleteDraftUploads } from "../uploads/upload-writer.ts";
import { crowdPace } from "./paces.ts";

export type Sent = { readonly contributionId: string; readonly token: string; readonly receipt: string };

type Input = z.output<typeof submitInput>;

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

type Checked = {
  readonly place: Place;
  readonly entry: unknown;
  readonly words: ContributionWords;
  readonly sending: Sending;
  readonly sent: Sent;
  /** The controls at which photos came along. */
  readonly photosAt: readonly string[];
  readonly signals: readonly SignalKind[];
};

/** A form whose screens were saved one by one says nothing by its last stamp: a check page is sent in a moment. */
function signalsIn({ now }: Work, { draft, begunAt, trap }: Input, { title, body }: ContributionWords) {
  return signalsOf({ trap, begunAt: draft === undefined ? begunAt : undefined, now, text: `${title} ${body}` });
}

/** Whether this may be kept; writes nothing. A draft that stands twice in one transaction undoes it, and parts them. */
async function check(work: Work, input: Input, place: Place | undefined): Promise<Result<Checked, Refusal>> {
  if (!place || !isPublicPlace(place)) return notFound();
  if (!place.open && !(await begunInTime(work, place, input))) return refused(closedReason(place, work.now));
  const draftHash = input.draft === undefined ? undefined : tokenHash(input.draft);
  const draft = draftHash === undefined ? undefined : await draftByHash(work, draftHash);
  if (draftHash !== undefined && draft?.activityId !== input.activityId) return refusedBy("engage.refused.draftGone");
  const saved = draft?.fields ?? {};
  const typed = withKnown(place, { ...saved, ...input.fields }, saved);
  const fromSchool = await isOfPupil(work, place, typed, draft?.codeHash);
  const form = parseForm(fromSchool ? forPupil(place) : place, typed);
  if (!form.ok) return refused({ kind: "invalid", fields: form.problems });
  const sent: Sent = { contributionId: newId(), token: newToken(), receipt: newReceipt() };
  const words = place.method.words(place.setup, form.entry);
  const codeHash = await hashOf(work, form.code, draft?.codeHash);
  const who = fromSchool ? pupil : form.who;
  if (codeHash === undefined && place.host.codes === "required") return refusedBy("engage.code.needed");
  const problem = codeHash === undefined ? undefined : await codeProblem(work, codeHash, input.activityId);
  const { actor, now } = work;
  const signed = signedFor(draft?.signed, { actor, now, turns: place.host.turns });
  const turn = await ownTurn(work, place, { code: codeHash !== undefined, signed });
  // Said here, one code that is none or one turn that was taken does not undo a whole crowd.
  const isNot = problem ?? turnProblem(turn);
  if (isNot !== undefined) return refusedBy(isNot);
  const photosAt = fromSchool ? [] : askedUploads(place, typed);
  const signals = place.method.visibility === "public" ? signalsIn(work, input, words) : [];
  const isLookedAtFirst = photosAt.length + signals.length > 0;
  const contribution = contributionFrom(work, place, { ...form, who }, words, sent, isLookedAtFirst);
  const readFollowUp = readsFollowUp(draft, input.fields);
  const from = { draftHash, sessionId: draft?.sessionId, codeHash, fromSchool, readFollowUp };
  const sending = { contribution, contact: who.contact, ...from, ...takenWith(place, turn, signed) };
  return ok({ place, entry: form.entry, words, sending, sent, photosAt, signals });
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

type WholeForm = Extract<ReturnType<typeof parseForm>, { ok: true }>;

function contributionFrom(
  work: Work,
  place: Place,
  form: WholeForm,
  words: ContributionWords,
  sent: Sent,
  isLookedAtFirst: boolean,
) {
  return {
    ...words,
    id: sent.contributionId,
    receipt: sent.receipt,
    tokenHash: tokenHash(sent.token),
    trajectoryId: place.trajectory.id,
    activityId: place.activity.id,
    methodId: place.method.id,
    participantId: participantOf(work.actor),
    organisation: form.who.organisation,
    lang: form.lang,
    route: "online",
    enteredBy: undefined,
    visibility: place.method.visibility,
    // Nobody but a person sees whether a photo can be shown, or whether what was sent strangely is in order.
    moderation: firstModeration(isLookedAtFirst ? "before" : place.host.moderation, "online", place.method.visibility),
    submittedAt: work.now,
  } as const;
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
