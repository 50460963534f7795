import type { z } from "zod";
import { newId, newReceipt, newToken, tokenHash } from "../../../kernel/ids.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import type { ContributionWords } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import { codeProblem, hashOf } from "../codes/given-code.ts";
import type { Sending } from "../contribution-writer.ts";
import { firstModeration } from "../domain.ts";
import { draftByHash, readsFollowUp } from "../draft-reader.ts";
import { parseForm, withKnown } from "../form-flow.ts";
import { begunInTime } from "../grace.ts";
import type { submitInput } from "../inputs.ts";
import { participantOf } from "../participant.ts";
import type { Place } from "../place.ts";
import { closedReason, isPublicPlace } from "../place.ts";
import type { SignalKind } from "../suspicion/domain.ts";
import { signalsOf } from "../suspicion/signals.ts";
import { pupil } from "../school/domain.ts";
import { forPupil, isOfPupil } from "../school/pupil.ts";
import { signedFor } from "../sign-in/domain.ts";
import { ownTurn, turnProblem } from "../turns/own-turn.ts";
import { takenWith } from "../turns/taken-with.ts";
import { askedUploads } from "../uploads/upload.ts";

export type Sent = { readonly contributionId: string; readonly token: string; readonly receipt: string };

export type Input = z.output<typeof submitInput>;

export type Checked = {
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
export async function check(work: Work, input: Input, place: Place | undefined): Promise<Result<Checked, Refusal>> {
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
