import * as XLSX from "@e965/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { sql } from "kysely";
import type { OpenActivity } from "../../../../../test/factories/open-activity.ts";
import { moveTo, openActivity } from "../../../../../test/factories/open-activity.ts";
import type { Visitor } from "../../../../../test/factories/site.ts";
import { createSite } from "../../../../../test/factories/site.ts";
import { createWorld, visitor } from "../../../../../test/factories/world.ts";
import { newId } from "../../../../kernel/ids.ts";
import { foundMunicipality } from "../../../tenancy/factories.ts";
import { submitContribution } from "../../commands/submit-contribution.ts";
import { methods } from "../index.ts";
import type { Question } from "./domain.ts";
import { insertQuestion } from "./writer.ts";

const world = createWorld();
const question = (code: string, over: Partial<Question> = {}): Question => ({
  ...{ code, kind: "single", words: { nl: "Wat vindt u?" }, why: {}, required: false, condition: undefined },
  ...{ options: ["a", "b"].map((one) => ({ code: one, label: { nl: `=Antwoord ${one}` } })), settings: {} },
  ...over,
});
let open: OpenActivity;
let clerk: Visitor;
let site: ReturnType<typeof createSite>;
const file = (name: string) => `/beheer/trajecten/${open.trajectoryId}/inbreng/${name}`;

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  clerk = await site.somebody("evaluator");
  open = await openActivity(world, { inBrink: "survey" });
  await world.read(async (work) => {
    await insertQuestion(work, open.activityId, question("v1"), 1);
    await insertQuestion(work, open.activityId, question("v2", { kind: "open", options: [] }), 2);
  });
  const submit = submitContribution({ methods, words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost" });
  await world.done(
    submit,
    { activityId: open.activityId, fields: { v1: ["b"], v2: ["=1+1"] }, email: "geheim@waterdam.example" },
    visitor(),
  );
});

describe("the files of what came in", () => {
  it("are for who may export, of what is there", async () => {
    const moderator = await site.somebody("moderator");
    for (const name of ["bestanden", "export.xlsx", "export.csv", "export.json", "codeboek.csv", "codeboek.json"]) {
      expect((await site.visitor().get(file(name))).status, name).toBe(401);
      expect((await moderator.get(file(name))).status, name).toBe(403);
      expect((await clerk.get(file(name))).status, name).toBe(200);
      expect((await clerk.get(`/beheer/trajecten/${newId()}/inbreng/${name}`)).status, name).toBe(404);
    }
    expect((await clerk.get(file(`export.csv?activiteit=${newId()}`))).status).toBe(404);
    const elsewhere = createWorld();
    const other = createSite(elsewhere, await foundMunicipality(elsewhere));
    expect((await (await other.somebody("evaluator")).get(file("export.json"))).status).toBe(404);
  });

  it("never have a cell that is computed, nor an address", async () => {
    const csv = await clerk.get(file("export.csv"));
    expect(csv.html).toContain(`"b";"'=1+1"`);
    const { bytes } = await clerk.download(file("export.xlsx"));
    const book = XLSX.read(bytes, { cellFormula: true });
    expect(book.SheetNames).toHaveLength(2);
    const cells = Object.values(book.Sheets[book.SheetNames[0] ?? ""] ?? {});
    expect(cells.filter((cell) => typeof cell === "object" && "f" in cell)).toEqual([]);
    const [row] = XLSX.utils.sheet_to_json<object>(book.Sheets[book.SheetNames[0] ?? ""] ?? {});
    expect(row).toMatchObject({ "v1 Wat vindt u?": "=Antwoord b", "v2 Wat vindt u?": "=1+1" });
    for (const text of [csv.html, bytes.toString("latin1")]) expect(text).not.toContain("geheim@");
  });

  it("keep two questions with the same words apart, and say in the codebook what each column is", async () => {
    const { html } = await clerk.get(file("export.json"));
    expect(JSON.parse(html)).toMatchObject([{ route: "online", withCode: false, v1: "b", v2: "=1+1", reason: null }]);
    const codebook = JSON.parse((await clerk.get(file("codeboek.json"))).html) as { column: string }[];
    expect(codebook.find(({ column }) => column === "v1")).toMatchObject({
      options: [{ code: "a" }, { code: "b" }],
      since: world.clock.now().toISOString(),
    });
  });

  it("tell which activity a column is of where there are two, and can be asked of one", async () => {
    const page = await clerk.get(file("bestanden"));
    expect(page.html).toContain("Deel deze bestanden alleen");
    const one = await clerk.get(file(`export.csv?activiteit=${open.activityId}`));
    expect(one.html).toContain('"v1";"v2"');
  });

  it("call an activity without a title of its own by its method, not by the trajectory", async () => {
    const untitled = await openActivity(world, { inBrink: "survey" });
    await world.read((work) =>
      sql`update trajectories_activity set title = '{}' where id = ${untitled.activityId}`.execute(work.db),
    );
    await world.read((work) => insertQuestion(work, untitled.activityId, question("v1"), 1));
    const { html } = await clerk.get(`/beheer/trajecten/${untitled.trajectoryId}/inbreng/codeboek.csv`);
    expect(html).toContain('"Online enquête"');
    expect(html).not.toContain('"Marktplein"');
  });

  it("have each contribution once, however many there are", async () => {
    await world.read((work) =>
      sql`
        insert into engage_contribution
        select (jsonb_populate_record(c, jsonb_build_object(
          'contribution_id', gen_random_uuid(), 'receipt', 'r' || n, 'token_hash', 't' || n))).*
        from engage_contribution c cross join generate_series(1, 250) n
        where c.activity_id = ${open.activityId}`.execute(work.db),
    );
    const rows = JSON.parse((await clerk.get(file("export.json"))).html) as { receipt: string }[];
    expect(rows).toHaveLength(251);
    expect(new Set(rows.map(({ receipt }) => receipt)).size).toBe(251);
  });
});

describe("the results of a survey", () => {
  it("are shown while people take part, unless the team shows them later", async () => {
    const own = await openActivity(world, { inBrink: "survey", endsOn: "2026-11-20" });
    await world.read((work) => insertQuestion(work, own.activityId, question("v1"), 1));
    const adviser = await site.somebody("adviser");
    const [setUp, list] = [`/beheer/meedoen/${own.activityId}`, `/trajecten/${own.slug}/inbreng/${own.activityId}`];
    expect((await site.visitor().get(list)).html).not.toContain("De uitkomsten komen later");
    expect((await adviser.send(setUp, "setUp", { moderation: "before", results: "never" })).status).toBe(400);
    await adviser.follow(setUp, "setUp", { moderation: "before", results: "after" });
    expect((await site.visitor().get(list)).html).toContain("U kunt meedoen tot en met 20 november 2026.");
    await moveTo(world, own.trajectoryId, "close", 4);
    expect((await site.visitor().get(list)).html).not.toContain("De uitkomsten komen later");
  });
});
