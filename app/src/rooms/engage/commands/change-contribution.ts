import type { FieldRefusal } from "../../../kernel/refusal.ts";
import { refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { ContributionWords, Fields, Method } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import { argumentWords } from "../arguments/inputs.ts";
import { updateContributions } from "../contribution-writer.ts";
import { afterMove } from "../domain.ts";
import { withKnown } from "../form-flow.ts";
import { begunInTime } from "../grace.ts";
import { changeInput } from "../inputs.ts";
import { deleteOriginals } from "../moderation/moderation-writer.ts";
import { closedReason } from "../place.ts";
import { mayTakePart } from "../policy.ts";
import type { Own } from "./own-contribution.ts";
import { emitOfContribution } from "./contribution-event.ts";
import { ownContribution } from "./own-contribution.ts";
import { ownPace } from "./paces.ts";

/** The author changes their own words as long as people can take part, or a little later when they began in time. A translation of the old words goes. */
export function changeContribution(methods: readonly Method[]) {
  return command({
    name: "engage.change_contribution",
    policy: mayTakePart,
    input: changeInput,
    rateLimit: ownPace,
    async run(work, { token, fields, begunAt }) {
      const own = await ownContribution(work, methods, token);
      if (!own.ok) return own;
      const { contribution, place } = own.value;
      if (!place.open && !(await begunInTime(work, place, { begunAt }))) return refused(closedReason(place, work.now));
      const standing = afterMove(contribution, "change", place.host.moderation, place.method.visibility);
      if (typeof standing === "string") return refusedBy("engage.refused.withdrawn");
      const told: Result<Told, readonly FieldRefusal[]> = contribution.argument
        ? argumentWords(fields)
        : await methodWords(work, own.value, fields);
      if (!told.ok) return refused({ kind: "invalid", fields: told.refusal });
      const { title, body } = told.value;
      await updateContributions(work, [contribution.id], {
        ...{ title, body },
        moderation: standing.moderation,
        translations: "{}",
        changed_at: work.now,
      });
      await deleteOriginals(work, [contribution.id]);
      await told.value.store?.();
      emitOfContribution(work, own.value.contribution, "changed");
      return ok({ moderation: standing.moderation });
    },
  });
}

type Told = ContributionWords & { store?(): Promise<void> };

/** What the method makes of it, with how it keeps the rest. */
async function methodWords(
  work: Work,
  { contribution, place }: Own,
  fields: Fields,
): Promise<Result<Told, readonly FieldRefusal[]>> {
  const { id, activityId } = contribution;
  const before = (await place.method.restore(work, [contribution], "author")).get(id) ?? {};
  const known = withKnown(place, fields, before);
  const entry = place.method.parse(place.setup, known);
  if (!entry.ok) return entry;
  const words = place.method.words(place.setup, entry.value);
  return ok({ ...words, store: () => place.method.store(work, { id, activityId, ...words }, entry.value, "changed") });
}
