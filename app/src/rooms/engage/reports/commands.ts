import { z } from "zod";
import { isId } from "../../../kernel/ids.ts";
import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import * as field from "../../../platform/define/fields.ts";
import type { Method } from "../../../platform/define/method.ts";
import { lockedContributions } from "../contribution-reader.ts";
import { reportPace, staffPace } from "../commands/paces.ts";
import { insertSteps } from "../moderation/moderation-writer.ts";
import { participantOf } from "../participant.ts";
import { isPublicPlace, placeOf } from "../place.ts";
import { mayModerate, mayTakePart } from "../policy.ts";
import { reportLength, reportReasons } from "./domain.ts";
import { newestReport, reportableText } from "./reader.ts";
import { insertReport } from "./writer.ts";

const input = z.object({
  activityId: z.string().max(40),
  receipt: z.string().max(20),
  reason: field.oneOf(reportReasons),
  words: field.optionalText(reportLength),
});

/**
 * A reader says that a published text does not belong here, also when nobody can take part any more. It hides nothing: a person
 * looks. Quiet, because nothing that anybody reads changes by it.
 */
export function reportText(methods: readonly Method[]) {
  return command({
    ...{ name: "engage.report_text", quiet: true, policy: mayTakePart, input, rateLimit: reportPace },
    async run(work, { activityId, receipt, reason, words }) {
      const place = isId(activityId) ? await placeOf(work, methods, activityId) : undefined;
      const found = place && isPublicPlace(place) ? await reportableText(work, activityId, receipt) : undefined;
      if (!place || !found) return notFound();
      if (reason === "other" && words === "") return invalidField("words", "engage.report.field.sayWhat");
      const report = { contributionId: found.contribution.id, participantId: participantOf(work.actor), reason, words };
      if (!(await insertReport(work, report))) return refusedBy("engage.report.refused.twice");
      return ok({ slug: place.trajectory.slug, activityId, receipt });
    },
  });
}

/** Somebody looked at what was reported: it can stay. What was reported after they read asks for a look of its own. */
export const keepReported = command({
  name: "engage.keep_reported",
  policy: mayModerate,
  input: z.object({ ids: field.id(), newest: field.id() }),
  rateLimit: staffPace,
  async run(work, { ids: id, newest }) {
    // Two who decide at one moment: the second sees what the first did.
    await lockedContributions(work, [id]);
    const last = await newestReport(work, id);
    if (last === undefined) return refusedBy("engage.report.staff.refused.looked");
    if (last !== newest) return refusedBy("engage.report.staff.refused.newer");
    await insertSteps(work, [id], "kept");
    return ok({ id });
  },
});
