import type { Refusal } from "../../../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../kernel/result.ts";
import { ok } from "../../../../../kernel/result.ts";
import { command, slowCommand } from "../../../../../platform/define/command.ts";
import type { Work } from "../../../../../platform/define/work.ts";
import { municipalityOf } from "../../../../tenancy/room.ts";
import { mailPace } from "../../../commands/paces.ts";
import { noAddressSearch } from "../../../places/address-search.ts";
import { mayTakePart } from "../../../policy.ts";
import { squareOf } from "../../commands/follow-near.ts";
import type { Pace } from "../../domain.ts";
import { publicThing } from "../../followed-thing.ts";
import { keysAbout, mailableNews } from "../../mailable-news.ts";
import { isNear, nearSubject } from "../../subject.ts";
import type { PushBindings } from "../bindings.ts";
import type { Subscription } from "../domain.ts";
import { deviceToken, isSubscription, senderKeys, subjectsAtMost, unreachedAtMost } from "../domain.ts";
import { followHereInput, followNearHereInput } from "../inputs.ts";
import { holdsOffer, subjectsOfDevice, unreachedDevices } from "../reader.ts";
import { followOnDevice, markDeviceTold, putDevice } from "../writer.ts";

type Asked = Subscription & { readonly pace: Pace; readonly lang: string };

/** This device wants messages about a trajectory, a theme or everything. Gives the token of its own page. */
export function followHere(bindings: PushBindings) {
  return command({
    name: "engage.follow_on_device",
    policy: mayTakePart,
    input: followHereInput,
    // A school class may begin together. Whoever invents browsers needs more.
    rateLimit: { max: 40, perSeconds: 600 },
    async run(work, { subject, ...asked }) {
      // A place is named by who asks, so that it is known to be one.
      if (isNear(subject) || (await publicThing(work, subject)) === undefined) return notFound();
      return begin(work, bindings, subject, asked);
    },
  });
}

/** The same for what lies near a place, of which the square alone is kept. */
export function followNearHere(bindings: PushBindings) {
  return slowCommand({
    name: "engage.follow_near_on_device",
    policy: mayTakePart,
    input: followNearHereInput,
    rateLimit: mailPace,
    async prepare(read, { place, metres, ...asked }) {
      const town = await read(async (work) => ok((await municipalityOf(work))?.name ?? ""));
      if (!town.ok) return town;
      const square = await squareOf(bindings.addresses ?? noAddressSearch, place, town.value);
      if (!square.ok) return square;
      return ok((work) => begin(work, bindings, nearSubject(square.value, metres), asked));
    },
  });
}

async function begin(
  work: Work,
  bindings: PushBindings,
  subject: string,
  asked: Asked,
): Promise<Result<{ readonly token: string }, Refusal>> {
  if (!(await holdsOffer(work))) return notFound();
  if (!isSubscription(asked, bindings.push.inside)) return refusedBy("engage.push.noDevice");
  const { publicKey: senderKey } = senderKeys(bindings.tokenOf);
  const id = await putDevice(work, { ...asked, senderKey });
  const followed = await subjectsOfDevice(work, id);
  if (followed.length >= subjectsAtMost && !followed.includes(subject))
    return refusedBy("engage.push.tooMany", { max: subjectsAtMost });
  // Some that begin at the same moment may pass it together.
  if (followed.length === 0 && (await unreachedDevices(work)) > unreachedAtMost) return refusedBy("engage.push.full");
  await followOnDevice(work, id, subject);
  // What is there already is on the page that they come from: news is what comes after it.
  if (!followed.includes(subject))
    await markDeviceTold(work, id, keysAbout(await mailableNews(work, bindings, [subject]), [subject]));
  return ok({ token: deviceToken(asked) });
}
