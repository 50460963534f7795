import { newId, newToken, tokenHash } from "../../../kernel/ids.ts";
import { notFound } from "../../../kernel/refusal.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Method } from "../../../platform/define/method.ts";
import { draftByHash } from "../draft-reader.ts";
import { insertDraft, updateDraft } from "../draft-writer.ts";
import { overlaid } from "../form-fields.ts";
import { problemsOn, screenAfter, screenAt, screensOf } from "../form-flow.ts";
import { begunInTime } from "../grace.ts";
import { saveDraftInput } from "../inputs.ts";
import { closedReason, isPublicPlace, placeOf } from "../place.ts";
import { mayTakePart } from "../policy.ts";
import { crowdPace } from "./paces.ts";

export type SavedDraft = {
  readonly draft: string;
  readonly slug: string;
  readonly activityId: string;
  readonly screen: string;
  /** Somebody leaves it for now. */
  readonly later: boolean;
};

/**
 * Keeps one screen of a form, so that it works without JavaScript and can be gone on with. Begins a form session. Who goes on
 * later need not have finished the screen: it is kept as it is.
 */
export function saveDraft(methods: readonly Method[]) {
  return command({
    name: "engage.save_draft",
    policy: mayTakePart,
    input: saveDraftInput,
    rateLimit: crowdPace,
    async run(work, input) {
      const place = await placeOf(work, methods, input.activityId);
      if (!place || !isPublicPlace(place)) return notFound();
      const begun = place.open ? undefined : await begunInTime(work, place, input);
      if (!place.open && !begun) return refused(closedReason(place, work.now));
      const saved = input.draft === undefined ? undefined : await draftByHash(work, tokenHash(input.draft));
      if (input.draft !== undefined && saved?.activityId !== input.activityId)
        return refused({ kind: "refused", key: "engage.refused.draftGone" });
      const before = saved?.fields ?? {};
      const screen = screenAt(screensOf(place, before), input.screen);
      const fields = overlaid(before, screen.fields, input.fields);
      const problems = input.later ? [] : problemsOn(place, screen, fields);
      if (problems.length > 0) return refused({ kind: "invalid", fields: problems });
      const draft = input.draft ?? newToken();
      if (saved) await updateDraft(work, tokenHash(draft), fields);
      else
        await insertDraft(work, {
          tokenHash: tokenHash(draft),
          activityId: input.activityId,
          sessionId: newId(),
          fields,
          startedAt: begun?.at ?? work.now,
        });
      const { later, activityId } = input;
      const next = later ? screen : screenAfter(screensOf(place, fields), screen.name);
      const kept: SavedDraft = { draft, slug: place.trajectory.slug, activityId, screen: next.name, later };
      return ok(kept);
    },
  });
}
