import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { ideasSite, linkIn } from "../pages/ideas-site.fixture.ts";
import { exported, manyProposals, nobody } from "./fixtures/exports.fixture.ts";
import { fileOf, importing } from "./imports.fixture.ts";

const world = createWorld();
const { site, open, stepInto } = await ideasSite(world, await foundMunicipality(world));
const path = `/beheer/meedoen/${open.activityId}/overnemen`;
const { runs } = importing(world);
const idIn = (address: string) => /overnemen\/([\w-]{36})/.exec(address)?.[1] ?? "";

describe("the pages of taking over", () => {
  it("are for who sets up, of an activity that is there", async () => {
    expect((await site.visitor().get(path)).status).toBe(401);
    for (const role of ["councilMember", "evaluator", "administrator", "moderator"])
      expect((await (await stepInto(role)).get(path)).status, role).toBe(403);
    const lead = await stepInto("projectLead");
    expect((await lead.get("/beheer/meedoen/onzin/overnemen")).status).toBe(404);
    expect((await lead.get("/beheer/overnemen/onzin")).status).toBe(404);
    expect((await lead.get("/beheer/overnemen/onzin/verslag.csv")).status).toBe(404);
    const setup = await lead.get(`/beheer/meedoen/${open.activityId}`);
    expect(setup.html).toContain(path);
  });

  it("say of what is in the archive what to do", async () => {
    const { trajectoryId, activityId } = await openActivity(world, { inBrink: "ideas", preparing: true });
    await world.read((work) =>
      sql`update trajectories_trajectory set archived_at = now() where id = ${trajectoryId}`.execute(work.db),
    );
    const { html } = await (await stepInto("projectLead")).get(`/beheer/meedoen/${activityId}/overnemen`);
    expect(html).toContain("Dit traject ligt in het archief. Haal het daar eerst uit.");
    expect(html).not.toContain("Dit traject is gesloten");
  });

  it("say what is wrong with a file, and what to do", async () => {
    const lead = await stepInto("projectLead");
    const workbook = await lead.send(path, "read", { file: fileOf("PK\u0003\u0004", "export.xlsx") });
    expect([workbook.status, workbook.html.includes("CSV UTF-8")]).toEqual([400, true]);
    const many = await lead.send(path, "read", { file: fileOf(manyProposals(10_001)) });
    expect(many.html).toContain("meer dan 10.000 rijen");
  });

  it("show what a file would bring, take it over at one press, and account for it row by row", async () => {
    const lead = await stepInto("projectLead");
    const sent = await lead.send(path, "read", { file: fileOf(exported("decidim-proposals.csv"), "park.csv") });
    const address = sent.location ?? "";
    const dry = await lead.get(address);
    expect(dry.html).not.toMatch(nobody);
    for (const said of ["Er is nog niets overgenomen", "Neem 3 ideeën over", "Is een wijziging op een ander voorstel"])
      expect(dry.html).toContain(said);
    expect(dry.html).toContain("mascotte");
    expect(dry.html).toMatch(/Groen[^]*Sport en spel/);
    const asked = await lead.follow(address, "ask", { showing: "public" });
    expect(asked.html).toContain("We zijn bezig");
    expect((await lead.send(address, "ask", { showing: "public" })).status).toBe(409);
    expect(await runs(idIn(address))).toBe("done");
    const done = await lead.get(address);
    expect(done.html).toContain("3 ideeën zijn overgenomen");
    const report = (await lead.download(`${address}/verslag.csv`)).bytes.toString();
    expect(report).not.toMatch(nobody);
    expect(report).toContain('"mascotte";"Nee";"Niet begrepen";1');
    expect(report).toMatch(/2;"101";"Is een idee geworden";"[\w-]{9}";""/);
    expect(report).toMatch(/4;"103";"Is daar ingetrokken door wie het schreef"/);
    const register = await lead.get(linkIn(done.html, /\/beheer\/trajecten\/[\w-]{36}\/inbreng\?route=import/));
    expect(register.html).toContain("12 maart 2024 · Overgenomen uit Decidim");
    const one = await lead.get(
      linkIn(register.html, /\/beheer\/trajecten\/[\w-]{36}\/inbreng\/[\w-]{36}(?="[^>]*>Meer)/),
    );
    expect(one.html).toContain("Daar steunden 42 mensen dit");
  });

  it("show residents where an idea comes from, and so do the files", async () => {
    const { html } = await site.visitor().get(`/trajecten/${open.slug}/inbreng/${open.activityId}`);
    expect(html).toMatch(/Daar steunden 42 mensen dit[^]*Overgenomen uit Decidim/);
    expect(html).not.toMatch(nobody);
    const lead = await stepInto("projectLead");
    const files = await lead.get(`/beheer/trajecten/${open.trajectoryId}/inbreng/bestanden`);
    const csv = await lead.download(linkIn(files.html, /\/beheer\/trajecten\/[\w-]{36}\/inbreng\/[\w-]+\.csv/));
    expect(csv.bytes.toString()).toMatch(/"Decidim";"101"/);
  });

  it("throw a file away that nobody wants", async () => {
    const lead = await stepInto("projectLead");
    const sent = await lead.send(path, "read", {
      file: fileOf(exported("openstad-project.json"), "plein.json"),
      site: "plein.example",
    });
    const gone = await lead.follow(sent.location ?? "", "discard");
    expect(gone.html).toContain("Het bestand is weggegooid");
    expect((await lead.get(sent.location ?? "")).status).toBe(404);
  });
});
