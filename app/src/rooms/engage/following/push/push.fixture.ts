import type { World } from "../../../../../test/factories/world.ts";
import { person, visitor } from "../../../../../test/factories/world.ts";
import type { PushServer, TestBrowser } from "../../../../../test/servers/push-server.ts";
import { guardedFetch } from "../../../../platform/outbound/guarded-fetch.ts";
import { bindings as following, followedTown } from "../following.fixture.ts";
import type { PushBindings } from "./bindings.ts";
import { followHere } from "./commands/follow-here.ts";
import { offerPush } from "./commands/offer.ts";
import { senderKeys } from "./domain.ts";
import { sendPushesJob } from "./jobs/send-pushes.job.ts";

/** With the push service of a test as one of the operator's own. */
export function bindingsOf(service: Pick<PushServer, "origin">): PushBindings {
  const inside = [service.origin];
  return { ...following, push: { inside, fetch: guardedFetch({ inside, maxBytes: 1_000 }) } };
}

export const senderKey = senderKeys(following.tokenOf).publicKey;
export const administrator = person("administrator");

/** A municipality that offers messages on devices, with what browsers do there. Two devices in a transaction, so that there are several. */
export async function pushTown(world: World, service: PushServer) {
  const bindings = bindingsOf(service);
  const [here, sends] = [followHere(bindings), sendPushesJob(bindings, 2)];
  const town = await followedTown(world);
  await world.done(offerPush, {}, administrator);

  type Begun = { readonly subject?: string; readonly pace?: string; readonly lang?: string };

  /** A browser begins to follow; gives it with its private link. */
  async function begins(
    { subject = town.open.trajectoryId, pace = "daily", lang = "nl" }: Begun = {},
    browser: TestBrowser = service.browser(senderKey),
  ) {
    const asked = { ...browser.subscription, subject, pace, lang };
    return { browser, ...(await world.done(here, asked, visitor())) };
  }

  async function sendsAt(at: string): Promise<void> {
    world.clock.set(at);
    await town.runs(sends);
  }

  return { ...town, bindings, here, sends, begins, sendsAt };
}

/** The words on each message that a browser showed. */
export function bodiesOf({ shown }: TestBrowser): readonly string[] {
  return shown.map(({ text }) => bodyOf(text));
}

function bodyOf(text: string): string {
  const given: unknown = JSON.parse(text);
  return typeof given === "object" && given !== null && "body" in given ? String(given.body) : "";
}
