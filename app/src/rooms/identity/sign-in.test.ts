import type { KyselyPlugin } from "kysely";
import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { World } from "../../../test/factories/world.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { newToken } from "../../kernel/ids.ts";
import { createSessionDirectory } from "./adapters/session-directory.ts";
import { requestLink } from "./commands/request-link.ts";
import { revokeRole } from "./commands/revoke-role.ts";
import { signIn } from "./commands/sign-in.ts";
import { signOut } from "./commands/sign-out.ts";
import { answerLinkRequests, knownPerson, mailsTo } from "./factories.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";
import type { IdentityTables } from "./tables.ts";

const words = { nl, en };
const bindings = { words: () => words, baseUrl: "https://brink.example" };
const morning = "2026-11-02T09:00:00Z";
const world = createWorld(morning);
const other = createWorld(morning);
const directory = createSessionDirectory(world.storage);

beforeAll(async () => {
  await foundMunicipality(world, { hosts: [`h-${world.tenant.id}.example`] });
  await foundMunicipality(other);
});
beforeEach(() => world.clock.set(morning));

/** Somebody asks for a link, and the job that looks who they are has run. */
async function ask(email: string, next?: string): Promise<void> {
  await world.done(requestLink, { email, next }, visitor());
  await answerLinkRequests(world, bindings);
}

/** The token in the newest mail to somebody. */
async function mailedToken(email: string): Promise<string> {
  const tokens = (await mailsTo(world, email)).map(({ body }) => /\/inloggen\/([\w-]+)/.exec(body)?.[1] ?? "");
  return tokens.at(-1) ?? "";
}

/** Opens the pool's connections, so that what follows really happens at the same moment. */
async function openConnections(one: World): Promise<void> {
  await Promise.all([1, 2, 3, 4].map(() => one.read((work) => sql`select pg_sleep(0.05)`.execute(work.db))));
}

/** The tables that the command touches, statement by statement, with what it says and answers. */
async function whatItDoes(email: string) {
  const tables: string[] = [];
  const events: { name: string; keys: readonly string[] }[] = [];
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      tables.push(...(JSON.stringify(node).match(/(?:identity|platform)_\w+/g) ?? []));
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  const emit = ({ name, payload }: { name: string; payload: object }) =>
    void events.push({ name, keys: Object.keys(payload) });
  const answer = await world.read((work) =>
    requestLink.run({ ...work, db: work.db.withPlugin(plugin), emit }, { email, next: undefined }),
  );
  return { tables, events, answer };
}

describe("asking for a link", () => {
  it("refuses what is no address", async () => {
    expect(await world.run(requestLink, { email: "sanne" }, visitor())).toMatchObject({
      refusal: { fields: [{ field: "email" }] },
    });
  });

  it("does the same for somebody who is known and somebody who is not, before it answers", async () => {
    const { actor } = await knownPerson(world, "adviser");
    const known = await whatItDoes(actor.email);
    expect(known).toEqual(await whatItDoes("niemand@stad.example"));
    expect(known.tables).toEqual(["identity_link_request"]);
    expect(await mailsTo(world, actor.email)).toEqual([]);
    expect(await answerLinkRequests(world, bindings)).toBe(2);
    expect(await mailsTo(world, actor.email)).toHaveLength(1);
    expect(await mailsTo(world, "niemand@stad.example")).toEqual([]);
  });

  it("keeps no address of who asked, and mails once when the job runs twice", async () => {
    const { actor } = await knownPerson(world, "adviser");
    await ask(actor.email);
    await ask("niemand@stad.example");
    expect(await answerLinkRequests(world, bindings)).toBe(0);
    expect(await mailsTo(world, actor.email)).toHaveLength(1);
  });

  it("mails nobody who holds no role, and nobody of another municipality", async () => {
    const { actor } = await knownPerson(world);
    await ask(actor.email);
    const elsewhere = await knownPerson(other, "adviser");
    await ask(elsewhere.actor.email);
    expect(await mailsTo(world, actor.email)).toEqual([]);
    expect(await mailsTo(world, elsewhere.actor.email)).toEqual([]);
  });

  it("fills nobody's mailbox: after three open links it mails no more", async () => {
    const { actor } = await knownPerson(world, "adviser");
    for (let time = 0; time < 5; time += 1) await ask(actor.email);
    expect(await mailsTo(world, actor.email)).toHaveLength(3);
  });

  it("mails a link to the municipality's own address, in words", async () => {
    const { actor } = await knownPerson(world, "adviser");
    await ask(actor.email.toUpperCase());
    const [mail] = await mailsTo(world, actor.email);
    expect(mail?.subject).toBe("Uw link om in te loggen bij gemeente Testdam");
    expect(mail?.body).toContain(`https://h-${world.tenant.id}.example/inloggen/`);
    expect(mail?.body).toContain("15 minuten");
  });
});

