import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { roomsWithIssuer } from "../../../test/factories/server.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createSite } from "../../../test/factories/site.ts";
import { createWorld } from "../../../test/factories/world.ts";
import type { OidcServer } from "../../../test/servers/oidc-server.ts";
import { startOidcServer } from "../../../test/servers/oidc-server.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import type { KnownPerson } from "./factories.ts";
import { answerLinkRequests, knownPerson, mailsTo } from "./factories.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";
import { personByEmail } from "./reader.ts";

const settings = "/beheer/gemeente/inloggen";
const world = createWorld(new Date().toISOString());
const other = createWorld(new Date().toISOString());
let provider: OidcServer;
let site: ReturnType<typeof createSite>;
let otherSite: ReturnType<typeof createSite>;
let administrator: Visitor;

beforeAll(async () => {
  const [slug, otherSlug] = [await foundMunicipality(world), await foundMunicipality(other)];
  provider = await startOidcServer([slug, otherSlug].map((one) => `http://${one}.localhost:3000`));
  site = createSite(world, slug, roomsWithIssuer(provider.issuer));
  otherSite = createSite(other, otherSlug, roomsWithIssuer(provider.issuer));
  administrator = await site.somebody("administrator");
});
afterAll(() => provider.close());
beforeEach(() => {
  provider.misbehave("none");
  world.clock.set(new Date().toISOString());
});

const connection = (secret = provider.client.secret) => ({
  ...{ issuer: provider.issuer, clientId: provider.client.id },
  ...{ clientSecret: secret, groupsClaim: "groups" },
});

async function setUp(who: Visitor): Promise<void> {
  await who.follow(settings, "connect", connection());
  await who.follow(settings, "addGroup", { group: "Adviseurs", role: "adviser" });
  await who.follow(settings, "addGroup", { group: "Beheerders", role: "administrator" });
  await who.follow(settings, "switchWay", { way: "beside" });
}

let accounts = 0;

/** A new account at the provider. */
function account(groups: readonly string[], own: Readonly<Record<string, unknown>> = {}) {
  const id = `account-${++accounts}`;
  const email = `Noor-${world.tenant.id.slice(-6)}-${accounts}@stad.example`;
  provider.accounts.set(id, { name: "Noor el Amrani", email, email_verified: true, groups, ...own });
  return { id, email: email.toLowerCase() };
}

/** Where the provider sends somebody back to, as a path of this site. */
async function goAndComeBack(who: Visitor, id: string, change: (address: URL) => void = () => undefined) {
  const gone = await who.get("/inloggen/sso?next=%2Fbeheer%2Fmensen");
  const to = new URL(gone.location ?? "");
  change(to);
  const back = new URL(await provider.signIn(to.href, id));
  return back.pathname + back.search;
}

/** The whole way; where it ended. */
async function signIn(who: Visitor, id: string): Promise<string | null> {
  return (await who.get(await goAndComeBack(who, id))).location;
}

/** How many mails somebody got after asking for a link. */
async function mailsAfterAsking(email: string): Promise<number> {
  await site.visitor().send("/inloggen", "request", { email });
  await answerLinkRequests(world, { words: () => ({ nl, en }), baseUrl: "http://localhost:3000" });
  return (await mailsTo(world, email)).length;
}

const rolesOf = (email: string) => world.read(async (work) => (await personByEmail(work, email))?.roles);

