import type { z } from "zod";
import { newId, newReceipt, newToken, tokenHash } from "../../../kernel/ids.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { EngageBindings } from "../bindings.ts";
import { arguePace } from "../commands/paces.ts";
import type { Sent } from "../commands/check-sending.ts";
import { putContact } from "../contact-writer.ts";
import { publishedByReceipt } from "../contribution-reader.ts";
import { firstModeration } from "../domain.ts";
import { begunInTime } from "../grace.ts";
import { sendLetter } from "../letters.ts";
import { participantOf } from "../participant.ts";
import { ownHref } from "../paths.ts";
import { closedReason, isPublicPlace, placeOf } from "../place.ts";
import { mayTakePart } from "../policy.ts";
import { signalsOf } from "../suspicion/signals.ts";
import { signalsInsert } from "../suspicion/writer.ts";
import { textOf } from "../../trajectories/room.ts";
import { takesArguments } from "./domain.ts";
import { argumentInput } from "./inputs.ts";
import { insertArgument } from "./writer.ts";

/**
 * Somebody says why something is a good idea, or why not. It is read, shown, taken back and forgotten as any contribution.
 */
export function submitArgument(bindings: EngageBindings) {
  return command<z.output<typeof argumentInput>, Sent>({
    ...{ name: "engage.submit_argument", policy: mayTakePart, input: argumentInput, rateLimit: arguePace },
    async run(work, { activityId, receipt, side, argument, email, lang, begunAt, trap }) {
      const place = await placeOf(work, bindings.methods, activityId);
      const about = place && isPublicPlace(place) ? await publishedByReceipt(work, activityId, receipt) : undefined;
      if (!place || !about) return notFound();
      if (!takesArguments(place)) return refusedBy("engage.refused.noArguments");
      if (!place.open && !(await begunInTime(work, place, { begunAt }))) return refused(closedReason(place, work.now));
      const sent = { contributionId: newId(), token: newToken(), receipt: newReceipt() };
      const signals = signalsOf({ trap, begunAt, now: work.now, text: argument });
      const trajectoryId = place.trajectory.id;
      await insertArgument(work, {
        ...{ id: sent.contributionId, receipt: sent.receipt, tokenHash: tokenHash(sent.token) },
        ...{ trajectoryId, activityId, methodId: place.method.id, participantId: participantOf(work.actor) },
        ...{ aboutId: about.contribution.id, side, body: argument, lang, submittedAt: work.now },
        moderation: firstModeration(signals.length > 0 ? "before" : place.host.moderation, "online"),
      });
      if (signals.length > 0) work.along(signalsInsert(work, sent.contributionId, signals));
      const payload = { contributionId: sent.contributionId, activityId, trajectoryId };
      work.emit({ name: "engage.argument_received", payload });
      if (email === undefined) return ok(sent);
      await putContact(work, sent.contributionId, { email, lang, wantsQuestionnaire: false, wantsFollowUp: false });
      await sendLetter(work, bindings, {
        to: { email, lang },
        stem: "mail.argued",
        params: () => ({ receipt: sent.receipt, trajectory: textOf(place.trajectory, "title", lang).text }),
        path: ownHref(sent.token),
        key: `engage.argued ${sent.contributionId}`,
      });
      return ok(sent);
    },
  });
}
