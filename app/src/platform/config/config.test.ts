import { describe, expect, test } from "vitest";
import type { Config } from "./config.ts";
import { readConfig } from "./config.ts";
import type { Environment } from "./environment.ts";

function sentence(env: Environment): string | undefined {
  const outcome = readConfig(env);
  return outcome.ok ? undefined : outcome.refusal;
}

function config(env: Environment): Config {
  const outcome = readConfig(env);
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.value;
}

describe("a wrong setting is refused with one sentence that says what to do", () => {
  const wrong: readonly (readonly [name: string, value: string, expected: string])[] = [
    ["PORT", "abc", 'PORT must be a number between 1 and 65535, for example PORT=3000; it is "abc".'],
    ["PORT", "0", 'PORT must be a number between 1 and 65535, for example PORT=3000; it is "0".'],
    ["PORT", "65536", 'PORT must be a number between 1 and 65535, for example PORT=3000; it is "65536".'],
    ["PORT", "3000.5", 'PORT must be a number between 1 and 65535, for example PORT=3000; it is "3000.5".'],
    ["PORT", "1e3", 'PORT must be a number between 1 and 65535, for example PORT=3000; it is "1e3".'],
    ["HOST", "http://localhost", "HOST must be the address to listen on"],
    ["HOST", "localhost:3000", "HOST must be the address to listen on"],
    ["HOST", "[::1]", "HOST must be the address to listen on"],
    ["DATABASE_URL", "mysql://localhost/brink", "DATABASE_URL must be the address of a PostgreSQL database"],
    ["DATABASE_URL", "localhost:5432", "DATABASE_URL must be the address of a PostgreSQL database"],
    ["BASE_URL", "denkmee.waterdam.nl", "BASE_URL must be the address at which people open Brink"],
    ["BASE_URL", "https://waterdam.nl/denkmee", "without a path"],
    ["BASE_URL", "https://a:b@waterdam.nl", "BASE_URL must be the address at which people open Brink"],
    ["BASE_URL", "ftp://waterdam.nl", "BASE_URL must be the address at which people open Brink"],
    ["DEMO", "maybe", 'DEMO must be "on" or "off", for example DEMO=off; it is "maybe".'],
    ["SMTP_URL", "mail.waterdam.nl", "SMTP_URL must be the address of a mail server"],
    ["SMTP_URL", "smtp://", "SMTP_URL must be the address of a mail server"],
    ["BOUNCE_ADDRESS", "terug", "BOUNCE_ADDRESS must be the address that undeliverable mail comes back to"],
    ["BOUNCE_ADDRESS", "terug+x@waterdam.nl", "BOUNCE_ADDRESS must be the address"],
    ["BOUNCE_ADDRESS", `${"a".repeat(24)}@waterdam.nl`, "with at most 23 letters"],
    ["BOUNCE_ADDRESS", "terug@waterdam.nl", "BOUNCE_IMAP_URL must be the mailbox of BOUNCE_ADDRESS"],
    ["BOUNCE_IMAP_URL", "imaps://terug:geheim@mail.waterdam.nl/INBOX", "BOUNCE_ADDRESS must be the address"],
    ["TRUST_PROXY", "on", "TRUST_PROXY must be the addresses or networks of your reverse proxies"],
    ["TRUST_PROXY", "1", 'it is "1".'],
    ["TRUST_PROXY", "proxy.waterdam.nl", 'it is "proxy.waterdam.nl".'],
    ["TRUST_PROXY", "10.0.0.0/33", 'it is "10.0.0.0/33".'],
    ["TRUST_PROXY", "10.0.0.0/8/8", 'it is "10.0.0.0/8/8".'],
    ["TRUST_PROXY", "fd00::/129", 'it is "fd00::/129".'],
    ["TRUST_PROXY", "127.0.0.1:3000", 'it is "127.0.0.1:3000".'],
    ["TRUST_PROXY", "0.0.0.0/0", 'it is "0.0.0.0/0".'],
    ["TRUST_PROXY", "127.0.0.1,::/0", 'it is "127.0.0.1,::/0".'],
    ["ADDRESS_SEARCH", "google", 'ADDRESS_SEARCH must be "locatieserver" or "location-api"; it is "google".'],
    ["PDOK_URL", "pdok.waterdam.nl", "PDOK_URL must be the address of a server that stands in for PDOK"],
    ["PDOK_URL", "https://pdok.waterdam.nl/kaart", "without a path"],
    ["INTERNAL_ISSUERS", "keycloak.intern", "INTERNAL_ISSUERS must be the addresses of sign-in services"],
    ["INTERNAL_ISSUERS", "https://keycloak.intern/realms/x", "without a path"],
    ["INTERNAL_PUSH", "push.intern", "INTERNAL_PUSH must be the addresses of push services"],
    ["INTERNAL_WEBHOOKS", "ftp://zaken.intern", "INTERNAL_WEBHOOKS must be the addresses of systems"],
    ["STATEMENT_SECONDS", "0", "STATEMENT_SECONDS must be a whole number of seconds between 1 and 3600"],
    ["STATEMENT_SECONDS", "3601", 'it is "3601".'],
    ["STATEMENT_SECONDS", "1.5", 'it is "1.5".'],
    ["STATEMENT_SECONDS", "20s", 'it is "20s".'],
  ];

  test.each(wrong)("%s=%s", (name, value, expected) => {
    expect(sentence({ [name]: value })).toContain(expected);
    expect(sentence({ [name]: value })).toMatch(/^[A-Z_]+ must be [^\n]*\.$/);
  });

  test.each([
    ["DATABASE_URL", "mysql://brink:geheim@localhost/brink"],
    ["SMTP_URL", "http://brink:geheim@mail.waterdam.nl"],
    ["BOUNCE_IMAP_URL", "imaps://terug:geheim@mail.waterdam.nl"],
  ])("%s is not repeated, for it holds a password", (name, value) => {
    expect(sentence({ [name]: value })).not.toContain("geheim");
  });
});

