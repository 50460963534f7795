import { roomsWithIssuer } from "../../../../test/factories/server.ts";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import type { Site, Visitor } from "../../../../test/factories/site.ts";
import { createSite } from "../../../../test/factories/site.ts";
import type { World } from "../../../../test/factories/world.ts";
import type { OidcServer } from "../../../../test/servers/oidc-server.ts";

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

/** The link to sign in on the page at this address. */
export async function signInLink(who: Visitor, check: string): Promise<string> {
  const { html } = await who.get(check);
  return (/href="(\/meedoen\/inloggen\?[^"]+)"/.exec(html)?.[1] ?? "").replaceAll("&amp;", "&");
}

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