describe("setting up", () => {
  it("is not for who manages no people", async () => {
    const adviser = await site.somebody("adviser");
    expect((await adviser.get(settings)).status).toBe(403);
    expect((await adviser.send(settings, "connect", connection())).status).toBe(403);
    expect((await site.visitor().send(settings, "switchWay", { way: "off" })).status).toBe(401);
  });

  it.each([
    ["waterdam.example", "Vul het hele adres in"],
    ["https://10.0.0.1/realms/stad", "mogen wij niet bezoeken"],
    ["http://idp.example", "mogen wij niet bezoeken"],
  ])("says what is wrong with %s", async (issuer, words) => {
    const answer = await administrator.send(settings, "connect", { ...connection(), issuer });
    expect([answer.status, answer.html.includes(words)]).toEqual([400, true]);
  });

  it("says that what answers is no sign-in service, or does not answer", async () => {
    const issuer = `${provider.issuer}/ergens`;
    const wrong = await administrator.send(settings, "connect", { ...connection(), issuer });
    expect(wrong.html).toContain("geen inlogdienst die OpenID Connect kent");
    provider.misbehave("away");
    expect((await administrator.send(settings, "connect", connection())).html).toContain("geeft geen antwoord");
  });

  it("turns nothing on without a connection or without a group", async () => {
    const unconnected = await (
      await otherSite.somebody("administrator")
    ).send(settings, "switchWay", { way: "beside" });
    expect(unconnected.html).toContain("Verbind Brink eerst");
    await administrator.follow(settings, "connect", connection());
    expect((await administrator.send(settings, "switchWay", { way: "beside" })).html).toContain("minstens één groep");
    expect((await administrator.send(settings, "addGroup", { group: "X", role: "koning" })).status).toBe(400);
    expect((await site.visitor().get("/inloggen/sso")).location).toBe("/inloggen?reden=off");
  });

  it("keeps the secret sealed and never shows it again", async () => {
    await setUp(administrator);
    expect((await administrator.get(settings)).html).not.toContain(provider.client.secret);
    const rows = await world.read((work) =>
      work.db.$extendTables<{ identity_sso: object }>().selectFrom("identity_sso").selectAll().execute(),
    );
    expect(JSON.stringify(rows)).not.toContain(provider.client.secret);
    const elsewhere = { ...connection(""), issuer: "https://idp.example" };
    expect((await administrator.send(settings, "connect", elsewhere)).html).toContain('href="#clientSecret"');
    const kept = await administrator.follow(settings, "connect", connection(""));
    expect(kept.html).toContain("antwoordt en de gegevens zijn bewaard");
    expect((await administrator.follow(settings, "tryIt")).html).toContain("ziet u pas als iemand inlogt");
  });
});

