import { z } from "zod";
import { tokenHash } from "../../../kernel/ids.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import { refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { slowCommand } from "../../../platform/define/command.ts";
import type { KnownAt, Party, SsoBindings } from "../../identity/room.ts";
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
      const { next, party: as, who } = await backFromBroker(bindings, look, given);
      const cameBack = (refusal?: Refusal): CameBack => ({ next, as, refusal });
      if (!who.ok) return ok(() => Promise.resolve(ok(cameBack(who.refusal))));
      return ok(async (work) => {
        const [draft, by] = [draftAt(next), knownParticipant(work.actor)];
        const found = draft === undefined ? undefined : await draftByHash(work, tokenHash(draft));
        // A form is begun in the browser that signs in for it: who comes by a link of somebody else is somebody else.
        if (!draft || !found || by === undefined) return ok(cameBack(refusedBy(notKnownKey("again")).refusal));
        const { party, subject } = who.value;
        if (party === "person" && looksLikeCitizenNumber(subject)) await markNumberSeen(work);
        const hash = hashFor(bindings, work.tenantId, found.activityId, who.value);
        await markSigned(work, tokenHash(draft), { hash, party, by, at: work.now });
        return ok(cameBack());
      });
    },
  });
}

type CameBack = {
  readonly next: string | undefined;
  /** As whom they went. */
  readonly as: Party | undefined;
  readonly refusal: Refusal | undefined;
};

/** A person and an organisation never have the same: a pseudonym may look like a number. */
function hashFor({ tokenOf }: SsoBindings, tenantId: string, activityId: string, { party, issuer, subject }: KnownAt) {
  const kind = party === "person" ? "signed in" : "signed in for";
  return tokenOf(`${kind} ${tenantId} ${activityId} ${issuer} ${subject}`);
}
