import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { moveTo } from "../../../../test/factories/open-activity.ts";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import type { Visitor } from "../../../../test/factories/site.ts";
import { person } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { createJobRunner } from "../../../platform/jobs/run-job.ts";
import { silentLog } from "../../../platform/telemetry/log.ts";
import { createMetrics } from "../../../platform/telemetry/metrics.ts";
import { setUpActivity } from "../commands/set-up-activity.ts";
import { forgetJob } from "../jobs/forget.job.ts";
import { methods } from "../methods/index.ts";
import {
  awayAndBack,
  filledIn,
  formAt,
  openSignedIn,
  sends,
  signInLink,
  signInTown,
  siteOf,
  substantial,
  why,
} from "./sign-in.fixture.ts";

const { town, other, world, provider, site, administrator, open, setUp, switchTo, account, total, everything } =
  await signInTown({ turns: "organisation" });

const settings = "/beheer/gemeente/organisaties";
const kvk = "urn:etoegang:1.9:EntityConcernedID:KvKnr";
const level = (name: string) => `urn:etoegang:core:assurance-class:${name}`;
const connection = {
  ...{ name: "eHerkenning", issuer: provider.issuer, clientId: provider.byKey.residents(town.address), proof: "key" },
  ...{ clientSecret: "", subjectClaim: kvk, levelClaim: "acr", askedLevels: level("loa3"), scope: "" },
  goodLevels: [level("loa3"), level("loa4")].join("\n"),
};
const onOrOff = (way: string) => administrator.follow(settings, "switchWay", { way });

let numbers = 12_345_670;
/** A company of its own, and who signs in for it. */
const company = (own: Readonly<Record<string, unknown>> = {}) =>
  account({ acr: level("loa3"), [kvk]: String(++numbers), ...own });

async function signInAs(who: Visitor, check: string, as: string, party: "person" | "organisation" = "organisation") {
  const link = await signInLink(who, check, party);
  return (await who.get(await awayAndBack(who, provider, { link, account: as }))).location ?? "";
}

beforeAll(async () => {
  const read = async (at: string) => (await site.visitor().get(new URL(at).pathname)).html;
  provider.knows({ read, audience: "issuer" });
});

describe("setting it up", () => {
  it("is for who manages people alone, and stands beside that of persons", async () => {
    const adviser = await site.somebody("adviser");
    expect([(await adviser.get(settings)).status, (await site.visitor().get(settings)).status]).toEqual([403, 401]);
    expect((await adviser.send(settings, "connect", connection)).status).toBe(403);
    expect((await administrator.send(settings, "switchWay", { way: "on" })).html).toContain("Verbind Brink eerst");
    await administrator.follow(settings, "connect", connection);
    expect((await administrator.send("/beheer/gemeente/inwoners", "switchWay", { way: "on" })).status).toBe(409);
    const who = site.visitor();
    expect((await who.get(await filledIn(who, open, "Een kade"))).html).toContain("Inloggen kan hier nu niet meer");
  });

  it("can be chosen for an activity only while what it asks is on", async () => {
    const choose = (turns: string) => {
      const fields = { moderation: ["after"], turns: [turns] };
      return world.run(setUpActivity(methods), { activityId: open.activityId, fields }, person("adviser"));
    };
    const off = (key: string) => ({ refusal: { fields: [{ field: "turns", key: `engage.turn.staff.${key}` }] } });
    expect(await choose("organisation")).toMatchObject(off("organisationNotOn"));
    await onOrOff("on");
    expect(await choose("personOrOrganisation")).toMatchObject(off("notOn"));
    expect(await choose("organisation")).toMatchObject({ ok: true });
  });
});

describe("who comes where organisations are asked is not known", () => {
  it("as a citizen, at a level that is too low, or for no organisation", async () => {
    const who = site.visitor();
    const check = await filledIn(who, open, "Een haven");
    const citizen = await signInAs(who, check, account());
    expect(why(citizen)).toBe("noOrganisation");
    expect((await who.get(citizen)).html).toContain("voor welke organisatie");
    const low = await signInAs(who, check, company({ acr: level("loa2") }));
    expect([why(low), (await who.get(low)).html.includes("niveau dat hier te laag is")]).toEqual(["eLevel", true]);
    expect(why(await signInAs(who, check, company({ [kvk]: " " })))).toBe("noOrganisation");
    expect((await sends(who, check)).status).toBe(409);
  });

  it("by the door of persons, in another browser, in another municipality, or once it is off", async () => {
    const who = site.visitor();
    const check = await filledIn(who, open, "Een steiger");
    const link = await signInLink(who, check, "organisation");
    // Nobody is sent to sign in as a person here.
    expect((await who.get(link.replace("&als=organisatie", ""))).location).toBe(check);
    const back = () => awayAndBack(who, provider, { link, account: company() });
    expect(why((await site.visitor().get(await back())).location ?? "")).toBe("again");
    const cookies = new Map<string, string>();
    const guest = site.visitor(cookies);
    const own = await signInLink(guest, await filledIn(guest, open, "Een sluis"), "organisation");
    const elsewhere = await awayAndBack(guest, provider, { link: own, account: company() });
    expect(why((await siteOf(other, provider).visitor(cookies).get(elsewhere)).location ?? "")).toBe("off");
    const late = await back();
    await onOrOff("off");
    expect(why((await who.get(late)).location ?? "")).toBe("off");
    await onOrOff("on");
  });

  it("after the activity began to ask for persons alone", async () => {
    const at = await openSignedIn(world, { turns: "organisation" });
    const who = site.visitor();
    const check = await filledIn(who, at, "Een loods");
    expect(await signInAs(who, check, company())).toBe(check);
    await world.read((work) =>
      sql`update trajectories_activity set settings = jsonb_set(settings, '{turns}', '"signIn"')
        where id = ${at.activityId}`.execute(work.db),
    );
    expect((await sends(who, check)).status).toBe(409);
  });
});

