import { newId, newToken, tokenHash } from "../../../../kernel/ids.ts";
import { invalidField, refusedBy } from "../../../../kernel/refusal.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { insertDraft } from "../../draft-writer.ts";
import { closedReason, isPublicPlace, placeOf } from "../../place.ts";
import { mayTakePart } from "../../policy.ts";
import { codeHash } from "../code-hash.ts";
import { codeIn } from "../domain.ts";
import { codeProblem, withoutCode } from "../given-code.ts";
import { codeInput } from "../inputs.ts";
import { codeSeen } from "../reader.ts";

/** Somebody has a code and begins the form that it is for; the code is used when that is sent. */
export function beginWithCode(methods: readonly Method[]) {
  return command({
    name: "engage.begin_with_code",
    policy: mayTakePart,
    input: codeInput,
    // A meeting where everybody got a letter stands behind one address; of 2 * 10^14 codes this is nothing.
    rateLimit: { max: 200, perSeconds: 600 },
    async run(work, { code: typed }) {
      const code = codeIn(typed);
      if (code === undefined) return invalidField("code", "engage.code.malformed");
      const hash = await codeHash(work.tenantId, code);
      const seen = await codeSeen(work, hash);
      const place = seen && (await placeOf(work, methods, seen.activityId));
      if (!place) return invalidField("code", "engage.code.unknown");
      const problem = await codeProblem(work, hash, place.activity.id);
      if (problem !== undefined) return invalidField("code", problem);
      if (!isPublicPlace(place)) return refusedBy("engage.code.notYet");
      if (!place.open) return refused(closedReason(place, work.now));
      const draft = newToken();
      await insertDraft(work, {
        ...{ tokenHash: tokenHash(draft), activityId: place.activity.id, sessionId: newId() },
        ...{ fields: withoutCode({}, hash), codeHash: hash, startedAt: work.now },
      });
      return ok({ draft, slug: place.trajectory.slug, activityId: place.activity.id });
    },
  });
}
