import { beforeAll, describe, expect, it } from "vitest";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { form, ideasSite, linkIn } from "../pages/ideas-site.fixture.ts";

const world = createWorld();
const { site, open, stepInto } = await ideasSite(world, await foundMunicipality(world));
const path = `/beheer/trajecten/${open.trajectoryId}/weghalen`;
const removals = "/beheer/inbreng/weggehaald";
const idsIn = (html: string) =>
  [...html.matchAll(/name="ids"[^>]*value="([\w-]{36})"/g)].map((match) => match[1] ?? "");

beforeAll(async () => {
  for (const title of ["Casino nu", "Casino gratis", "Bomen"])
    await site.visitor().send(form(open), "submit", { title, body: "Kijk op de site." });
});

describe("the pages of taking many texts away", () => {
  it("are for who moderates, of a trajectory that is there", async () => {
    expect((await site.visitor().get(path)).status).toBe(401);
    for (const role of ["councilMember", "evaluator", "administrator"])
      for (const one of [path, removals]) expect((await (await stepInto(role)).get(one)).status, role).toBe(403);
    const moderator = await stepInto("moderator");
    expect((await moderator.get("/beheer/trajecten/onzin/weghalen")).status).toBe(404);
    expect((await moderator.get(`${path}?zoek=watersnood`)).html).toContain("Er is niets om weg te halen");
    expect((await moderator.get(removals)).html).toContain("Er is nog niets in één keer weggehaald");
    expect((await moderator.get(`${removals}/onzin/verslag.csv`)).status).toBe(404);
  });

  it("keep to the theme that the register shows", async () => {
    const moderator = await stepInto("moderator");
    const register = `/beheer/trajecten/${open.trajectoryId}/inbreng`;
    const trees = idsIn((await moderator.get(`${path}?zoek=bomen`)).html);
    expect((await (await stepInto("adviser")).send(register, "group", { ids: trees, newTheme: "Groen" })).status).toBe(
      303,
    );
    const { html } = await moderator.get(register);
    const theme = /<option[^>]*value="([\w-]{36})"[^>]*>Groen/.exec(html)?.[1] ?? "";
    expect(idsIn((await moderator.get(`${path}?thema=${theme}`)).html)).toEqual(trees);
    expect(idsIn((await moderator.get(`${path}?thema=zonder`)).html)).toHaveLength(2);
  });

  it("tick what the register shows, keep the ticks of a refused form, and take away what is ticked", async () => {
    const moderator = await stepInto("moderator");
    const register = `/beheer/trajecten/${open.trajectoryId}/inbreng?zoek=casino`;
    const way = linkIn((await moderator.get(register)).html, /\/beheer\/trajecten\/[\w-]{36}\/weghalen[^"]*/);
    const { html } = await moderator.get(way);
    const ids = idsIn(html);
    expect(ids).toHaveLength(2);
    expect(html.match(/checked=""/g)).toHaveLength(2);
    expect(html).toContain("U haalt 2 teksten weg");
    const [one = ""] = ids;
    const refused = await moderator.send(way, "remove", { ids: one, rejection: "", rejectionWords: "Reclame." });
    expect([refused.status, refused.html.match(/checked=""/g)?.length]).toEqual([400, 1]);
    expect(refused.html).toContain("Reclame.");
    const sent = { ids, rejection: "spam", rejectionWords: "Reclame." };
    const after = await moderator.follow(way, "remove", sent);
    expect(after.html).toContain("2 teksten weggehaald");
    expect((await moderator.send(way, "remove", sent)).status).toBe(409);
    const list = `/trajecten/${open.slug}/inbreng/${open.activityId}`;
    expect((await site.visitor().get(list)).html).not.toContain("Casino");
  });

  it("give an account without the texts, and the way back", async () => {
    const moderator = await stepInto("moderator");
    const { html } = await moderator.get(removals);
    const csv = linkIn(html, /\/beheer\/inbreng\/weggehaald\/[\w-]{36}\/verslag\.csv/);
    for (const role of ["visitor", "evaluator"])
      expect((await (role === "visitor" ? site.visitor() : await stepInto(role)).download(csv)).status).not.toBe(200);
    const file = await moderator.download(csv);
    const lines = file.bytes.toString("utf8").trim().split("\r\n");
    expect(lines).toHaveLength(8 + 1 + 1 + 2);
    expect(lines.join("\n")).toMatch(/"Waarom";"Spam[^\n]*\n"Uitleg";"Reclame\."/);
    expect(lines.join("\n")).not.toContain("Casino");
    const pdf = await moderator.download(csv.replace(".csv", ".pdf"));
    expect([pdf.type, pdf.bytes.subarray(0, 5).toString()]).toEqual(["application/pdf", "%PDF-"]);
    const removalId = /name="removalId" value="([\w-]{36})"/.exec(html)?.[1] ?? "";
    const back = await moderator.follow(removals, "undo", { removalId });
    expect(back.html).toContain("zette er 2 van de 2 terug");
    expect(back.html).not.toContain('value="undo"');
    const list = `/trajecten/${open.slug}/inbreng/${open.activityId}`;
    expect((await site.visitor().get(list)).html).toContain("Casino");
    expect((await moderator.download(csv)).bytes.toString("utf8")).toContain('"ja"');
  });
});
