import { newId, tokenHash } from "../../../kernel/ids.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { textOf } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { draftByHash } from "../draft-reader.ts";
import { begunInTime } from "../grace.ts";
import { mailDraftInput } from "../inputs.ts";
import { sendLetter } from "../letters.ts";
import { takePartHref } from "../paths.ts";
import { closedReason, isPublicPlace, placeOf } from "../place.ts";
import { isPupil } from "../school/pupil.ts";
import { mayTakePart } from "../policy.ts";
import { mailPace } from "./paces.ts";

/** Somebody mails the link of what they saved to themselves. Their address stands in that mail and nowhere else. */
export function mailDraft(bindings: EngageBindings) {
  return command({
    name: "engage.mail_draft",
    policy: mayTakePart,
    input: mailDraftInput,
    rateLimit: mailPace,
    async run(work, { activityId, draft, screen, email, lang }) {
      const place = await placeOf(work, bindings.methods, activityId);
      if (!place || !isPublicPlace(place)) return notFound();
      const saved = await draftByHash(work, tokenHash(draft));
      if (saved?.activityId !== activityId) return refusedBy("engage.refused.draftGone");
      if (await isPupil(work, saved.codeHash)) return refusedBy("engage.school.noMail");
      if (!place.open && !(await begunInTime(work, place, { draft }))) return refused(closedReason(place, work.now));
      const { trajectory } = place;
      await sendLetter(work, bindings, {
        to: { email, lang },
        stem: "mail.draft",
        params: () => ({
          trajectory: textOf(trajectory, "title", lang).text,
          until: saved.keptUntil.getTime(),
        }),
        path: takePartHref(trajectory.slug, activityId, { draft, screen }),
        key: `engage.draft ${newId()}`,
      });
      return ok(undefined);
    },
  });
}