test("without settings Brink serves the demo on this machine only, with its own database", () => {
  expect(config({})).toEqual({
    port: 3000,
    host: "127.0.0.1",
    dataDir: "./data",
    database: { kind: "embedded" },
    baseUrl: "http://localhost:3000",
    demo: true,
    smtpUrl: undefined,
    trustProxy: [],
    internalIssuers: [],
    internalWebhooks: [],
    internalPush: [],
    statementSeconds: 20,
    pdok: {
      addressService: "locatieserver",
      apiUrl: "https://api.pdok.nl",
      tilesUrl: "https://service.pdok.nl",
    },
  });
});

test("an empty setting counts as absent", () => {
  const names = ["PORT", "HOST", "DATA_DIR", "DATABASE_URL", "BASE_URL", "DEMO", "SMTP_URL", "TRUST_PROXY"];
  names.push("STATEMENT_SECONDS", "BOUNCE_ADDRESS", "BOUNCE_IMAP_URL");
  expect(config(Object.fromEntries(names.map((name) => [name, " "])))).toEqual(config({}));
});

test("the address that people open follows the port", () => {
  expect(config({ PORT: "8080" }).baseUrl).toBe("http://localhost:8080");
});

test("a site that others reach, or that sends real mail, is no demo unless asked for", () => {
  const BASE_URL = "https://denkmee.waterdam.nl";
  expect(config({ BASE_URL }).demo).toBe(false);
  expect(config({ BASE_URL: "https://localhost.waterdam.nl" }).demo).toBe(false);
  expect(config({ SMTP_URL: "smtp://mail.waterdam.nl:587" }).demo).toBe(false);
  expect(config({ BASE_URL, DEMO: "on" }).demo).toBe(true);
  expect(config({ BASE_URL: "http://127.0.0.1:3000" }).demo).toBe(true);
});

test.each(["pop3://a:geheim@mail.waterdam.nl", "imaps://mail.waterdam.nl", "imaps://", "mail.waterdam.nl"])(
  "a mailbox for what comes back is refused as %s, without its password",
  (url) => {
    const said = sentence({ BOUNCE_ADDRESS: "terug@waterdam.nl", BOUNCE_IMAP_URL: url });
    expect(said).toContain("BOUNCE_IMAP_URL must be the mailbox");
    expect(said).not.toContain("geheim");
  },
);

test("with a database of one's own the demo is off, unless asked for", () => {
  const DATABASE_URL = "postgresql://brink:geheim@db.intern:5433/brink";
  expect(config({ DATABASE_URL })).toMatchObject({ demo: false, database: { kind: "external", url: DATABASE_URL } });
  expect(config({ DATABASE_URL, DEMO: "on" }).demo).toBe(true);
  expect(config({ DEMO: "Off" }).demo).toBe(false);
});

test("a database over a socket, a mail server and an address of one's own are taken as given", () => {
  const settings = {
    HOST: "::1",
    DATA_DIR: "/srv/brink data",
    DATABASE_URL: "postgresql:///brink?host=/var/run/postgresql",
    BASE_URL: "https://Denkmee.Waterdam.nl/",
    SMTP_URL: "smtps://mail.waterdam.nl",
    BOUNCE_ADDRESS: "terug@post.waterdam.nl",
    BOUNCE_IMAP_URL: "imaps://terug:geheim@mail.waterdam.nl/INBOX",
    TRUST_PROXY: "127.0.0.1, 10.20.0.0/16,fd00:1::/64,",
    INTERNAL_ISSUERS: "https://Keycloak.intern/, http://localhost:8080",
    STATEMENT_SECONDS: "120",
    ADDRESS_SEARCH: "location-api",
    PDOK_URL: "https://PDOK.waterdam.nl/",
  };
  expect(config(settings)).toMatchObject({
    host: "::1",
    dataDir: "/srv/brink data",
    database: { kind: "external", url: "postgresql:///brink?host=/var/run/postgresql" },
    baseUrl: "https://denkmee.waterdam.nl",
    smtpUrl: "smtps://mail.waterdam.nl",
    bounces: { address: "terug@post.waterdam.nl", imapUrl: "imaps://terug:geheim@mail.waterdam.nl/INBOX" },
    trustProxy: ["127.0.0.1", "10.20.0.0/16", "fd00:1::/64"],
    internalIssuers: ["https://keycloak.intern", "http://localhost:8080"],
    statementSeconds: 120,
    pdok: {
      addressService: "location-api",
      apiUrl: "https://pdok.waterdam.nl",
      tilesUrl: "https://pdok.waterdam.nl",
    },
  });
});
