import type { Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";
import type { Environment } from "./environment.ts";
import { parseUrl, setting } from "./environment.ts";
import type { BounceConfig } from "./mail-settings.ts";
import { bouncesFrom, smtpFrom } from "./mail-settings.ts";
import type { PdokConfig } from "./services.ts";
import { originsFrom, pdokFrom } from "./services.ts";
import { trustedAddresses } from "./trusted-addresses.ts";

/** The settings of one process, each checked. */
export type Config = {
  readonly port: number;
  /** The address to listen on: a host name or an IP address. */
  readonly host: string;
  /** As given: relative to the working folder, which under npm is the folder of package.json. */
  readonly dataDir: string;
  readonly database: { readonly kind: "embedded" } | { readonly kind: "external"; readonly url: string };
  /** Where people reach Brink: scheme, host and port, without a slash at the end. */
  readonly baseUrl: string;
  /** Seeds the demo municipality, keeps mail in a mailbox page, and lets anyone step into each role. */
  readonly demo: boolean;
  /** Undefined: mail is kept in the mailbox page of the demo. */
  readonly smtpUrl: string | undefined;
  /** Where mail comes back that could not be delivered after all; undefined: nobody looks. */
  readonly bounces: BounceConfig | undefined;
  /** Addresses and networks of the proxies in front of Brink, whose X-Forwarded-For is believed. */
  readonly trustProxy: readonly string[];
  /** Where maps and addresses come from: the services of Kadaster/PDOK. */
  readonly pdok: PdokConfig;
  /** Origins of identity providers in a network of the operator's own: plain http and private addresses are well there. */
  readonly internalIssuers: readonly string[];
  /** The same, of systems that are told what happens. */
  readonly internalWebhooks: readonly string[];
  /** The same, of services that carry messages to browsers, besides those of the browsers' makers. */
  readonly internalPush: readonly string[];
  /** How long one statement of a request may take. */
  readonly statementSeconds: number;
};

/**
 * The settings from an environment. One that is absent or empty gets its default; a wrong one is refused with one sentence
 * that says what to do. Values of DATABASE_URL, SMTP_URL and BOUNCE_IMAP_URL hold passwords and are never repeated in a sentence.
 */
export function readConfig(env: Environment): Result<Config, string> {
  const port = portFrom(setting(env, "PORT") ?? "3000");
  if (!port.ok) return port;
  const host = hostFrom(setting(env, "HOST") ?? "127.0.0.1");
  if (!host.ok) return host;
  const database = databaseFrom(setting(env, "DATABASE_URL"));
  if (!database.ok) return database;
  const baseUrl = baseUrlFrom(setting(env, "BASE_URL") ?? `http://localhost:${String(port.value)}`);
  if (!baseUrl.ok) return baseUrl;
  const smtpUrl = smtpFrom(setting(env, "SMTP_URL"));
  if (!smtpUrl.ok) return smtpUrl;
  const bounces = bouncesFrom(setting(env, "BOUNCE_ADDRESS"), setting(env, "BOUNCE_IMAP_URL"));
  if (!bounces.ok) return bounces;
  const trustProxy = proxiesFrom(setting(env, "TRUST_PROXY") ?? "");
  if (!trustProxy.ok) return trustProxy;
  const statementSeconds = statementFrom(setting(env, "STATEMENT_SECONDS") ?? "20");
  if (!statementSeconds.ok) return statementSeconds;
  const isTrial = database.value.kind === "embedded" && smtpUrl.value === undefined && isOnThisMachine(baseUrl.value);
  const demo = demoFrom(setting(env, "DEMO") ?? (isTrial ? "on" : "off"));
  if (!demo.ok) return demo;
  const pdok = pdokFrom(setting(env, "ADDRESS_SEARCH") ?? "locatieserver", setting(env, "PDOK_URL"));
  if (!pdok.ok) return pdok;
  const inside = insideFrom(env);
  if (!inside.ok) return inside;
  return ok({
    port: port.value,
    host: host.value,
    dataDir: setting(env, "DATA_DIR") ?? "./data",
    database: database.value,
    baseUrl: baseUrl.value,
    demo: demo.value,
    smtpUrl: smtpUrl.value,
    bounces: bounces.value,
    trustProxy: trustProxy.value,
    pdok: pdok.value,
    ...inside.value,
    statementSeconds: statementSeconds.value,
  });
}

type Inside = Pick<Config, "internalIssuers" | "internalWebhooks" | "internalPush">;

/** Whom Brink may call at addresses that are no public ones. */
function insideFrom(env: Environment): Result<Inside, string> {
  const internalIssuers = originsFrom(env, "INTERNAL_ISSUERS", "sign-in services", "https://keycloak.intern");
  if (!internalIssuers.ok) return internalIssuers;
  const internalWebhooks = originsFrom(env, "INTERNAL_WEBHOOKS", "systems", "https://zaken.intern");
  if (!internalWebhooks.ok) return internalWebhooks;
  const internalPush = originsFrom(env, "INTERNAL_PUSH", "push services", "https://push.intern");
  if (!internalPush.ok) return internalPush;
  return ok({
    internalIssuers: internalIssuers.value,
    internalWebhooks: internalWebhooks.value,
    internalPush: internalPush.value,
  });
}

function portFrom(text: string): Result<number, string> {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return ok(port);
  return refused(`PORT must be a number between 1 and 65535, for example PORT=3000; it is "${text}".`);
}

function hostFrom(text: string): Result<string, string> {
  // A name or IPv4 address, or an IPv6 address without brackets; with a scheme, port or path it cannot be listened on.
  if (/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(text) || /^[0-9a-f:]*:[0-9a-f:.]*$/i.test(text)) return ok(text);
  return refused(`HOST must be the address to listen on, for example HOST=127.0.0.1 or HOST=0.0.0.0; it is "${text}".`);
}

function databaseFrom(text: string | undefined): Result<Config["database"], string> {
  if (text === undefined) return ok({ kind: "embedded" });
  if (["postgres:", "postgresql:"].includes(parseUrl(text)?.protocol ?? "")) return ok({ kind: "external", url: text });
  return refused(
    "DATABASE_URL must be the address of a PostgreSQL database, for example DATABASE_URL=postgresql://brink:secret@localhost:5432/brink; leave it out to use the PostgreSQL that comes with Brink.",
  );
}

function baseUrlFrom(text: string): Result<string, string> {
  const url = parseUrl(text);
  const isOrigin = url !== undefined && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  if (isOrigin) return ok(url.origin);
  return refused(
    `BASE_URL must be the address at which people open Brink, without a path, for example BASE_URL=https://denkmee.waterdam.nl; it is "${text}".`,
  );
}

/** Whoever forgets DEMO=off on a real site must not let everybody in: the demo is only assumed on one's own machine. */
function isOnThisMachine(baseUrl: string): boolean {
  return /^(localhost|.+\.localhost|127\.[\d.]+|\[::1\])$/.test(new URL(baseUrl).hostname);
}

const words = new Map([
  ...["on", "true", "yes", "1"].map((word) => [word, true] as const),
  ...["off", "false", "no", "0"].map((word) => [word, false] as const),
]);

function demoFrom(text: string): Result<boolean, string> {
  const demo = words.get(text.toLowerCase());
  return demo === undefined ? refused(`DEMO must be "on" or "off", for example DEMO=off; it is "${text}".`) : ok(demo);
}

function proxiesFrom(text: string): Result<readonly string[], string> {
  const proxies = text.split(",").flatMap((part) => part.trim() || []);
  if (trustedAddresses(proxies)) return ok(proxies);
  return refused(
    `TRUST_PROXY must be the addresses or networks of your reverse proxies, with commas between them, for example TRUST_PROXY=127.0.0.1 or TRUST_PROXY=10.20.0.0/16,::1; it is "${text}".`,
  );
}

function statementFrom(text: string): Result<number, string> {
  const seconds = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (seconds >= 1 && seconds <= 3600) return ok(seconds);
  return refused(
    `STATEMENT_SECONDS must be a whole number of seconds between 1 and 3600, for example STATEMENT_SECONDS=60; it is "${text}".`,
  );
}
