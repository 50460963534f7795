import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OwnDatabase } from "../../test/factories/own-database.ts";
import { ownDatabase } from "../../test/factories/own-database.ts";
import { ok } from "../kernel/result.ts";
import { reportsOf } from "../rooms/learn/reader.ts";
import { doneDaysAgo, listTrajectories } from "../rooms/trajectories/room.ts";
import { smtpTestServer } from "../platform/mail/smtp-test-server.ts";
import { runOperatorCommand } from "./commands.ts";

let database: OwnDatabase;
beforeAll(async () => (database = await ownDatabase()), 60_000);
afterAll(() => database.close());

type Said = { readonly code: number; readonly out: string; readonly err: string };

async function brink(args: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Said> {
  const said = { out: [] as string[], err: [] as string[] };
  const env = { DATABASE_URL: database.ownerUrl, BASE_URL: "https://brink.example", ...settings };
  const terminal = { out: (line: string) => said.out.push(line), err: (line: string) => said.err.push(line) };
  const code = await runOperatorCommand(args, env, terminal);
  return { code, out: said.out.join("\n"), err: said.err.join("\n") };
}

async function rows<T extends object>(sql: string): Promise<readonly T[]> {
  return database.storage.platform(async (client) => (await client.query<T>(sql)).rows);
}

const zandwijk = ["tenant", "create", "--name", "Zandwijk", "--slug", "zandwijk"];

describe("the operator is told in one sentence", () => {
  // Nothing listens there: whoever is refused by their arguments never waits for a database.
  const nowhere = { DATABASE_URL: "postgresql://nobody@127.0.0.1:1/nothing" };
  it.each([
    [[], "Say what to do"],
    [["tenant", "remove"], 'no command "tenant remove"'],
    [["tenant", "create", "--name", "Zandwijk"], "Give --slug"],
    [[...zandwijk, "--colour", "red"], "#rrggbb"],
    [["tenant", "create", "--name", "Zandwijk", "--slug", "Zand wijk"], "--slug must be small letters"],
    [[...zandwijk, "--host", "https://zandwijk.nl/"], "--host must be"],
    [[...zandwijk, "--phone", "bel maar"], "--phone must be"],
    [[...zandwijk, "--email", "info"], "--email must be"],
    [[...zandwijk, "--cbs", "123"], "--cbs must be"],
    [[...zandwijk, "--admin", "ria"], "--admin must be an e-mail address"],
    [["role", "grant", "--email", "ria@zandwijk.example"], "Give --town"],
    [["demo", "again"], "takes nothing"],
  ])("what is wrong with %j, before anything is started", async (args, sentence) => {
    const { code, out, err } = await brink(args, nowhere);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(sentence);
  });

  it("that the database does not answer, without its password", async () => {
    const { code, err } = await brink(["migrate"], { DATABASE_URL: "postgresql://x:geheim@127.0.0.1:1/y" });
    expect(code).toBe(1);
    expect(err).toContain("does not answer");
    expect(err).not.toContain("geheim");
  });

  it("that there is no such municipality or role, and which there are", async () => {
    await brink(["tenant", "create", "--name", "Elders", "--slug", "elders"]);
    const grant = (town: string, role: string) =>
      brink(["role", "grant", "--town", town, "--email", "ria@zandwijk.example", "--role", role]);
    const [noTown, noRole] = [await grant("nergens", "clerk"), await grant("elders", "king")];
    expect([noTown.code, noRole.code]).toEqual([1, 1]);
    expect(noTown.err).toContain("There are: elders");
    expect(noRole.err).toContain("administrator");
  });
});

describe("a town made by the operator", () => {
  it("is refused when its short name is taken, with the reason, and stays as it was", async () => {
    const twice = ["tenant", "create", "--slug", "dubbel", "--name"];
    expect((await brink([...twice, "Eerste"])).code).toBe(0);
    const { code, err } = await brink([...twice, "Tweede"]);
    expect(code).toBe(1);
    expect(err).toMatch(/--slug: \w/);
    expect(await rows("select name from tenancy_municipality where slug = 'dubbel'")).toEqual([{ name: "Eerste" }]);
  });

  it("is told which contact its pages miss, and where to fill it in", async () => {
    const bare = await brink(["tenant", "create", "--name", "Kaal", "--slug", "kaal", "--email", "info@kaal.example"]);
    expect(bare).toMatchObject({ code: 0 });
    expect(bare.err).toContain("Not given: --phone and --address.");
    expect(bare.err).toMatch(/at https?:\/\/\S+\/beheer\/gemeente\/contact\.$/);
    const reached = ["--phone", "14 0123", "--email", "info@vol.example", "--address", "Plein 1"];
    const full = await brink(["tenant", "create", "--name", "Vol", "--slug", "vol", ...reached]);
    expect(full.code).toBe(0);
    expect(full.err).not.toContain("Not given");
  });

  it("has its address, its colours and its first administrator, who is invited and can come in", async () => {
    const looks = ["--colour", "#7a1f3d", "--areas", "Dorp:4200,De Heide", "--admin", "ria@zandwijk.example"];
    const made = await brink([...zandwijk, "--host", "praatmee.zandwijk.example", ...looks]);
    expect(made).toMatchObject({ code: 0 });
    expect(made.out).toContain("Zandwijk is there: https://praatmee.zandwijk.example");
    expect(made.out).toMatch(/^https:\/\/praatmee\.zandwijk\.example\/inloggen\/[\w-]{43}$/m);
    const invited = await rows("select name from platform_outbox where name = 'identity.person_invited'");
    expect(invited).toHaveLength(1);
  });
});

describe("a role given by the operator", () => {
  it("comes with a link that signs in", async () => {
    await brink(["tenant", "create", "--name", "Rolstad", "--slug", "rolstad"]);
    const grant = ["role", "grant", "--town", "rolstad", "--email", "Bo@rolstad.example", "--role", "clerk"];
    const { code, out } = await brink(grant);
    expect(code).toBe(0);
    expect(out).toMatch(/^https:\/\/rolstad\.brink\.example\/inloggen\/[\w-]{43}$/m);
  });
});

describe("the demo municipality", () => {
  it("is filled beside others, once", async () => {
    await brink(["tenant", "create", "--name", "Buur", "--slug", "buur"]);
    expect(await brink(["demo"])).toMatchObject({ code: 0, out: "Waterdam is there." });
    expect(await brink(["demo"])).toMatchObject({ code: 0, out: "Waterdam is there already." });
    const [town] = await rows<{ id: string }>(
      "select tenant_id as id from tenancy_municipality where slug = 'waterdam'",
    );
    const scope = { tenantId: town?.id ?? "", actor: { kind: "system", name: "test" } } as const;
    const daysAgo = await database.storage.read(scope, async (work) => {
      const { items } = await listTrajectories(work, { page: 1, perPage: 10 });
      const reports = (await Promise.all(items.map(({ id }) => reportsOf(work, id)))).flat();
      return ok(reports.map(({ madeAt }) => Math.round((work.now.getTime() - madeAt.getTime()) / 86_400_000)));
    });
    expect(daysAgo).toEqual(ok([doneDaysAgo.reported]));
  }, 60_000);
});

describe("the doctor", () => {
  it("says that mail is broken when the mail server does not answer, and is well when it does", async () => {
    expect((await brink(["doctor"])).out).toContain("BROKEN mail: no SMTP_URL is set");
    const gone = await brink(["doctor"], { SMTP_URL: "smtp://127.0.0.1:1" });
    expect(gone.code).toBe(1);
    expect(gone.out).toMatch(/BROKEN mail: .*ECONNREFUSED/);
    const server = await smtpTestServer();
    try {
      const well = await brink(["doctor"], { SMTP_URL: server.url });
      expect(well.out).toContain("ok     mail: the mail server let Brink in");
      expect(well.code).toBe(0);
    } finally {
      await server.close();
    }
  }, 60_000);
});
