import type { Context, Hono } from "hono";
import { roleHolders } from "../define/policy.ts";
import type { Tenant } from "../define/tenant.ts";
import { metricsContentType } from "../telemetry/metrics.ts";
import { brandCss, brandFrom, brandIcon } from "../web/theme.ts";
import type { BrinkApp } from "./brink-app.ts";
import { cookieJar } from "./cookies.ts";
import { healthAnswer, keptHealth } from "./health.ts";
import { isOfThisMachine } from "./network-address.ts";
import { connectionOf, publicBase } from "./request-context.ts";
import { securityText } from "./security-text.ts";

const robots = "User-agent: *\nDisallow: /beheer\nDisallow: /inbreng\nDisallow: /volgen/\nDisallow: /meedenken\n";

/** What browsers and machines ask beside the pages: the municipality's colours and icon, health, figures. */
export function mountMachineAnswers(app: BrinkApp, hono: Hono): void {
  const tenantOf = (context: Context) => app.tenants.byHost(context.req.header("host") ?? "");
  const health = keptHealth(app.health);
  hono.get("/healthz", (context) => healthAnswer(health, context, () => maySeeHealthOf(app, context)));
  hono.get("/metrics", (context) => metricsAnswer(app, context));
  hono.get("/robots.txt", (context) => context.text(robots));
  hono.get("/theme.css", async (context) => {
    const tenant = await tenantOf(context);
    return text(context, brandCss(brandFrom(tenant?.brand ?? {})), "text/css; charset=utf-8");
  });
  hono.get("/icon.svg", async (context) => {
    const tenant = await tenantOf(context);
    return text(context, brandIcon(brandFrom(tenant?.brand ?? {})), "image/svg+xml");
  });
  hono.get("/embed.js", (context) => elementAnswer(app, context));
  hono.get("/.well-known/security.txt", async (context) => securityAnswer(app, context, await tenantOf(context)));
}

/** The custom element with which other sites show a trajectory; a module of another site has to be allowed to be read. */
function elementAnswer({ assets }: BrinkApp, context: Context): Response {
  const file = assets.file(assets.href("embed/brink-traject.ts").replace("/assets/", ""));
  if (!file) return context.text("Not found", 404);
  context.header("Access-Control-Allow-Origin", "*");
  return text(context, file.bytes.toString(), file.contentType);
}

function text(context: Context, body: string, contentType: string): Response {
  return context.body(body, 200, { "Content-Type": contentType, "Cache-Control": "no-cache" });
}

/** For whoever is on the machine: to everybody else the page does not exist. */
function metricsAnswer(app: BrinkApp, context: Context): Response {
  if (!isOfThisMachine(connectionOf(context))) return context.text("Not found", 404);
  return context.body(app.metrics.text(), 200, { "Content-Type": metricsContentType, "Cache-Control": "no-store" });
}

const maySeeHealth = roleHolders("see what is broken", ["administrator"]);

/** Who is on the machine, and a signed-in administrator. With a broken database nobody is known to be one. */
async function maySeeHealthOf(app: BrinkApp, context: Context): Promise<boolean> {
  if (isOfThisMachine(connectionOf(context))) return true;
  const session = cookieJar(context, app.baseUrl).get("session");
  if (session === undefined) return false;
  try {
    const tenant = await app.tenants.byHost(context.req.header("host") ?? "");
    const actor = tenant && (await app.sessions.actorOf(tenant.id, session));
    return actor !== undefined && maySeeHealth.allows(actor);
  } catch {
    return false;
  }
}

function securityAnswer(app: BrinkApp, context: Context, tenant: Tenant | undefined): Response {
  const email = tenant?.contact.email ?? "";
  if (email === "") return context.text("Not found", 404);
  const base = publicBase(app.baseUrl, context.req.header("host"));
  return text(context, securityText({ email, base, now: app.clock.now() }), "text/plain; charset=utf-8");
}
