import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { World } from "../../../test/factories/world.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { keyedToken } from "../../kernel/ids.ts";
import { ok } from "../../kernel/result.ts";
import type { Work } from "../../platform/define/work.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { connectSso } from "./commands/connect-sso.ts";
import { requestLink } from "./commands/request-link.ts";
import { revokeRole } from "./commands/revoke-role.ts";
import { answerLinkRequests, knownPerson, mailsTo } from "./factories.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";
import { lockAdministrators } from "./reader.ts";
import { letIn } from "./sso/let-in.ts";
import type { IdentityProvider } from "./sso/provider.ts";
import { sealClientSecret, subjectHash } from "./sso/secrets.ts";
import type { Sso } from "./sso/sso-reader.ts";
import { lockSso, personIdBySubject } from "./sso/sso-reader.ts";
import { closeOpenLinks, insertGroupRole, insertSubject, saveConnection, saveWay } from "./sso/sso-writer.ts";
import type { IdentityTables } from "./tables.ts";

const settings = "/beheer/gemeente/inloggen";
const given = { issuer: "https://idp.example", clientId: "brink", groupsClaim: "groups" };
const keysOf = (secret: string) => ({ tokenOf: (words: string) => keyedToken(secret, words) });
const before = keysOf("as it was");
/** A provider that answers: it is the outside. */
const provider: IdentityProvider = {
  look: () => Promise.resolve(ok({ endsSession: true })),
  begin: () => Promise.reject(new Error("Nobody goes there.")),
  finish: () => Promise.reject(new Error("Nobody comes back.")),
  goodbye: () => Promise.resolve(undefined),
};

const keepConnection = (world: World, way: Sso["way"]) =>
  world.read(async (work) => {
    const sealedSecret = sealClientSecret(before, work.tenantId, "een geheim");
    await saveConnection(work, { ...given, proof: "secret", sealedSecret, endsSession: true });
    await insertGroupRole(work, { group: "Adviseurs", role: "adviser" });
    await saveWay(work, { way, emergencyPersonId: null });
  });

describe("after the secret of the installation changed", () => {
  const world = createWorld(new Date().toISOString());
  let site: ReturnType<typeof createSite>;

  beforeAll(async () => {
    site = createSite(world, await foundMunicipality(world));
    await keepConnection(world, "beside");
  });

  it("the secret of the connection is asked for again, and every door says so", async () => {
    const administrator = await site.somebody("administrator");
    const untyped = await administrator.send(settings, "connect", { ...given, clientSecret: "" });
    expect([untyped.status, untyped.html.includes('href="#clientSecret"')]).toEqual([400, true]);
    expect((await administrator.get(settings)).html).not.toContain("Is bewaard.");
    expect((await administrator.send(settings, "tryIt")).html).toContain("herkent Brink niet");
    expect((await site.visitor().get("/inloggen/sso")).location).toBe("/inloggen?reden=client");
    expect((await site.visitor().get("/uitloggen/sso")).location).toBe("/uitloggen");
  });

  it("the accounts that nobody can find any more are forgotten with it, and only then", async () => {
    const now = keysOf("as it is");
    const { actor } = await knownPerson(world, "adviser");
    const hash = subjectHash(before, given.issuer, "noor");
    await world.read((work) => insertSubject(work, hash, actor.personId));
    const connect = (clientSecret: string) =>
      world.run(connectSso({ provider, ...now }), { ...given, clientSecret }, person("administrator"));
    expect(await connect("")).toMatchObject({ refusal: { fields: [{ field: "clientSecret" }] } });
    expect(await world.read((work) => personIdBySubject(work, hash))).toBe(actor.personId);
    expect(await connect("een nieuw geheim")).toMatchObject({ ok: true });
    expect(await world.read((work) => personIdBySubject(work, hash))).toBeUndefined();
    await world.read((work) => insertSubject(work, hash, actor.personId));
    expect(await connect("")).toMatchObject({ ok: true });
    expect(await world.read((work) => personIdBySubject(work, hash))).toBe(actor.personId);
  });
});

describe("who comes back without a group", () => {
  it("is forgotten as long after they left as everybody, however often they try", async () => {
    const town = createWorld("2026-11-02T09:00:00Z");
    await foundMunicipality(town);
    await keepConnection(town, "beside");
    const { actor } = await knownPerson(town, "adviser");
    await town.read((work) => insertSubject(work, "noor", actor.personId));
    const known = { name: "", groups: [], groupsElsewhere: false, groupsUnheard: false, isAll: true };
    for (const day of ["2026-11-02", "2027-09-01"]) {
      town.clock.set(`${day}T09:00:00Z`);
      const back = await town.read((work) => letIn(work, { issuer: given.issuer, subject: "noor", known, next: "" }));
      expect(back).toEqual(ok({ kind: "out", reason: "group" }));
    }
    const left = await town.read((work) =>
      work.db.$extendTables<IdentityTables>().selectFrom("identity_person").select("left_at").execute(),
    );
    expect(left).toEqual([{ left_at: new Date("2026-11-02T09:00:00Z") }]);
  });
});

describe("while somebody changes how people sign in", () => {
  const town = createWorld();
  beforeAll(async () => {
    await foundMunicipality(town);
    await keepConnection(town, "beside");
  });

  it("a role that is taken away waits, and neither stops the other", async () => {
    const { actor } = await knownPerson(town, "administrator");
    await knownPerson(town, "administrator");
    const revoked = await town.read(async (work) => {
      await lockSso(work);
      const asked = town.run(revokeRole, { personId: actor.personId, role: "administrator" }, person("administrator"));
      await waitsOrDone(work, asked);
      await lockAdministrators(work);
      return { asked };
    });
    expect(await revoked.asked).toMatchObject({ ok: true });
  });

  it("a link that is being made waits, and is not mailed once only the work account counts", async () => {
    const [{ actor }, emergency] = [await knownPerson(town, "adviser"), await knownPerson(town, "administrator")];
    await town.done(requestLink, { email: actor.email, next: undefined }, visitor());
    const { asked } = await town.read(async (work) => {
      await saveWay(work, { way: "only", emergencyPersonId: emergency.actor.personId });
      await closeOpenLinks(work, emergency.actor.personId);
      const asked = answerLinkRequests(town, { words: () => ({ nl, en }), baseUrl: "https://brink.example" });
      await waitsOrDone(work, asked);
      return { asked };
    });
    expect([await asked, await mailsTo(town, actor.email)]).toEqual([1, []]);
  });
});

/** Until something waits for what this work holds, or there is nothing to wait for any more. */
async function waitsOrDone(work: Work, asked: Promise<unknown>): Promise<void> {
  const state = { isDone: false };
  void asked.finally(() => (state.isDone = true)).catch(() => undefined);
  const waiting = sql`select pg_sleep(0.01), pid from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))`;
  while (!state.isDone && (await waiting.execute(work.db)).rows.length === 0);
}
