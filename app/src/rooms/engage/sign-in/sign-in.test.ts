import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { moveTo } from "../../../../test/factories/open-activity.ts";
import type { Site, Visitor } from "../../../../test/factories/site.ts";
import { createWorld, person } from "../../../../test/factories/world.ts";
import type { OidcServer } from "../../../../test/servers/oidc-server.ts";
import { startOidcServer } from "../../../../test/servers/oidc-server.ts";
import { createJobRunner } from "../../../platform/jobs/run-job.ts";
import { silentLog } from "../../../platform/telemetry/log.ts";
import { createMetrics } from "../../../platform/telemetry/metrics.ts";
import { newId } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { setUpActivity } from "../commands/set-up-activity.ts";
import { registerOf } from "../contribution-reader.ts";
import { forgetJob } from "../jobs/forget.job.ts";
import { methods } from "../methods/index.ts";
import {
  awayAndBack,
  connection,
  filledIn,
  formAt,
  low,
  openSignedIn,
  settings,
  signInLink,
  siteOf,
  substantial,
} from "./sign-in.fixture.ts";

/** A municipality by the clock of this machine: tokens of a real provider end. */
async function newTown() {
  const world = createWorld(new Date().toISOString());
  const slug = await foundMunicipality(world);
  return { world, slug, address: `http://${slug}.localhost:3000` };
}

const [town, other] = [await newTown(), await newTown()];
const { world } = town;
let provider: OidcServer;
let site: Site;
let administrator: Visitor;
let open: OpenActivity;

beforeAll(async () => {
  provider = await startOidcServer([town.address, other.address]);
  site = siteOf(town, provider);
  administrator = await site.somebody("administrator");
  open = await openSignedIn(world);
});
afterAll(() => provider.close());
beforeEach(() => {
  provider.misbehave("none");
  world.clock.set(new Date().toISOString());
});

const setUp = (own?: Record<string, string>) =>
  administrator.follow(settings, "connect", connection(provider, town.address, own));
const switchTo = (way: string) => administrator.follow(settings, "switchWay", { way });

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

const why = (location: string) => new URL(location, "http://here").searchParams.get("reden");
const total = async (at = open) =>
  (await world.read((work) => registerOf(work, { trajectoryId: at.trajectoryId, page: 1, perPage: 1 }))).total;

