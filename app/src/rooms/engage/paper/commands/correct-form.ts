import type { Refusal } from "../../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Fields, Method } from "../../../../platform/define/method.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { takesPaper } from "../../commands/enter-contribution.ts";
import { emitOfContribution } from "../../commands/contribution-event.ts";
import { staffPace } from "../../commands/paces.ts";
import { lockedContributions } from "../../contribution-reader.ts";
import { updateContributions } from "../../contribution-writer.ts";
import { withKnown } from "../../form-flow.ts";
import { deleteOriginals } from "../../moderation/moderation-writer.ts";
import { placeOf } from "../../place.ts";
import { mayEnter } from "../../policy.ts";
import { lockedBatch } from "../batch-reader.ts";
import { compared, wordless } from "../check/compare.ts";
import { unsettled } from "../check/unsettled.ts";
import { typedForm } from "../check/typed-form.ts";
import { setSettled } from "../check/writer.ts";
import { correctFormInput } from "../inputs.ts";

/** What was typed over is not what stands on the paper. */
export function correctForm(methods: readonly Method[]) {
  return command({
    name: "engage.correct_batch_form",
    policy: mayEnter,
    input: correctFormInput,
    rateLimit: staffPace,
    async run(work, { batchId, number, fields }) {
      const batch = await lockedBatch(work, batchId);
      const form = batch && (await typedForm(work, methods, batch, number));
      if (!form) return notFound();
      const done = await correctEntry(work, methods, form.entry.contributionId, fields);
      if (!done.ok) return done;
      // Who corrects a form of which two versions differ has looked at the paper: that settles it.
      if (await unsettled(work, batchId, number)) {
        const changes = compared(form.place, form.fields, fields, wordless).filter(({ isSame }) => !isSame);
        await setSettled(work, batchId, number, changes.length);
      }
      return ok({ batchId, number });
    },
  });
}

/** Puts other answers in the place of those that were typed over. Who it is from does not change by it. */
export async function correctEntry(
  work: Work,
  methods: readonly Method[],
  contributionId: string,
  fields: Fields,
): Promise<Result<undefined, Refusal>> {
  const [contribution] = await lockedContributions(work, [contributionId]);
  const place = contribution && (await placeOf(work, methods, contribution.activityId));
  if (!contribution || !place) return notFound();
  if (!takesPaper(place)) return refusedBy("engage.refused.noPaperNow");
  if (contribution.state === "withdrawn") return refusedBy("engage.refused.withdrawn");
  const before = (await place.method.restore(work, [contribution])).get(contributionId) ?? {};
  const entry = place.method.parse(place.setup, withKnown(place, fields, before));
  if (!entry.ok) return refused({ kind: "invalid", fields: entry.refusal });
  const words = place.method.words(place.setup, entry.value);
  await updateContributions(work, [contributionId], { ...words, translations: "{}", changed_at: work.now });
  await deleteOriginals(work, [contributionId]);
  const { activityId } = contribution;
  await place.method.store(work, { id: contributionId, activityId, ...words }, entry.value, "changed");
  emitOfContribution(work, contribution, "changed");
  return ok(undefined);
}
