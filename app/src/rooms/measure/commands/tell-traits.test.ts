import { sql } from "kysely";
import { Client } from "pg";
import { beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import type { Visitor } from "../../../../test/factories/site.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { someTrajectories } from "../factories.ts";
import { migration0001 } from "../migrations/0001-measure.ts";
import { migration0004 } from "../migrations/0004-under-sixteen.ts";
import { insertInvitation, insertTraits } from "../response-writer.ts";

const world = createWorld();
let site: ReturnType<typeof createSite>;
let trajectoryId: string;
let visitor: Visitor;
let path: string;

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  ({ trajectoryId } = (await world.read(someTrajectories)).done);
}, 60_000);

beforeEach(async () => {
  visitor = site.visitor();
  await world.read((work) => sql`delete from measure_trait`.execute(work.db));
  const invitation = { trajectoryId, wave: "close", contactKey: newId() } as const;
  const token = await world.read((work) => insertInvitation(work, invitation));
  const { html } = await visitor.follow(`/vragenlijst/${token ?? ""}`, "answer", { "answers.p12": "8" });
  path = /action="(\/vragenlijst\/over-u\/[^"]+)"/.exec(html)?.[1] ?? "";
});

const kept = async () =>
  (
    await world.read((work) =>
      sql<object>`select age_group as age, area, education, parents_birth_country as born, help from measure_trait`.execute(
        work.db,
      ),
    )
  ).rows;
const all = { education: "basic", parentsBirthCountry: "outsideEurope", help: "yes" };
const nothing = { area: null, education: null, born: null, help: null };

describe("of who is younger than sixteen", () => {
  it("nothing but that is kept, whatever the form sends, also what was made up", async () => {
    await visitor.follow(path, "tell", { ...all, ageGroup: "age0to15", area: "ELDERS" });
    expect(await kept()).toEqual([{ age: "age0to15", ...nothing }]);
  });

  it("nothing is kept under the bands of before either", async () => {
    for (const ageGroup of ["age0to14", "age15to24"])
      expect((await visitor.send(path, "tell", { ...all, ageGroup })).status).toBe(400);
    expect(await kept()).toEqual([]);
    const given = { ageGroup: "age0to14", area: undefined, education: "basic", parentsBirthCountry: undefined };
    const byOldProgram = world.read((work) => insertTraits(work, trajectoryId, { ...given, help: undefined }));
    await expect(byOldProgram).rejects.toThrow("measure_trait_under_sixteen");
  });

  it("nothing is kept when no age is said, and one can say to be sixteen and no more", async () => {
    const refused = await visitor.send(path, "tell", all);
    expect(refused.status).toBe(400);
    expect(refused.html).toContain("Kies ook of u jonger dan 16 bent");
    expect(refused.html).toMatch(/name="education" checked="" value="basic"/);
    expect(await kept()).toEqual([]);
    await visitor.follow(path, "tell", { ...all, ageGroup: "age16plus" });
    expect(await kept()).toMatchObject([{ age: "age16plus", education: "basic", help: "yes" }]);
  });

  it("the page says so at its first question, in each language", async () => {
    const { html } = await visitor.get(path);
    expect(html).toMatch(/Hoe oud bent u\?[^]*Wij bewaren dan alleen dat[^]*Jonger dan 16 jaar[^]*16 tot en met 24/);
    expect(html).not.toContain("Jonger dan 15");
    for (const [lang, said] of Object.entries({
      en: "we keep nothing else",
      pl: "Zapiszemy tylko to",
      ar: "نحفظ ذلك فقط",
    }))
      expect((await visitor.get(`${path}?lang=${lang}`)).html).toContain(said);
  });
});

it("the migration takes away what was kept of who said to be younger than fifteen, and of nobody else", async () => {
  const client = new Client({ connectionString: inject("postgresUrl") });
  await client.connect();
  try {
    const schema = `old_${newId().replaceAll("-", "")}`;
    const trait = /create table measure_trait \([^]*?\);/.exec(migration0001.sql)?.[0] ?? "";
    await client.query(`begin; create schema ${schema}; set local search_path to ${schema}; ${trait}`);
    const told = (age: string | null) =>
      client.query("insert into measure_trait values ($1, $2, $3, $4, 'WD01', 'basic', 'europe', 'no')", [
        ...[newId(), newId(), newId(), age],
      ]);
    for (const age of ["age0to14", "age15to24", null]) await told(age);
    await client.query(migration0004.sql);
    const { rows } = await client.query(
      "select age_group, area, education, help from measure_trait order by age_group",
    );
    const before = { area: "WD01", education: "basic", help: "no" };
    expect(rows).toEqual([
      { age_group: "age0to15", area: null, education: null, help: null },
      { age_group: "age15to24", ...before },
      { age_group: null, ...before },
    ]);
  } finally {
    await client.query("rollback");
    await client.end();
  }
});