/** Every row of this municipality that might hold something of who signed in. */
async function everything(): Promise<string> {
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

describe("setting it up", () => {
  it("is for who manages people alone, says what is wrong, and stays off until it is turned on", async () => {
    const adviser = await site.somebody("adviser");
    const given = connection(provider, town.address);
    expect([(await adviser.get(settings)).status, (await site.visitor().get(settings)).status]).toEqual([403, 401]);
    expect((await adviser.send(settings, "connect", given)).status).toBe(403);
    expect((await adviser.send(settings, "switchWay", { way: "off" })).status).toBe(403);
    expect((await administrator.send(settings, "switchWay", { way: "on" })).html).toContain("Verbind Brink eerst");
    for (const [field, value] of Object.entries({
      issuer: "http://idp.example",
      goodLevels: " ",
      name: "",
      subjectClaim: "",
    })) {
      const answer = await administrator.send(settings, "connect", { ...given, [field]: value });
      expect([field, answer.status, answer.html.includes(`href="#${field}"`)]).toEqual([field, 400, true]);
    }
    provider.misbehave("away");
    expect((await administrator.send(settings, "connect", given)).html).toContain("geeft geen antwoord");
    provider.misbehave("none");
    const page = await setUp();
    expect([page.html.includes("Staat uit."), page.html.includes(given.clientSecret)]).toEqual([true, false]);
    expect(await everything()).not.toContain(given.clientSecret);
    const elsewhere = { ...given, clientSecret: "", issuer: "https://idp.example" };
    expect((await administrator.send(settings, "connect", elsewhere)).html).toContain('href="#clientSecret"');
  });

  it("can be chosen for an activity only while it is on", async () => {
    const fields = { moderation: ["before"], turns: ["signIn"] };
    const choose = () => world.run(setUpActivity(methods), { activityId: open.activityId, fields }, person("adviser"));
    expect(await choose()).toMatchObject({ refusal: { fields: [{ field: "turns", key: "engage.turn.staff.notOn" }] } });
    const who = site.visitor();
    const check = await filledIn(who, open, "Een vijver");
    expect((await who.get(check)).html).toContain("Inloggen kan hier nu niet meer");
    expect((await switchTo("on")).html).toContain("Staat aan.");
    expect(await choose()).toMatchObject({ ok: true });
  });

  it("warns that a claim is a citizen service number", async () => {
    expect((await setUp({ subjectClaim: "amr.bsn" })).html).toContain("Het veld amr.bsn is meestal een BSN");
    expect((await setUp()).html).not.toContain("burgerservicenummer</");
  });
});

describe("who fills in a form", () => {
  it("cannot send it without having signed in, and reads before they go what is taken and kept", async () => {
    const who = site.visitor();
    const before = await total();
    expect((await who.get(formAt(open))).html).toContain("Aan het eind logt u in met DigiD.");
    const check = await filledIn(who, open, "Een fontein");
    const { html } = await who.get(check);
    expect(html).toContain("Wij bewaren alleen een code die wij zelf maken.");
    expect(html).not.toContain("burgerservicenummer");
    expect(html).not.toContain('value="submit"');
    const concept = new URL(check, "http://here").searchParams.get("concept") ?? "";
    expect((await who.send(check, "submit", { _draft: concept })).status).toBe(409);
    expect((await who.send(formAt(open), "submit", { title: "Zonder concept", body: "Meteen." })).status).toBe(409);
    expect(await total()).toBe(before);
  });

  it("reads that a code comes in the place of signing in where there are codes, and nothing of it where everybody has one", async () => {
    const welcome = (await site.visitor().get(formAt(await openSignedIn(world, { codes: "welcome" })))).html;
    expect(welcome).toContain("Hebt u een code? Dan hoeft u niet in te loggen.");
    const required = (await site.visitor().get(formAt(await openSignedIn(world, { codes: "required" })))).html;
    expect(required).not.toContain("DigiD");
  });

  it("is asked for what is set, anew each time, with PKCE, and for nothing else", async () => {
    const who = site.visitor();
    const link = await signInLink(who, await filledIn(who, open, "Een bank"));
    const { searchParams } = new URL((await who.get(link)).location ?? "");
    expect(Object.fromEntries(searchParams)).toMatchObject({
      ...{ scope: "openid", prompt: "login", acr_values: substantial, code_challenge_method: "S256" },
      redirect_uri: `${town.address}/meedoen/inloggen/terug`,
    });
    for (const random of ["state", "nonce", "code_challenge"])
      expect(searchParams.get(random)?.length).toBeGreaterThan(21);
  });

  it("is sent nowhere for a draft that is not there, of another activity, or where nobody has to sign in", async () => {
    const who = site.visitor();
    const free = await openSignedIn(world, { turns: "any" });
    const link = await signInLink(who, await filledIn(who, open, "Een hek"));
    const at = (change: Record<string, string>) => {
      const url = new URL(link, "http://here");
      for (const [name, value] of Object.entries(change)) url.searchParams.set(name, value);
      return who.get(url.pathname + url.search);
    };
    expect((await at({ concept: "verzonnen" })).status).toBe(404);
    expect((await at({ activiteit: free.activityId })).status).toBe(404);
    const check = await filledIn(who, free, "Vrij");
    const concept = new URL(check, "http://here").searchParams.get("concept") ?? "";
    expect((await at({ activiteit: free.activityId, concept })).location).toBe(check);
  });
});

describe("who comes back is not known, and has their form", () => {
  /** What they read, and that what they typed is behind the button. */
  async function told(who: Visitor, location: string, check: string): Promise<string> {
    const { html } = await who.get(location);
    expect(html).toContain(`href="${check.replaceAll("&", "&amp;")}"`);
    expect((await who.get(check)).html).toContain("Een trap");
    return html;
  }
  async function begun() {
    const who = site.visitor();
    const check = await filledIn(who, open, "Een trap");
    return { who, check, link: await signInLink(who, check) };
  }

  it("when they stop, or the broker is away before or after", async () => {
    const { who, check, link } = await begun();
    provider.misbehave("cancels");
    const stopped = (await who.get(await awayAndBack(who, provider, { link, account: account() }))).location ?? "";
    expect(why(stopped)).toBe("denied");
    expect(await told(who, stopped, check)).toContain("U bent gestopt met inloggen");
    provider.misbehave("none");
    const back = await awayAndBack(who, provider, { link, account: account() });
    provider.misbehave("away");
    expect(await told(who, (await who.get(back)).location ?? "", check)).toContain("geeft geen antwoord");
    // One that was not asked anything lately: what a broker says of itself is kept for some minutes.
    const fresh = (await siteOf(town, provider).visitor().get(link)).location ?? "";
    expect(await told(who, fresh, check)).toContain("geeft geen antwoord");
  });

  it("with a nonce, an issuer, a code, a verifier or a state that is not the one", async () => {
    const { who, check, link } = await begun();
    const id = account();
    const back = async (change?: (to: URL) => void, forge = (path: string) => path) => {
      const at = await awayAndBack(who, provider, { link, account: id, ...(change ? { change } : {}) });
      return (await who.get(forge(at))).location ?? "";
    };
    const nonce = await back((to) => to.searchParams.set("nonce", "een-andere"));
    expect(await told(who, nonce, check)).toContain("niet goed gegaan");
    const iss = (path: string) => path.replace(/iss=[^&]+/, `iss=${encodeURIComponent("https://idp.example")}`);
    expect(why(await back(undefined, iss))).toBe("proof");
    expect(why(await back(undefined, (path) => path.replace(/code=[^&]+/, "code=verzonnen")))).toBe("again");
    expect(why(await back((to) => to.searchParams.set("code_challenge", "a".repeat(43))))).toBe("again");
    expect(why(await back(undefined, (path) => path.replace(/state=[^&]+/, "state=verzonnen")))).toBe("again");
  });

  it("twice, too late, by another clock, or in another municipality", async () => {
    const { who, link } = await begun();
    const id = account();
    const back = await awayAndBack(who, provider, { link, account: id });
    expect((await who.get(back)).location).toContain("stap=check");
    expect(why((await who.get(back)).location ?? "")).toBe("again");
    const late = await awayAndBack(who, provider, { link, account: id });
    world.clock.set(new Date(Date.now() + 11 * 60_000).toISOString());
    expect(why((await who.get(late)).location ?? "")).toBe("again");
    const skewed = await awayAndBack(who, provider, { link, account: id });
    expect(why((await who.get(skewed)).location ?? "")).toBe("clock");
    world.clock.set(new Date().toISOString());
    const cookies = new Map<string, string>();
    const guest = site.visitor(cookies);
    const own = await signInLink(guest, await filledIn(guest, open, "Een put"));
    const elsewhere = await awayAndBack(guest, provider, { link: own, account: id });
    const otherSite = siteOf(other, provider);
    expect(why((await otherSite.visitor(cookies).get(elsewhere)).location ?? "")).toBe("off");
  });

  it("with a flow of who works here, or without one: there is no form to go back to, and it says how to find it", async () => {
    const { who, link } = await begun();
    const back = await awayAndBack(who, provider, { link, account: account() });
    const stranger = (await site.visitor().get(back)).location ?? "";
    expect(why(stranger)).toBe("again");
    expect((await site.visitor().get(stranger)).html).toContain("Dat is een week bewaard");
    const forged = "/meedoen/niet-ingelogd?reden=again&verder=https%3A%2F%2Felders.example";
    expect((await site.visitor().get(forged)).html).not.toContain('href="https://elders');
  });

  it("less surely than is asked, or with settings that are wrong", async () => {
    const { who, check } = await begun();
    expect(await told(who, await signIn(who, check, account({ acr: low })), check)).toContain("niet veilig genoeg");
    expect(why(await signIn(who, check, account({ acr: undefined })))).toBe("level");
    await setUp({ clientSecret: "verkeerd" });
    expect(await told(who, await signIn(who, check, account()), check)).toContain("U kunt daar zelf niets aan doen");
    await setUp({ subjectClaim: "bestaat-niet" });
    expect(why(await signIn(who, check, account()))).toBe("setUp");
    await setUp();
    const back = await awayAndBack(who, provider, { link: await signInLink(who, check), account: account() });
    await switchTo("off");
    expect(why((await who.get(back)).location ?? "")).toBe("off");
    await switchTo("on");
  });
});

async function sends(who: Visitor, check: string) {
  return who.send(check, "submit", { _draft: new URL(check, "http://here").searchParams.get("concept") ?? "" });
}

describe("who signed in", () => {
  it("sends it once, on whatever device, and a family on one tablet each once", async () => {
    const [noor, piet, tablet, phone] = [account(), account(), site.visitor(), site.visitor()];
    const before = await total();
    for (const one of [noor, piet]) {
      const check = await filledIn(tablet, open, "Een brug");
      expect(await signIn(tablet, check, one)).toBe(check);
      expect((await tablet.get(check)).html).toContain("U bent ingelogd met DigiD");
      const receipt = (await sends(tablet, check)).location ?? "";
      expect(receipt).toMatch(/\/bewijs$/);
      expect((await tablet.get(receipt)).html).toContain("Log ook uit bij DigiD");
    }
    const again = await filledIn(phone, open, "Nog een brug");
    await signIn(phone, again, noor);
    expect((await phone.get(again)).html).toContain("U hebt hier al meegedaan");
    const refused = await sends(phone, again);
    expect([refused.status, refused.html.includes("Nog een brug")]).toEqual([409, true]);
    expect(await total()).toBe(before + 2);
  });

  it("of two that are sent at one moment one counts, and the draft of the other stays", async () => {
    const noor = account();
    const both = [site.visitor(), site.visitor()] as const;
    const checks = await Promise.all(both.map((who) => filledIn(who, open, "Een poort")));
    for (const [at, who] of both.entries()) await signIn(who, checks[at] ?? "", noor);
    const before = await total();
    const answers = await Promise.all(both.map((who, at) => sends(who, checks[at] ?? "")));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await total()).toBe(before + 1);
    const refused = answers.findIndex(({ status }) => status === 409);
    expect((await both[refused]?.get(checks[refused] ?? ""))?.html).toContain("U hebt hier al meegedaan");
  });

  it("is free again after taking it back, and takes part elsewhere without anybody seeing that it is the same person", async () => {
    const [noor, who] = [account(), site.visitor()];
    const check = await filledIn(who, open, "Een tuin");
    await signIn(who, check, noor);
    const receipt = (await sends(who, check)).location ?? "";
    const elsewhere = await openSignedIn(world);
    const there = await filledIn(who, elsewhere, "Een tuin");
    await signIn(who, there, noor);
    expect((await sends(who, there)).status).toBe(303);
    const hashes = await world.read((work) =>
      sql<{
        signed_hash: string;
      }>`select signed_hash from engage_contribution where title = 'Een tuin' and signed_hash is not null`.execute(
        work.db,
      ),
    );
    expect(new Set(hashes.rows.map((row) => row.signed_hash)).size).toBe(2);
    await who.follow(receipt.replace("/bewijs", ""), "withdraw");
    const anew = await filledIn(who, open, "Een andere tuin");
    await signIn(who, anew, noor);
    expect((await sends(who, anew)).status).toBe(303);
  });

  it("counts for their own browser alone, and for an hour: a link to somebody else's form takes nobody's turn", async () => {
    const [victim, attacker] = [site.visitor(), site.visitor()];
    const noor = account();
    await filledIn(victim, open, "Van mij");
    const check = await filledIn(attacker, open, "Van een ander");
    expect(await signIn(victim, check, noor)).toBe(check);
    expect((await attacker.get(check)).html).toContain("Inloggen met DigiD");
    expect((await sends(attacker, check)).status).toBe(409);
    const stranger = site.visitor();
    expect(why(await signIn(stranger, check, noor))).toBe("again");
    const own = await filledIn(victim, open, "Te laat");
    await signIn(victim, own, noor);
    world.clock.set(new Date(Date.now() + 61 * 60_000).toISOString());
    expect((await sends(victim, own)).status).toBe(409);
    expect((await victim.get(own)).html).toContain("Inloggen met DigiD");
  });
});

