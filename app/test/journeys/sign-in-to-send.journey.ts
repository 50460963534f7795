import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../chromium.ts";
import type { OidcServer } from "../servers/oidc-server.ts";
import { startOidcServer } from "../servers/oidc-server.ts";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";
import { freePort } from "./running-brink.ts";
import type { Visit } from "./visit.ts";
import { openVisit } from "./visit.ts";

const substantial = "http://eidas.europa.eu/LoA/substantial";
let browser: Browser;
let broker: OidcServer;
let brink: DemoTown;
let staff: Visit;
let resident: Visit;

beforeAll(async () => {
  const port = await freePort();
  const site = `http://localhost:${String(port)}`;
  broker = await startOidcServer([site]);
  [browser, brink] = await Promise.all([
    launchBrowser(),
    demoTown({ PORT: String(port), INTERNAL_ISSUERS: broker.issuer }),
  ]);
  staff = await openVisit(browser, { url: brink.url, javaScript: false });
  resident = await openVisit(browser, { url: brink.url, javaScript: false });
  await resident.page.setViewportSize({ width: 320, height: 640 });
  for (const name of ["noor", "piet"]) broker.accounts.set(name, { acr: substantial });
}, 120_000);

afterAll(async () => {
  await Promise.all([staff.close(), resident.close()]);
  await Promise.all([browser.close(), brink.stop(), broker.close()]);
});

test("an administrator connects the broker, and the team chooses it for an activity", async () => {
  await stepInto("Beheerder");
  await staff.go("/beheer/gemeente");
  await staff.follow("Wijzig Inloggen voor inwoners");
  const { id, secret } = broker.residents(brink.url);
  await staff.fill("Adres van de inlogdienst (issuer)", broker.issuer);
  await staff.fill("Client-id", id);
  await staff.choose("Met een geheim (client secret)");
  await staff.fill("Geheim (client secret) (alleen bij ‘Met een geheim’)", secret);
  await staff.press("Bewaar en probeer");
  await staff.sees("De inlogdienst antwoordt");
  await staff.choose("Ja");
  await staff.press("Opslaan");
  await staff.sees("Staat aan.");
  await resident.go("/trajecten/marktplein");
  await resident.follow("Geef uw idee");
  await stepInto("Participatieadviseur");
  await staff.go(`/beheer/meedoen/${resident.path().split("/").at(-1) ?? ""}`);
  await staff.choose("Eén keer per persoon, met inloggen");
  await staff.press("Bewaar");
  await staff.sees("Eén keer per persoon, met inloggen");
});

test("a resident fills in a form on a small phone without scripts, stops signing in, and has it still", async () => {
  await fillIn("Een schommel");
  broker.misbehave("cancels");
  await resident.follow("Inloggen met DigiD");
  await resident.sees("U bent gestopt met inloggen");
  await resident.follow("Terug naar mijn formulier");
  await resident.sees("Een schommel");
});

test("signs in after all and sends it, and a second time reads that they took part", async () => {
  broker.misbehave("none");
  broker.comesAs("noor");
  await resident.follow("Inloggen met DigiD");
  await resident.sees("U bent ingelogd met DigiD");
  await resident.sees("Een schommel");
  await resident.press("Verstuur");
  await resident.sees("Bedankt, we hebben het ontvangen");
  await fillIn("Een wip");
  await resident.follow("Inloggen met DigiD");
  await resident.sees("U hebt hier al meegedaan");
  await resident.sees("Een wip");
});

test("somebody else in the family does so on the same phone, and reads how to sign out", async () => {
  // The test's broker asks on a page of its own whether it should forget who was there: that is not ours to walk over.
  await resident.page.context().clearCookies({ domain: "127.0.0.1" });
  broker.comesAs("piet");
  await fillIn("Een glijbaan");
  await resident.follow("Inloggen met DigiD");
  await resident.press("Verstuur");
  await resident.sees("Is dit niet uw eigen computer of telefoon?");
  expect([...staff.complaints, ...resident.complaints]).toEqual([]);
});

async function stepInto(role: string): Promise<void> {
  await staff.go("/demo");
  await staff.press(new RegExp(`^Stap in deze rol: ${role}, `));
}

/** As far as the check. */
async function fillIn(title: string): Promise<void> {
  await resident.go("/trajecten/marktplein");
  await resident.follow("Geef uw idee");
  await resident.sees("Dan logt u aan het eind in met DigiD.");
  await resident.fill("Hoe heet uw idee?", title);
  await resident.fill("Vertel over uw idee", "Dan is er iets te doen voor kinderen.");
  await resident.press("Ga verder");
  await resident.press("Ga verder");
  await resident.sees(title);
}
