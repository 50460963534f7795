import { z } from "zod";
import { tokenHash } from "../../../kernel/ids.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound } from "../../../kernel/refusal.ts";
import type { Refused } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Door, Onward } from "../../../platform/define/door.ts";
import { door } from "../../../platform/define/door.ts";
import type { Party, SsoBindings } from "../../identity/room.ts";
import { brokerHref, goodbyeOfBroker, goToBroker, notKnownOf } from "../../identity/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { crowdPace } from "../commands/paces.ts";
import { draftByHash } from "../draft-reader.ts";
import { isPublicPlace, placeOf } from "../place.ts";
import { mayTakePart } from "../policy.ts";
import { partiesOf } from "../turns/domain.ts";
import { checkHref, notKnownHref, partyParam } from "./paths.ts";
import type { signForDraft } from "./sign-for-draft.ts";

const shared = { policy: mayTakePart, rateLimit: crowdPace } as const;

type SignInBindings = SsoBindings & Pick<EngageBindings, "methods">;
type SignForDraft = ReturnType<typeof signForDraft>;

/** To where a resident says who they are, back from it, and out of it. */
export function signInDoors(bindings: SignInBindings, sign: SignForDraft): readonly Door[] {
  return [beginDoor(bindings), backDoor(sign), goodbyeDoor(bindings)];
}

/** Only for a form that waits to be sent. */
function beginDoor(bindings: SignInBindings): Door {
  return door({
    ...shared,
    path: brokerHref.begin,
    params: z.object({ activiteit: z.string().max(40), concept: z.string().max(100), als: partyParam() }),
    async enter({ look, base }, { activiteit: activityId, concept, als: party }) {
      const found = await look(async (work) => {
        const draft = await draftByHash(work, tokenHash(concept));
        const place = draft?.activityId === activityId ? await placeOf(work, bindings.methods, activityId) : undefined;
        return place && isPublicPlace(place) ? ok(place) : notFound();
      });
      if (!found.ok) return found;
      const next = checkHref(found.value.trajectory.slug, activityId, concept);
      // Who does not have to sign in so is not sent to do it.
      if (!partiesOf(found.value.host.turns).includes(party)) return ok({ to: next });
      const gone = await goToBroker(bindings, look, { party, back: base + brokerHref.back, next });
      return gone.ok ? ok(gone.value) : orReason(gone, next, party);
    },
  });
}

/** Back at the form, or at the reason why not; that form is there in both cases. */
function backDoor(sign: SignForDraft): Door {
  return door({
    ...shared,
    path: brokerHref.back,
    params: z.object({}),
    async enter({ run, address, flow }) {
      const done = await run(sign, { address, flow });
      if (!done.ok) return done;
      const { next, as, refusal } = done.value;
      return refusal ? orReason({ ok: false, refusal }, next, as) : ok({ to: next ?? "/" });
    },
  });
}

/** Out of the broker too: it may stay signed in there, on a computer of somebody else. */
function goodbyeDoor(bindings: SignInBindings): Door {
  return door({
    ...shared,
    path: brokerHref.goodbye,
    params: z.object({ als: partyParam() }),
    enter: async ({ look, base }, { als: party }) =>
      ok({ to: (await goodbyeOfBroker(bindings, look, { party, back: base + brokerHref.out })) ?? brokerHref.out }),
  });
}

/** The page that says why; what is no reason of ours keeps its own page. */
function orReason(
  refused: Refused<Refusal>,
  next: string | undefined,
  party: Party | undefined,
): Refused<Refusal> | { ok: true; value: Onward } {
  const reason = notKnownOf(refused.refusal);
  return reason === undefined ? refused : ok({ to: notKnownHref(reason, next, party) });
}