describe("of who signed in", () => {
  it("a hash is kept that cannot be made without our key, until a month after nobody can take part any more", async () => {
    const [at, who] = [await openSignedIn(world), site.visitor()];
    const pairwise = "pseudoniem-van-noor-bij-brink";
    const check = await filledIn(who, at, "Een beek");
    const cookies = await signIn(who, check, account({ pairwise }));
    expect(cookies).not.toContain(pairwise);
    await sends(who, check);
    expect(await everything()).not.toContain(pairwise);
    const kept = () =>
      world.read(
        async (work) =>
          (
            await sql`select from engage_contribution where signed_hash is not null and activity_id = ${at.activityId}`.execute(
              work.db,
            )
          ).rows.length,
      );
    const { storage, clock } = world;
    const run = createJobRunner({
      ...{ storage, clock, log: silentLog(), metrics: createMetrics() },
      mailer: { send: () => Promise.resolve("sent" as const) },
    });
    const forget = () => run(forgetJob(methods), { jobId: newId(), tenantId: world.tenant.id, input: {} });
    await forget();
    expect(await kept()).toBe(1);
    await moveTo(world, at.trajectoryId, "close", 4);
    await forget();
    expect(await kept()).toBe(1);
    world.clock.set(new Date(Date.now() + 32 * 86_400_000).toISOString());
    await forget();
    expect(await kept()).toBe(0);
  });

  it.each(["123456782", "bsn:123456782", "s00000000:123456782"])(
    "a citizen service number (%s) is nowhere, and the set-up page warns",
    async (pairwise) => {
      await setUp();
      expect((await administrator.get(settings)).html).not.toContain("wat op een BSN lijkt");
      const who = site.visitor();
      const check = await filledIn(who, open, "Een sluis");
      expect(await signIn(who, check, account({ pairwise }))).toBe(check);
      expect((await sends(who, check)).status).toBe(303);
      expect(await everything()).not.toContain("123456782");
      expect((await administrator.get(settings)).html).toContain("wat op een BSN lijkt");
    },
  );

  it("the same is known after the broker changed its keys, and by a claim of their own where that was set", async () => {
    const who = site.visitor();
    const check = await filledIn(who, open, "Een dam");
    provider.changeKeys();
    expect(await signIn(who, check, account())).toBe(check);
    await setUp({ subjectClaim: "bsn" });
    const id = account({ bsn: 123456782 });
    const first = await filledIn(who, open, "Een sloot");
    expect(await signIn(who, first, id)).toBe(first);
    await sends(who, first);
    const again = await filledIn(who, open, "Nog een dam");
    await signIn(who, again, id);
    expect((await sends(who, again)).status).toBe(409);
    expect(await everything()).not.toContain("123456782");
    await setUp();
  });

  it("nobody stays signed in there who signs out, and they come back to a page of ours", async () => {
    const to = new URL((await site.visitor().get("/meedoen/uitloggen?next=https://elders.example")).location ?? "");
    expect(to.href.startsWith(provider.issuer)).toBe(true);
    expect(to.searchParams.get("post_logout_redirect_uri")).toBe(`${town.address}/meedoen/uitgelogd`);
    expect((await site.visitor().get("/meedoen/uitgelogd")).html).toContain("U bent uitgelogd");
    await switchTo("off");
    expect((await site.visitor().get("/meedoen/uitloggen")).location).toBe("/meedoen/uitgelogd");
    await switchTo("on");
  });
});