describe("who comes back is not let in", () => {
  it("without having gone, with a forged state, or twice", async () => {
    const { id } = account(["Adviseurs"]);
    const cookies = new Map<string, string>();
    const who = site.visitor(cookies);
    const back = await goAndComeBack(who, id);
    const taken = new Map(cookies);
    expect((await site.visitor().get(back)).location).toBe("/inloggen?reden=again");
    const forged = back.replace(/state=[^&]+/, "state=verzonnen");
    expect((await site.visitor(new Map(taken)).get(forged)).location).toBe("/inloggen?reden=again");
    expect((await who.get(back)).location).toBe("/beheer/mensen");
    expect((await who.get(back)).location).toBe("/inloggen?reden=again");
    // Who copied the cookie as well is refused by the provider: a code counts once.
    expect((await site.visitor(taken).get(back)).location).toBe("/inloggen?reden=again");
  });

  it("with a nonce, an issuer or a code that is not the one", async () => {
    const { id } = account(["Adviseurs"]);
    const cookies = () => new Map<string, string>();
    const who = site.visitor(cookies());
    const nonce = await goAndComeBack(who, id, (to) => to.searchParams.set("nonce", "een-andere"));
    expect((await who.get(nonce)).location).toBe("/inloggen?reden=proof");
    const back = await goAndComeBack(who, id);
    const issuer = back.replace(/iss=[^&]+/, `iss=${encodeURIComponent("https://idp.example")}`);
    expect((await who.get(issuer)).location).toBe("/inloggen?reden=proof");
    const code = (await goAndComeBack(who, id)).replace(/code=[^&]+/, "code=verzonnen");
    expect((await who.get(code)).location).toBe("/inloggen?reden=again");
    const verifier = await goAndComeBack(who, id, (to) => to.searchParams.set("code_challenge", "a".repeat(43)));
    expect((await who.get(verifier)).location).toBe("/inloggen?reden=again");
  });

  it("too late, with another clock, or after saying no", async () => {
    const { id } = account(["Adviseurs"]);
    const who = site.visitor();
    const late = await goAndComeBack(who, id);
    world.clock.set(new Date(Date.now() + 11 * 60_000).toISOString());
    expect((await who.get(late)).location).toBe("/inloggen?reden=again");
    // Both ways by the same clock, which is ahead of the provider's.
    const skewed = await goAndComeBack(who, id);
    expect((await who.get(skewed)).location).toBe("/inloggen?reden=clock");
    world.clock.set(new Date(Date.now() + 30_000).toISOString());
    expect(await signIn(who, id)).toBe("/beheer/mensen");
    provider.misbehave("cancels");
    const other = site.visitor();
    expect((await other.get(await goAndComeBack(other, id))).location).toBe("/inloggen?reden=denied");
  });

  it("in another municipality", async () => {
    const { id } = account(["Adviseurs"]);
    await setUp(await otherSite.somebody("administrator"));
    const cookies = new Map<string, string>();
    const back = await goAndComeBack(site.visitor(cookies), id);
    expect((await otherSite.visitor(cookies).get(back)).location).toBe("/inloggen?reden=again");
  });

  it("while the provider is away, before and after", async () => {
    const { id } = account(["Adviseurs"]);
    const who = site.visitor();
    const back = await goAndComeBack(who, id);
    provider.misbehave("away");
    const answer = await who.get(back);
    expect(answer.location).toBe("/inloggen?reden=away");
    expect((await who.get(answer.location ?? "")).html).toContain("De inlogdienst van de gemeente geeft geen antwoord");
  });

  it("while what else there is to say of them cannot be heard, and nothing is taken away", async () => {
    const { id, email } = account(["Adviseurs"]);
    const who = site.visitor();
    await signIn(who, id);
    provider.misbehave("mute");
    expect(await signIn(site.visitor(), id)).toBe("/inloggen?reden=away");
    expect([await rolesOf(email), (await who.get("/beheer")).status]).toEqual([["adviser"], 200]);
  });

  it("without a group of ours, an address of their own, or with a secret that is wrong", async () => {
    expect(await signIn(site.visitor(), account(["Bodes"]).id)).toBe("/inloggen?reden=group");
    expect(await signIn(site.visitor(), account([]).id)).toBe("/inloggen?reden=group");
    const unverified = account(["Adviseurs"], { email_verified: false });
    expect(await signIn(site.visitor(), unverified.id)).toBe("/inloggen?reden=email");
    expect(await rolesOf(unverified.email)).toBeUndefined();
    await administrator.follow(settings, "connect", connection("verkeerd"));
    const wrong = await signIn(site.visitor(), account(["Adviseurs"]).id);
    await administrator.follow(settings, "connect", connection());
    expect(wrong).toBe("/inloggen?reden=client");
  });
});

