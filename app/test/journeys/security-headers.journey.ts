import { afterAll, beforeAll, expect, it } from "vitest";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";

let brink: DemoTown;
beforeAll(async () => {
  brink = await demoTown();
}, 60_000);
afterAll(() => brink.stop());

const form = (fields: string, headers: Record<string, string> = {}): RequestInit => ({
  ...{ method: "POST", body: fields, redirect: "manual" },
  headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: brink.url, ...headers },
});

it.each<[string, number, string, () => RequestInit]>([
  ["a page", 200, "/trajecten", () => ({})],
  ["the same page, kept", 200, "/trajecten", () => ({})],
  ["a page to who has a cookie", 200, "/trajecten", () => ({ headers: { Cookie: "brink-lang=en" } })],
  ["a page that is not there", 404, "/nergens", () => ({})],
  ["a page that asks who you are", 401, "/beheer/opgaven", () => ({})],
  ["a file that is not there", 404, "/assets/nothing.css", () => ({})],
  ["a form that leads on", 303, "/inloggen", () => form("_action=request&email=a%40b.nl")],
  ["a form from elsewhere", 409, "/inloggen", () => form("email=a", { Origin: "https://example.org" })],
  ["a form with something wrong", 400, "/inloggen", () => form("_action=request&email=a")],
  ["a form that is too large", 409, "/inloggen", () => form(`x=${"a".repeat(9_000_000)}`)],
  ["the state of health", 200, "/healthz", () => ({})],
  ["what another machine reads", 200, "/api/v1/methoden", () => ({})],
  ["a machine that asks for what is not there", 404, "/api/v1/methoden/M99", () => ({})],
  ["the address for who finds a leak", 200, "/.well-known/security.txt", () => ({})],
])("%s carries every security header", async (_, status, path, init) => {
  const answer = await fetch(`${brink.url}${path}`, init());
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
  });
  expect(answer.headers.get("permissions-policy")).toContain("camera=()");
});

it("a form that is too large says how much it may be, and leads back to where it was opened", async () => {
  const answer = await fetch(`${brink.url}/inloggen?next=%2Fbeheer`, form(`x=${"a".repeat(9_000_000)}`));
  const html = await answer.text();
  expect(html).toContain("Alles samen mag 8 MB zijn.");
  expect(html).toContain('<a href="/inloggen?next=%2Fbeheer">Terug naar waar u was</a>');
});
