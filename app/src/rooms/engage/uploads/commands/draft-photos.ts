import { tokenHash } from "../../../../kernel/ids.ts";
import type { Refusal } from "../../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import type { Method } from "../../../../platform/define/method.ts";
import type { UploadAsk } from "../../../../platform/define/method-asks.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { Draft } from "../../draft-reader.ts";
import { draftByHash } from "../../draft-reader.ts";
import { updateDraft } from "../../draft-writer.ts";
import { begunInTime } from "../../grace.ts";
import { closedReason, isPublicPlace, placeOf } from "../../place.ts";
import { isPupil } from "../../school/pupil.ts";
import { uploadValuesOfDraft } from "../upload-reader.ts";
import { asksOf } from "../upload.ts";

type At = { readonly activityId: string; readonly draft: string; readonly control: string };

/** A draft that can still be sent, and what is asked of photos at this control. */
export async function draftThatTakes(
  work: Work,
  methods: readonly Method[],
  { activityId, draft: token, control }: At,
): Promise<Result<{ readonly draft: Draft; readonly ask: UploadAsk }, Refusal>> {
  const place = await placeOf(work, methods, activityId);
  const ask = place && isPublicPlace(place) ? asksOf(place).find((one) => one.control === control) : undefined;
  if (!place || !ask) return notFound();
  if (!place.open && !(await begunInTime(work, place, { draft: token }))) return refused(closedReason(place, work.now));
  const draft = await draftByHash(work, tokenHash(token));
  if (draft?.activityId !== activityId) return refusedBy("engage.refused.draftGone");
  // No photos of or by pupils: what was added before the code of a class is known can be taken out, nothing can be added.
  return ok({ draft, ask: (await isPupil(work, draft.codeHash)) ? { ...ask, atMost: 0 } : ask });
}

/** Writes with what was typed which photos there are now. */
export async function keepInDraft(work: Work, draftHash: string, control: string): Promise<void> {
  const draft = await draftByHash(work, draftHash);
  if (!draft) return;
  const fields = { ...draft.fields, [control]: await uploadValuesOfDraft(work, draftHash, control) };
  await updateDraft(work, draftHash, { fields, codeHash: draft.codeHash });
}
