import type { Context } from "hono";
import { getConnInfo } from "@hono/node-server/conninfo";
import { newId } from "../../kernel/ids.ts";
import type { Actor } from "../define/actor.ts";
import type { Tenant } from "../define/tenant.ts";
import type { BrinkApp } from "./brink-app.ts";
import type { RequestContext } from "./context.ts";
import type { CookieJar } from "./cookies.ts";
import { readGuest } from "./guest-cookie.ts";
import { chooseLang, languagesOf } from "./lang.ts";
import type { Connection } from "./network-address.ts";
import { rateKeyOf } from "./network-address.ts";

// The longest address of ours, with a path to come back to, has less than half of it.
const addressLettersAtMost = 2_000;

/** PostgreSQL refuses U+0000; a long address would be kept with the page that it asked for. */
export function couldBeOurs(url: string, lettersAtMost = addressLettersAtMost): boolean {
  return url.length <= lettersAtMost && !url.includes("%00");
}

/** Who asks, in which municipality, in which language. */
export async function requestContext(
  app: BrinkApp,
  context: Context,
  tenant: Tenant,
  side: "resident" | "staff",
  jar: CookieJar,
): Promise<RequestContext> {
  const url = new URL(context.req.url);
  const actor = await actorOf(app, tenant, jar);
  const connection = connectionOf(context);
  app.seeConnection(connection);
  return {
    requestId: newId(),
    tenant,
    actor,
    lang: chooseLang(
      languagesOf(tenant, side),
      context.req.query("lang"),
      jar.get("lang"),
      context.req.header("accept-language"),
    ),
    now: app.clock.now(),
    rateKey: actor.kind === "person" ? `person ${actor.personId}` : rateKeyOf(connection, app.proxies),
    base: publicBase(app.baseUrl, context.req.header("host")),
    path: url.pathname,
    search: url.search,
  };
}

async function actorOf(app: BrinkApp, tenant: Tenant, jar: CookieJar): Promise<Actor> {
  const session = jar.get("session");
  const person = session === undefined ? undefined : await app.sessions.actorOf(tenant.id, session);
  if (person) return person;
  const guest = jar.get("guest");
  const guestId = guest === undefined ? undefined : readGuest(guest, app.secret, app.clock.now());
  return guestId === undefined ? { kind: "visitor" } : { kind: "visitor", guestId };
}

/** The site's own address for this municipality: the protocol of BASE_URL with the host that was asked. */
export function publicBase(baseUrl: string, host: string | undefined): string {
  const [protocol = ""] = baseUrl.split("//", 1);
  return host === undefined ? baseUrl : `${protocol}//${host}`;
}

export function connectionOf(context: Context): Connection {
  return { remoteAddress: remoteAddress(context), forwardedFor: context.req.header("x-forwarded-for") };
}

/** The address that connected. A request made by a test without a socket has no address; all of those count together. */
function remoteAddress(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? "unknown";
  } catch {
    return "unknown";
  }
}
