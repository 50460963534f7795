import { CHECK_IDS } from "@brink/decision-guide";
import { z } from "zod";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import * as field from "../../../platform/define/fields.ts";
import { changedAnswers } from "../domain/answer-change.ts";
import { saidIn } from "../domain/said.ts";
import type { Said } from "../domain/said.ts";
import { changeAnswers } from "../guide-answers-writer.ts";
import { mayGuide } from "../policy.ts";
import { lockedGuide } from "../reader.ts";
import { isGuideClosed } from "../reply-access.ts";
import { versionsIn } from "../versions-reader.ts";
import { staffPace } from "./pace.ts";

/** `seen`: the guide's version that somebody compared with, so that a colleague's change is not undone unseen. */
const input = z.object({
  id: field.id(),
  number: z.coerce.number().int().min(1),
  seen: z.coerce.number().int(),
});

/** The answers of an earlier version become those of the guide, as new answers: what was there is a version itself. */
export const putBackVersion = command({
  name: "choose.put_back_version",
  policy: mayGuide,
  input,
  rateLimit: staffPace,
  async run(work, { id, number, seen }) {
    const guide = await lockedGuide(work, id);
    if (!guide) return notFound();
    if (await isGuideClosed(work, guide)) return refusedBy("choose.versions.refused.guideClosed");
    if (guide.version !== seen) return refusedBy("choose.versions.refused.changedMeanwhile");
    const version = (await versionsIn(work, guide)).find((one) => one.number === number);
    if (!version) return notFound();
    if (changedAnswers(saidIn(guide), version.said).length === 0) return refusedBy("choose.versions.refused.same");
    await changeAnswers(work, guide, apart(version.said), { putBackOf: number });
    work.emit({ name: "choose.version_put_back", payload: { guideId: id } });
    return ok({ id, number });
  },
});

/** The answers to the checks and those to the questions. */
function apart(said: Said) {
  const checks: readonly string[] = CHECK_IDS;
  const those = (ofChecks: boolean): Said =>
    Object.fromEntries(Object.entries(said).filter(([key]) => checks.includes(key) === ofChecks));
  return { checks: those(true), answers: those(false) };
}
