import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { contributionFacts } from "../facts-reader.ts";
import { confirmDisposition } from "../commands/dispose.ts";
import { methods } from "../methods/index.ts";
import { moderationQueue } from "../moderation/queue-reader.ts";
import { placesOf } from "../places/place-reader.ts";
import { contributionTotals } from "../report-reader.ts";
import { discardImport } from "./commands/ask-import.ts";
import { exported, manyProposals, nobody } from "./fixtures/exports.fixture.ts";
import { ask, fileOf, importing, lead, read } from "./imports.fixture.ts";
import { loadImport } from "./load-import.ts";
import { importById, importCounts, toldRows } from "./reader.ts";
import { takeOverPortion } from "./take-over.ts";

const world = createWorld();
const { brought, runs, takenOver, received } = importing(world);
const themes = [{ nl: "Groen", en: "Green" }, { nl: "Sport en spel" }];
let open: OpenActivity;

const ideas = () => openActivity(world, { inBrink: "ideas", settings: { method: { themes }, moderation: "after" } });
const raw = (own: Record<string, unknown> = {}) => ({
  ...{ activityId: open.activityId, file: fileOf(exported("decidim-proposals.csv")) },
  ...own,
});
const countsOf = (importId: string) => world.read((work) => importCounts(work, importId));

beforeAll(async () => {
  open = await ideas();
}, 60_000);

