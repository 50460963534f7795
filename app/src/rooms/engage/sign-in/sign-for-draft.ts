import { z } from "zod";
import { tokenHash } from "../../../kernel/ids.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import { refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { slowCommand } from "../../../platform/define/command.ts";
import type { KnownAt, SsoBindings } from "../../identity/room.ts";
import { backFromBroker, looksLikeCitizenNumber, markNumberSeen, notKnownKey } from "../../identity/room.ts";
import { crowdPace } from "../commands/paces.ts";
import { draftByHash } from "../draft-reader.ts";
import { knownParticipant } from "../participant.ts";
import { mayTakePart } from "../policy.ts";
import { draftAt } from "./paths.ts";
import { markSigned } from "./writer.ts";

const input = z.object({ address: z.url(), flow: z.string().max(4_000).optional() });

/**
 * Somebody came back from where they said who they are. Of that is kept with their draft: a hash of activity and person that only
 * this installation can make. Who is not known is told so with the way back to their form.
 */
export function signForDraft(bindings: SsoBindings) {
  return slowCommand({
    name: "engage.sign_for_draft",
    policy: mayTakePart,
    input,
    rateLimit: crowdPace,
    async prepare(look, given) {
      const { next, who } = await backFromBroker(bindings, look, given);
      if (!who.ok) return ok(() => Promise.resolve(ok(cameBack(next, who.refusal))));
      return ok(async (work) => {
        const [draft, by] = [draftAt(next), knownParticipant(work.actor)];
        const found = draft === undefined ? undefined : await draftByHash(work, tokenHash(draft));
        // A form is begun in the browser that signs in for it: who comes by a link of somebody else is somebody else.
        if (!draft || !found || by === undefined) return ok(cameBack(next, refusedBy(notKnownKey("again")).refusal));
        if (looksLikeCitizenNumber(who.value.subject)) await markNumberSeen(work);
        const hash = personHash(bindings, work.tenantId, found.activityId, who.value);
        await markSigned(work, tokenHash(draft), { hash, by, at: work.now });
        return ok(cameBack(next));
      });
    },
  });
}

type CameBack = { readonly next: string | undefined; readonly refusal: Refusal | undefined };

function cameBack(next: string | undefined, refusal?: Refusal): CameBack {
  return { next, refusal };
}

function personHash({ tokenOf }: SsoBindings, tenantId: string, activityId: string, { issuer, subject }: KnownAt) {
  return tokenOf(`signed in ${tenantId} ${activityId} ${issuer} ${subject}`);
}