describe("an organisation", () => {
  it("takes part once, whoever signs in for it, and the team sees that it is one", async () => {
    const [who, colleague] = [site.visitor(), site.visitor()];
    expect((await who.get(formAt(open))).html).toContain("Hier doen organisaties mee");
    const check = await filledIn(who, open, "Een laadplek");
    const { html } = await who.get(check);
    expect(html).toContain("Wij bewaren dat dit van een organisatie komt.");
    const number = String(++numbers);
    expect(await signInAs(who, check, account({ acr: level("loa3"), [kvk]: number }))).toBe(check);
    expect((await who.get(check)).html).toContain("ingelogd met eHerkenning, namens uw organisatie");
    const receipt = (await sends(who, check)).location ?? "";
    expect((await who.get(receipt)).html).toContain('href="/meedoen/uitloggen?als=organisatie"');
    const before = await total();
    const again = await filledIn(colleague, open, "Nog een laadplek");
    await signInAs(colleague, again, account({ acr: level("loa4"), [kvk]: number }));
    expect((await colleague.get(again)).html).toContain("Uw organisatie heeft hier al meegedaan");
    expect([(await sends(colleague, again)).status, await total()]).toEqual([409, before]);
    expect(await everything()).not.toContain(number);
    const adviser = await site.somebody("adviser");
    const register = (await adviser.get(`/beheer/trajecten/${open.trajectoryId}/inbreng`)).html;
    expect(register).toContain("namens een organisatie");
  });

  it("of two colleagues at one moment one counts", async () => {
    const both = [site.visitor(), site.visitor()] as const;
    const id = company();
    const checks = await Promise.all(both.map((who) => filledIn(who, open, "Een poort")));
    for (const [at, who] of both.entries()) await signInAs(who, checks[at] ?? "", id);
    const answers = await Promise.all(both.map((who, at) => sends(who, checks[at] ?? "")));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.html).toContain("Uw organisatie heeft hier al meegedaan");
  });

  it("cannot send once it is closed, and is not known any more a month after", async () => {
    const at = await openSignedIn(world, { turns: "organisation" });
    const [who, late] = [site.visitor(), site.visitor()];
    const [check, second] = [await filledIn(who, at, "Een brug"), await filledIn(late, at, "Een pont")];
    await signInAs(who, check, company());
    await signInAs(late, second, company());
    expect((await sends(who, check)).status).toBe(303);
    await moveTo(world, at.trajectoryId, "close", 4);
    world.clock.set(new Date(Date.now() + 86_400_000).toISOString());
    expect((await sends(late, second)).status).toBe(409);
    world.clock.set(new Date(Date.now() + 32 * 86_400_000).toISOString());
    await forget();
    expect(await kept(at)).toEqual([{ signed_hash: null, from_organisation: true }]);
  });
});

describe("where persons and organisations are asked", () => {
  let either: OpenActivity;
  beforeAll(async () => {
    world.clock.set(new Date().toISOString());
    await setUp();
    await switchTo("on");
    either = await openSignedIn(world, { turns: "personOrOrganisation" });
  });

  it("each finds their own button, and who represents another does not come as a person", async () => {
    const who = site.visitor();
    const check = await filledIn(who, either, "Een plein");
    const { html } = await who.get(check);
    for (const words of ["Doet u mee voor uzelf?", "Doet u mee namens een organisatie?"]) expect(html).toContain(words);
    const another = await signInAs(who, check, account({ represents: { sub: "een ander" } }), "person");
    expect(why(another)).toBe("another");
    const asCompany = await signInAs(who, check, company({ acr: substantial }), "person");
    expect(why(asCompany)).toBe("another");
    const pairwise = "12345999";
    expect(await signInAs(who, check, account({ pairwise }), "person")).toBe(check);
    expect((await sends(who, check)).status).toBe(303);
    const next = await filledIn(who, either, "Nog een plein");
    // A pseudonym that looks like the number of an organisation is somebody else.
    expect(await signInAs(who, next, company({ [kvk]: pairwise }))).toBe(next);
    expect((await sends(who, next)).status).toBe(303);
    expect((await kept(either)).map((row) => row.from_organisation).sort()).toEqual([false, true]);
  });
});

async function kept({ activityId }: OpenActivity) {
  const rows = await world.read((work) =>
    sql<{
      signed_hash: string | null;
      from_organisation: boolean;
    }>`select signed_hash, from_organisation from engage_contribution where activity_id = ${activityId}`.execute(
      work.db,
    ),
  );
  return rows.rows;
}

async function forget(): Promise<void> {
  const { storage, clock } = world;
  const run = createJobRunner({
    ...{ storage, clock, log: silentLog(), metrics: createMetrics() },
    mailer: { send: () => Promise.resolve("sent" as const) },
  });
  await run(forgetJob(methods), { jobId: newId(), tenantId: world.tenant.id, input: {} });
}