describe("who comes back is let in", () => {
  it("as somebody new, with the roles of their groups, where they wanted to go", async () => {
    const { id, email } = account(["Adviseurs", "Bodes"]);
    const who = site.visitor();
    expect(await signIn(who, id)).toBe("/beheer/mensen");
    expect(await rolesOf(email)).toEqual(["adviser"]);
    expect((await who.get("/beheer")).status).toBe(200);
  });

  it("as who they were, found by their address once, and then by their account", async () => {
    const known = await knownPerson(world, "clerk");
    const first = account(["Adviseurs"], { email: known.actor.email });
    expect(await signIn(site.visitor(), first.id)).toBe("/beheer/mensen");
    expect(await rolesOf(known.actor.email)).toEqual(["adviser", "clerk"]);
    const second = account(["Adviseurs"], { email: known.actor.email });
    expect(await signIn(site.visitor(), second.id)).toBe("/inloggen?reden=known");
    const href = `/beheer/mensen/${known.actor.personId}`;
    expect((await (await site.somebody("adviser")).send(href, "unlink")).status).toBe(403);
    await administrator.follow(href, "unlink");
    expect((await administrator.send(href, "unlink")).status).toBe(404);
    expect(await signIn(site.visitor(), second.id)).toBe("/beheer/mensen");
    expect(await signIn(site.visitor(), first.id)).toBe("/inloggen?reden=known");
    provider.accounts.set(second.id, { name: "Noor de Boer", email: "elders@stad.example", groups: ["Adviseurs"] });
    expect(await signIn(site.visitor(), second.id)).toBe("/beheer/mensen");
    expect(await world.read(async (work) => (await personByEmail(work, known.actor.email))?.name)).toBe("Noor de Boer");
  });

  it("without the role of a group that was taken away; without any role not at all, on no device", async () => {
    const { id, email } = account(["Adviseurs", "Beheerders"]);
    const who = site.visitor();
    await signIn(who, id);
    expect((await who.get("/beheer/mensen")).status).toBe(200);
    provider.accounts.set(id, { ...provider.accounts.get(id), groups: ["Adviseurs"] });
    await signIn(site.visitor(), id);
    expect((await who.get("/beheer/mensen")).status).toBe(403);
    expect(await rolesOf(email)).toEqual(["adviser"]);
    provider.accounts.set(id, { ...provider.accounts.get(id), groups: [] });
    expect(await signIn(site.visitor(), id)).toBe("/inloggen?reden=group");
    expect(await rolesOf(email)).toEqual([]);
    expect((await who.get("/beheer")).status).toBe(401);
  });
});

describe("only by the work account", () => {
  let emergency: KnownPerson;

  it("needs an administrator who can still come in by mail", async () => {
    const none = await administrator.send(settings, "switchWay", { way: "only" });
    expect(none.html).toContain("Kies een beheerder");
    const { actor } = await knownPerson(world, "clerk");
    const clerk = await administrator.send(settings, "switchWay", { way: "only", emergency: actor.personId });
    expect(clerk.status).toBe(400);
  });

  it("mails a link to that administrator alone, whom no group and nobody can take the role from", async () => {
    emergency = await knownPerson(world, "administrator");
    const { personId, email } = emergency.actor;
    const page = await administrator.follow(settings, "switchWay", { way: "only", emergency: personId });
    expect(page.html).toContain("logt alleen in met het werkaccount");
    expect((await site.visitor().get("/inloggen")).html).toContain("Inloggen in een noodgeval");
    const colleague = await knownPerson(world, "administrator");
    expect(await mailsAfterAsking(colleague.actor.email)).toBe(0);
    expect(await mailsAfterAsking(email)).toBe(1);
    const href = `/beheer/mensen/${personId}`;
    const revoked = await administrator.send(href, "revoke", { role: "administrator" });
    expect(revoked.html).toContain("beheerder voor noodgevallen");
    expect(await signIn(site.visitor(), account([], { email }).id)).toBe("/beheer/mensen");
    expect(await rolesOf(email)).toEqual(["administrator"]);
  });
});

describe("the way out", () => {
  it("leads to the provider and back, without an open redirect", async () => {
    const out = await site.visitor().get("/uitloggen");
    expect(out.html).toContain('href="/uitloggen/sso"');
    const to = new URL((await site.visitor().get("/uitloggen/sso?next=https://elders.example")).location ?? "");
    expect(to.href.startsWith(provider.issuer)).toBe(true);
    expect(to.searchParams.get("post_logout_redirect_uri")).toMatch(/\.localhost:3000\/uitloggen$/);
    provider.misbehave("away");
    expect((await otherSite.visitor().get("/uitloggen/sso")).location).not.toBe(null);
  });
});
