import { addDays } from "@brink/indicators";
import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { dayOf } from "../../trajectories/room.ts";
import { shareLimits, shareState } from "../domain/sharing.ts";
import { mayGuide } from "../policy.ts";
import { lockedGuide } from "../reader.ts";
import { isGuideClosed } from "../reply-access.ts";
import { revokeShareInput, shareGuideInput } from "../sharing-inputs.ts";
import { sharesOf } from "../sharing-reader.ts";
import { insertShare, setRevoked } from "../sharing-writer.ts";
import { staffPace } from "./pace.ts";

/** A link by which colleagues answer the questions themselves. It is shown once: only its hash is kept. */
export const shareGuide = command({
  name: "choose.share_guide",
  policy: mayGuide,
  input: shareGuideInput,
  rateLimit: staffPace,
  async run(work, { id: guideId, ...asked }) {
    const guide = await lockedGuide(work, guideId);
    if (!guide) return notFound();
    if (await isGuideClosed(work, guide)) return refusedBy("choose.refused.guideClosed");
    const today = dayOf(work.now);
    if (asked.closesOn < today) return invalidField("closesOn", "choose.field.closesPast");
    if (asked.closesOn > addDays(today, shareLimits.mostDays))
      return invalidField("closesOn", "choose.field.closesLate", { days: shareLimits.mostDays });
    const open = (await sharesOf(work, guideId)).filter((share) => shareState(share, today) === "open");
    if (open.length >= shareLimits.mostLinks)
      return refusedBy("choose.refused.manyLinks", { max: shareLimits.mostLinks });
    const { id: shareId, token } = await insertShare(work, { guideId, ...asked });
    work.emit({ name: "choose.guide_shared", payload: { guideId, shareId } });
    return ok({ id: guideId, token });
  },
});

/** From now on the link opens nothing. What was sent stays. */
export const revokeShare = command({
  name: "choose.revoke_share",
  policy: mayGuide,
  input: revokeShareInput,
  rateLimit: staffPace,
  async run(work, { id, shareId }) {
    const guide = await lockedGuide(work, id);
    if (!guide) return notFound();
    if (!(await setRevoked(work, id, shareId))) return refusedBy("choose.refused.revokedBefore");
    work.emit({ name: "choose.share_revoked", payload: { guideId: id, shareId } });
    return ok({ id });
  },
});
