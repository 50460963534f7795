import { sql } from "kysely";
import { afterAll, beforeEach } from "vitest";
import { roomsWithIssuer } from "../../../../test/factories/server.ts";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import type { Site, Visitor } from "../../../../test/factories/site.ts";
import { createSite } from "../../../../test/factories/site.ts";
import type { World } from "../../../../test/factories/world.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import type { OidcServer } from "../../../../test/servers/oidc-server.ts";
import { startOidcServer } from "../../../../test/servers/oidc-server.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { registerOf } from "../register-reader.ts";

export const settings = "/beheer/gemeente/inwoners";
export const substantial = "http://eidas.europa.eu/LoA/substantial";
export const low = "http://eidas.europa.eu/LoA/low";

export function siteOf({ world, slug }: { readonly world: World; readonly slug: string }, provider: OidcServer): Site {
  return createSite(world, slug, roomsWithIssuer(provider.issuer));
}

/** What an administrator fills in. */
export function connection(provider: OidcServer, address: string, own: Readonly<Record<string, string>> = {}) {
  const { id, secret } = provider.residents(address);
  return {
    ...{ name: "DigiD", issuer: provider.issuer, clientId: id, clientSecret: secret, scope: "" },
    ...{ subjectClaim: "sub", levelClaim: "acr", goodLevels: substantial, askedLevels: substantial, ...own },
  };
}

export function openSignedIn(world: World, own: Readonly<Record<string, string>> = {}): Promise<OpenActivity> {
  const settings = { turns: "signIn", moderation: "after", ...own };
  return openActivity(world, { inBrink: "ideas", settings, startsOn: "2026-01-01", endsOn: "2029-12-31" });
}

export const formAt = ({ slug, activityId }: OpenActivity) => `/trajecten/${slug}/meedoen/${activityId}`;

/** Fills in everything but sends nothing; the address of the check. */
export async function filledIn(who: Visitor, at: OpenActivity, title: string, own = {}): Promise<string> {
  const first = await who.send(formAt(at), "save", { _screen: "idee", title, body: "Dat is fijn voor iedereen." });
  const next = await who.send(first.location ?? "", "save", { _screen: "who", as: "person", lang: "nl", ...own });
  if (next.location === null) throw new Error(next.html);
  return next.location;
}

/** The link to sign in on the page at this address; for an organisation that one. */
export async function signInLink(
  who: Visitor,
  check: string,
  as: "person" | "organisation" = "person",
): Promise<string> {
  const { html } = await who.get(check);
  const links = [...html.matchAll(/href="(\/meedoen\/inloggen\?[^"]+)"/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
  return links.find((href) => href.includes("als=organisatie") === (as === "organisation")) ?? "";
}

/** Sends what is at the check. */
export async function sends(who: Visitor, check: string) {
  return who.send(check, "submit", { _draft: new URL(check, "http://here").searchParams.get("concept") ?? "" });
}

/** Why somebody who came back is not known. */
export const why = (location: string) => new URL(location, "http://here").searchParams.get("reden");

/** Goes to the provider, signs in there as this account, and gives the address at which they come back. */
export async function awayAndBack(
  who: Visitor,
  provider: OidcServer,
  { link, account, change = () => undefined }: { link: string; account: string; change?: (to: URL) => void },
): Promise<string> {
  const to = new URL((await who.get(link)).location ?? "");
  change(to);
  const back = new URL(await provider.signIn(to.href, account));
  return back.pathname + back.search;
}

/** A municipality by the clock of this machine: tokens of a real provider end. */
async function newTown() {
  const world = createWorld(new Date().toISOString());
  const slug = await foundMunicipality(world);
  return { world, slug, address: `http://${slug}.localhost:3000` };
}

/** A municipality with another beside it, a provider, and an activity where each signs in; nothing is connected yet. */
export async function signInTown(activity: Readonly<Record<string, string>> = {}) {
  const [town, other] = [await newTown(), await newTown()];
  const { world } = town;
  const provider = await startOidcServer([town.address, other.address]);
  const site = siteOf(town, provider);
  const administrator = await site.somebody("administrator");
  const open = await openSignedIn(world, activity);
  afterAll(() => provider.close());
  beforeEach(() => {
    provider.misbehave("none");
    world.clock.set(new Date().toISOString());
  });
  const setUp = (own?: Record<string, string>) =>
    administrator.follow(settings, "connect", connection(provider, town.address, own));
  const switchTo = (way: string) => administrator.follow(settings, "switchWay", { way });
  return { town, other, world, provider, site, administrator, open, setUp, switchTo, ...people(world, provider, open) };
}

/** Who can come, and what there is of them afterwards. */
function people(world: World, provider: OidcServer, open: OpenActivity) {
  let accounts = 0;
  function account(own: Readonly<Record<string, unknown>> = {}): string {
    const id = `inwoner-${++accounts}`;
    provider.accounts.set(id, { acr: substantial, ...own });
    return id;
  }
  /** The whole way to where they end up, from a form that is filled in. */
  async function signIn(who: Visitor, check: string, as: string): Promise<string> {
    const back = await awayAndBack(who, provider, { link: await signInLink(who, check), account: as });
    return (await who.get(back)).location ?? "";
  }
  const total = async (at = open) =>
    (await world.read((work) => registerOf(work, { trajectoryId: at.trajectoryId, page: 1, perPage: 1 }))).total;
  return { account, signIn, total, everything: () => everythingOf(world) };
}

/** Every row of this municipality that might hold something of who signed in. */
async function everythingOf(world: World): Promise<string> {
  const tables = ["engage_draft", "engage_contribution", "identity_broker", "platform_outbox"];
  const rows = await world.read((work) =>
    Promise.all(
      tables.map((table) =>
        sql`select to_jsonb(t) as row from ${sql.table(table)} t where tenant_id = ${world.tenant.id}`.execute(work.db),
      ),
    ),
  );
  return JSON.stringify(rows.map((one) => one.rows));
}