describe("a link", () => {
  async function link(next?: string) {
    const known = await knownPerson(world, "adviser");
    await ask(known.actor.email, next);
    return { ...known, token: await mailedToken(known.actor.email) };
  }

  it("that is forged opens nothing", async () => {
    for (const token of ["", "x", "a".repeat(200), "../../beheer"]) {
      expect(await world.run(signIn, { token }, visitor())).toMatchObject({
        refusal: { key: "identity.link.unknown" },
      });
    }
  });

  it("of another municipality is as unknown as a forged one", async () => {
    const { token } = await link();
    expect(await other.run(signIn, { token }, visitor())).toMatchObject({ refusal: { key: "identity.link.unknown" } });
    expect(await world.run(signIn, { token }, visitor())).toMatchObject({ ok: true });
  });

  it("works once, also when it is pressed twice at the same moment", async () => {
    const { token } = await link();
    await openConnections(world);
    const presses = await Promise.all([1, 2, 3, 4].map(() => world.run(signIn, { token }, visitor())));
    expect(presses.filter((one) => one.ok)).toHaveLength(1);
    expect(presses.find((one) => !one.ok)).toMatchObject({ refusal: { key: "identity.link.used" } });
    expect(await world.run(signIn, { token }, visitor())).toMatchObject({ refusal: { key: "identity.link.used" } });
  });

  it("is too old after fifteen minutes", async () => {
    const { token } = await link();
    world.clock.set("2026-11-02T09:15:00Z");
    expect(await world.run(signIn, { token }, visitor())).toMatchObject({ refusal: { key: "identity.link.expired" } });
  });

  it("opens nothing when the last role went meanwhile", async () => {
    const { token, actor } = await link();
    await world.done(revokeRole, { personId: actor.personId, role: "adviser" }, person("administrator"));
    expect(await world.run(signIn, { token }, visitor())).toMatchObject({ refusal: { key: "identity.link.unknown" } });
  });

  it("keeps no key of another link, and after it was used nothing of where it led", async () => {
    const secret = newToken();
    const paths = () =>
      world.read(async (work) => {
        const db = work.db.$extendTables<Pick<IdentityTables, "identity_magic_link">>();
        return (await db.selectFrom("identity_magic_link").select("next_path").execute()).map((row) => row.next_path);
      });
    const { token } = await link(`/beheer/besliswijzer/delen?link=${secret}`);
    expect(await paths()).toContain("/beheer/besliswijzer/delen");
    expect((await paths()).join()).not.toContain(secret);
    await world.done(signIn, { token }, visitor());
    expect(await paths()).not.toContain("/beheer/besliswijzer/delen");
  });

  it.each([
    [undefined, "/beheer"],
    ["/trajecten/brug?stap=2", "/trajecten/brug?stap=2"],
    ["//evil.example", "/beheer"],
    ["https://evil.example", "/beheer"],
  ])("that was asked for on the way to %s leads to %s", async (next, to) => {
    const { token } = await link(next);
    expect(await world.done(signIn, { token }, visitor())).toMatchObject({ to });
  });
});

describe("a session", () => {
  it("is nobody's with a forged token or in another municipality", async () => {
    const { sessionToken } = await knownPerson(world, "adviser");
    expect(await directory.actorOf(world.tenant.id, `${sessionToken}x`)).toBeUndefined();
    expect(await directory.actorOf(other.tenant.id, sessionToken)).toBeUndefined();
  });

  it("says who somebody is and what they may", async () => {
    const { actor, sessionToken } = await knownPerson(world, "adviser", "moderator");
    expect(await directory.actorOf(world.tenant.id, sessionToken)).toEqual(actor);
  });

  it("loses a role at once, and ends with the last one", async () => {
    const { actor, sessionToken } = await knownPerson(world, "adviser", "moderator");
    const administrator = person("administrator");
    await world.done(revokeRole, { personId: actor.personId, role: "moderator" }, administrator);
    expect(await directory.actorOf(world.tenant.id, sessionToken)).toMatchObject({ roles: ["adviser"] });
    await world.done(revokeRole, { personId: actor.personId, role: "adviser" }, administrator);
    expect(await directory.actorOf(world.tenant.id, sessionToken)).toBeUndefined();
  });

  it("ends after twelve idle hours, and lives on when somebody comes back before", async () => {
    const { sessionToken } = await knownPerson(world, "adviser");
    const there = async (iso: string) => {
      world.clock.set(iso);
      return (await directory.actorOf(world.tenant.id, sessionToken)) !== undefined;
    };
    expect(await there("2026-11-02T20:59:00Z")).toBe(true);
    expect(await there("2026-11-03T08:58:00Z")).toBe(true);
    expect(await there("2026-11-03T20:58:00Z")).toBe(false);
  });

  it("ends on every device when somebody signs out", async () => {
    const { actor, sessionToken } = await knownPerson(world, "adviser");
    await world.done(signOut, {}, actor);
    expect(await directory.actorOf(world.tenant.id, sessionToken)).toBeUndefined();
    expect(await world.run(signOut, {}, visitor())).toMatchObject({ ok: true });
  });
});