describe("a file of another platform", () => {
  it("is not taken from a visitor, other roles, or for an activity of another municipality", async () => {
    expect(await world.run(read, raw(), visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    for (const role of ["moderator", "councilMember", "evaluator", "administrator", "clerk"])
      expect(await world.run(read, raw(), person(role)), role).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await world.run(read, raw(), lead, newId())).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await world.run(read, raw({ activityId: newId() }), lead)).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it("is not taken without a file, when it is not understood, or for a survey", async () => {
    for (const file of [undefined, "tekst", new File([], "leeg.csv")])
      expect(await world.run(read, raw({ file }), lead)).toMatchObject({
        refusal: { kind: "invalid", fields: [{ field: "file", key: "engage.import.staff.wrong.missing" }] },
      });
    expect(await world.run(read, raw({ file: fileOf("PK\u0003\u0004xl/workbook.xml") }), lead)).toMatchObject({
      refusal: { fields: [{ field: "file", key: "engage.import.staff.wrong.spreadsheet" }] },
    });
    const survey = await openActivity(world, { inBrink: "survey", preparing: true });
    expect(await world.run(read, raw(survey), lead)).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it("is counted also where it says that millions were for each idea", async () => {
    const heads = "id;title/nl;body/nl;published_at;votes";
    const rows = Array.from({ length: 300 }, (_, at) => `${at};Idee;Tekst.;;9999999`);
    const importId = await brought(open.activityId, [heads, ...rows].join("\n"));
    expect((await countsOf(importId)).supportsFor).toBe(2_999_999_700);
  });

  it("is not taken for what is closed or in the archive, and is for what is being prepared", async () => {
    const closed = await ideas();
    await moveTo(world, closed.trajectoryId, "close", 4);
    const over = { refusal: { kind: "refused", key: "engage.import.staff.refused.over" } };
    expect(await world.run(read, raw(closed), lead)).toMatchObject(over);
    const preparing = await openActivity(world, { inBrink: "ideas", preparing: true });
    expect(await brought(preparing.activityId)).toBeTruthy();
    await world.read((work) =>
      sql`update trajectories_trajectory set archived_at = now() where id = ${preparing.trajectoryId}`.execute(work.db),
    );
    const archived = { refusal: { key: "engage.import.staff.refused.archived" } };
    expect(await world.run(read, raw(preparing), lead)).toMatchObject(archived);
  });

  it("only says what it would bring: nothing is taken over, and nobody's name is kept", async () => {
    const importId = await brought(open.activityId);
    expect((await received(open.trajectoryId)).total).toBe(0);
    expect(await countsOf(importId)).toMatchObject({
      ...{ rows: 6, ideas: 3, withPlace: 1, answered: 1, shownThere: 3, supportsFor: 59, known: 0, left: 3, noted: 2 },
      ...{ firstDay: "2024-03-12T10:03:22.000Z", lastDay: "2024-03-13T08:15:00.000Z" },
    });
    const loaded = await world.read((work) => loadImport(work, methods, importId));
    expect(loaded).toMatchObject({ value: { withTheme: 2, themesNotHere: [] } });
    const kept = await world.read((work) =>
      sql`select to_jsonb(i) as i, array(select to_jsonb(r) from engage_import_row r where r.import_id = i.import_id) as rows
        from engage_import i where i.import_id = ${importId}`.execute(work.db),
    );
    expect(JSON.stringify(kept.rows)).toContain("Meer bomen in het park");
    expect(JSON.stringify(kept.rows)).not.toMatch(nobody);
    const elsewhere = createWorld();
    expect(await elsewhere.read((work) => importById(work, importId))).toBeUndefined();
  });
});

describe("taking a file over", () => {
  it("is not for others, not for a file of another municipality, and not without a choice", async () => {
    const importId = await brought(open.activityId);
    const asked = { importId, showing: "before" };
    expect(await world.run(ask, asked, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await world.run(ask, asked, person("moderator"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await world.run(ask, asked, lead, newId())).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await world.run(discardImport, asked, lead, newId())).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await world.run(ask, { importId, showing: "soms" }, lead)).toMatchObject({
      refusal: { fields: [{ field: "showing" }] },
    });
    expect((await received(open.trajectoryId)).total).toBe(0);
  });

  it("keeps words, subject, place, day and support, waits for a look, and says where it comes from", async () => {
    const here = await ideas();
    await takenOver(await brought(here.activityId));
    const { items, titles } = await received(here.trajectoryId);
    expect(titles).toEqual(["=Een pannakooi=", "A place for dogs", "Meer bomen in het park"]);
    const trees = items.find(({ contribution }) => contribution.title.startsWith("Meer bomen"));
    expect(trees?.contribution).toMatchObject({
      ...{
        body: "Langs het pad staat nu niets.\nEen rij lindes geeft schaduw.",
        route: "import",
        moderation: "waiting",
      },
      ...{ submittedAt: new Date("2024-03-12T10:03:22Z"), enteredByName: "Sanne de Vries", supports: 0 },
      origin: { source: "decidim", sourceId: "101", supportsFor: 42, supportsAgainst: null },
    });
    const id = trees?.contribution.id ?? "";
    expect((await world.read((work) => placesOf(work, [id]))).get(id)).toEqual({ lon: 6.16, lat: 52.25, address: "" });
    const [method] = methods.filter((one) => one.id === "ideas");
    const fields = trees && (await world.read(async (work) => method?.restore(work, [trees.contribution])));
    expect(fields?.get(id)).toMatchObject({ theme: ["Groen"], spot: ["Parkweg 3, Deventer"] });
  });

  it("makes a proposal of an official answer, that somebody else has to confirm", async () => {
    const here = await ideas();
    await takenOver(await brought(here.activityId), "public");
    const { items } = await received(here.trajectoryId);
    const [trees] = items.filter(({ proposal }) => proposal);
    expect(trees?.proposal).toMatchObject({
      ...{ outcome: "adopted", reason: { nl: "Er komen twaalf lindes & een haag." }, proposedBy: lead.personId },
    });
    const ids = [trees?.contribution.id];
    const confirm = (who: typeof lead) => world.run(confirmDisposition, { ids, deciderFunction: "wethouder" }, who);
    expect(await confirm(lead)).toMatchObject({ refusal: { key: "engage.refused.ownProposal" } });
    expect(await confirm(person("projectLead"))).toMatchObject({ ok: true });
  });

  it("shows at once only what was public there and holds nothing of a person", async () => {
    const here = await ideas();
    await takenOver(await brought(here.activityId), "public");
    const { items } = await received(here.trajectoryId);
    const standing = Object.fromEntries(items.map(({ contribution: { title, moderation } }) => [title, moderation]));
    // The football cage has a telephone number in it.
    expect(standing).toEqual({
      ...{ "Meer bomen in het park": "published", "A place for dogs": "published", "=Een pannakooi=": "waiting" },
    });
    const workbook = await ideas();
    await takenOver(await brought(workbook.activityId, exported("openstad-resources.csv")), "public");
    const found = await received(workbook.trajectoryId);
    expect(found.items.map(({ contribution }) => contribution.moderation)).toEqual(["waiting", "waiting"]);
  });

  it("counts nobody as somebody who took part, and stands after what residents sent in the queue", async () => {
    const here = await ideas();
    await takenOver(await brought(here.activityId));
    const [facts, totals] = await world.read((work) =>
      Promise.all([contributionFacts(work, here.trajectoryId), contributionTotals(work, here.trajectoryId)]),
    );
    expect(facts.contributions).toEqual([]);
    expect(totals).toMatchObject({ contributions: 3, participants: 0, byRoute: [{ route: "import", count: 3 }] });
    const queue = await world.read((work) => moderationQueue(work, { page: 1, perPage: 20 }));
    expect([queue.items.length > 0, queue.longestSince]).toEqual([true, undefined]);
  });
});

describe("a file that is taken over", () => {
  it("brings nothing a second time: not by a second press, the same file, another file, or another activity", async () => {
    const here = await ideas();
    const importId = await brought(here.activityId);
    const second = await brought(here.activityId);
    await takenOver(importId);
    expect(await world.run(ask, { importId, showing: "before" }, lead)).toMatchObject({
      refusal: { key: "engage.import.staff.refused.nothing" },
    });
    expect(await world.run(discardImport, { importId }, lead)).toMatchObject({
      refusal: { key: "engage.import.staff.refused.asked" },
    });
    expect(await runs(importId)).toBe("done");
    expect(await countsOf(second)).toMatchObject({ ideas: 0, known: 3 });
    expect(await world.run(ask, { importId: second, showing: "before" }, lead)).toMatchObject({
      refusal: { key: "engage.import.staff.refused.nothing" },
    });
    const text = exported("decidim-proposals.csv").toString();
    const newer = `${text}106${text.slice(text.lastIndexOf("\n105") + 4)}`;
    const third = await brought(here.activityId, newer);
    expect(await countsOf(third)).toMatchObject({ ideas: 1, known: 3 });
    await takenOver(third);
    expect((await received(here.trajectoryId)).total).toBe(4);
    const told = await world.read((work) => toldRows(work, third, { page: 1, perPage: 50 }));
    expect(told.items.filter(({ isHere, outcome }) => isHere || outcome === "known")).toHaveLength(4);
  });

  it("brings what has the same number on another website, and nothing twice of one; without a website it is refused", async () => {
    const here = await ideas();
    const file = exported("openstad-resources.csv");
    expect(await world.run(read, { ...here, file: fileOf(file) }, lead)).toMatchObject({
      refusal: { fields: [{ field: "site", key: "engage.import.staff.wrong.noSite" }] },
    });
    await takenOver(await brought(here.activityId, file, "noord.example"));
    const south = await brought(here.activityId, file, "zuid.example");
    expect(await countsOf(south)).toMatchObject({ ideas: 2, known: 0 });
    await takenOver(south);
    const again = await brought(here.activityId, file, "https://www.Noord.example/plannen");
    expect(await countsOf(again)).toMatchObject({ ideas: 0, known: 2 });
    expect((await received(here.trajectoryId)).total).toBe(4);
  });

  it("brings each once when two files with the same are taken over at one moment, also by two jobs each", async () => {
    const here = await ideas();
    const both = [
      await brought(here.activityId, manyProposals(250)),
      await brought(here.activityId, manyProposals(250)),
    ];
    for (const importId of both) await world.done(ask, { importId, showing: "before" }, lead);
    const ends = await Promise.all([...both, ...both].map((importId) => runs(importId)));
    // Who met the other is undone, and tried again by the queue.
    for (const [at, end] of ends.entries()) if (end === "failed") expect(await runs(both[at % 2] ?? "")).toBe("done");
    expect((await received(here.trajectoryId, 1)).total).toBe(250);
    const counts = await Promise.all(both.map(countsOf));
    expect(counts.reduce((sum, { taken }) => sum + taken, 0)).toBe(250);
    expect(counts.map(({ taken, known }) => taken + known)).toEqual([250, 250]);
  });

  it("goes on where it was when Brink stopped half-way, with nothing half or double", async () => {
    const here = await ideas();
    const importId = await brought(here.activityId, manyProposals(250));
    await world.done(ask, { importId, showing: "before" }, lead);
    await world.read((work) => takeOverPortion(work, methods, importId));
    const stops = world.read(async (work) => {
      await takeOverPortion(work, methods, importId);
      throw new Error("Brink stops.");
    });
    await expect(stops).rejects.toThrow("Brink stops.");
    expect((await received(here.trajectoryId, 1)).total).toBe(100);
    expect(await runs(importId)).toBe("done");
    expect((await received(here.trajectoryId, 1)).total).toBe(250);
    expect(await world.read((work) => importById(work, importId))).toMatchObject({ doneAt: expect.any(Date) });
  });

  it("stops when the trajectory is closed meanwhile, and keeps no word of what is left", async () => {
    const here = await ideas();
    const importId = await brought(
      here.activityId,
      manyProposals(150, () => "Een woord."),
    );
    await world.done(ask, { importId, showing: "before" }, lead);
    await world.read((work) => takeOverPortion(work, methods, importId));
    await moveTo(world, here.trajectoryId, "close", 4);
    expect(await runs(importId)).toBe("done");
    expect((await received(here.trajectoryId, 1)).total).toBe(100);
    expect(await world.read((work) => importById(work, importId))).toMatchObject({ stoppedAt: expect.any(Date) });
    const { rows } = await world.read((work) =>
      sql`select 1 from engage_import_row where import_id = ${importId} and idea is not null`.execute(work.db),
    );
    expect(rows).toEqual([]);
  });

  it("takes ten thousand rows over", { timeout: 120_000 }, async () => {
    const here = await ideas();
    await takenOver(await brought(here.activityId, manyProposals(10_000)), "public");
    expect((await received(here.trajectoryId, 1)).total).toBe(10_000);
  });
});
