import { refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Method } from "../../../platform/define/method.ts";
import { updateContributions } from "../contribution-writer.ts";
import { objectInput } from "../moderation/inputs.ts";
import { insertSteps } from "../moderation/moderation-writer.ts";
import { objectionsTo } from "../moderation/objection-reader.ts";
import { mayTakePart } from "../policy.ts";
import { emitOfContribution } from "./contribution-event.ts";
import { ownContribution } from "./own-contribution.ts";
import { ownPace } from "./paces.ts";

/** The author of a text that is not shown does not agree, and says why, once: it waits again, for somebody else. */
export function objectToRejection(methods: readonly Method[]) {
  return command({
    name: "engage.object_to_rejection",
    policy: mayTakePart,
    input: objectInput,
    rateLimit: ownPace,
    async run(work, { token, objection }) {
      const own = await ownContribution(work, methods, token);
      if (!own.ok) return own;
      const { id, moderation } = own.value.contribution;
      // The row is locked, so that two at once come one after the other.
      if ((await objectionsTo(work, [id])).has(id)) return refusedBy("engage.refused.objectedBefore");
      if (moderation !== "rejected") return refusedBy("engage.refused.notRejected");
      await insertSteps(work, [id], "objected", { words: objection });
      // Who speaks up is a person: it is read by itself.
      await updateContributions(work, [id], { moderation: "waiting", waits_with: null });
      emitOfContribution(work, own.value.contribution, "objected");
      return ok(undefined);
    },
  });
}
