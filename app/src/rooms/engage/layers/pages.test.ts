import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, person } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { form, ideasSite, linkIn } from "../pages/ideas-site.fixture.ts";
import { addLayer } from "./commands/add-layer.ts";
import { geoJson, layerForm, parkWithPeople } from "./layers.fixture.ts";

const world = createWorld();
const slug = await foundMunicipality(world);
const { site, open, stepInto } = await ideasSite(world, slug);
const staffPath = `/beheer/trajecten/${open.trajectoryId}/lagen`;
const mapPath = `/trajecten/${open.slug}/kaart`;
const typed = { name_nl: "Nieuw park", explanation_nl: "Drie bomen,\neen pad en een vijver." };
const lead = person("projectLead");

describe("the pages with layers", () => {
  it("are for who sets up, of a trajectory that is there", async () => {
    expect((await site.visitor().get(staffPath)).status).toBe(401);
    for (const role of ["councilMember", "moderator", "evaluator", "administrator"])
      expect((await (await stepInto(role)).get(staffPath)).status, role).toBe(403);
    const adviser = await stepInto("adviser");
    expect((await adviser.get("/beheer/trajecten/onzin/lagen")).status).toBe(404);
    expect((await adviser.get(`${staffPath}/onzin`)).status).toBe(404);
    expect((await site.visitor().get(`${mapPath}/lagen/onzin`)).status).toBe(404);
    expect((await site.visitor().get(`${mapPath}/lagen/onzin/vormen.json`)).status).toBe(404);
  });

  it("say what is wrong with each part of a file, and keep what was typed", async () => {
    const leader = await stepInto("projectLead");
    const london = {
      type: "Feature",
      geometry: { type: "Point", coordinates: [-0.1, 51.5] },
      properties: { naam: "Big Ben" },
    };
    const refused = await leader.send(staffPath, "add", { ...typed, file: geoJson(london) });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain("Onderdeel 1 (Big Ben) ligt niet in Nederland. Vraag om een nieuw bestand.");
    expect(refused.html).toContain("een pad en een vijver.");
    expect(refused.html).toContain("Kies het bestand opnieuw. Uw browser onthoudt het niet.");
    expect((await leader.get(staffPath)).html).not.toContain("Kies het bestand opnieuw");
    const swapped = await leader.send(staffPath, "add", {
      ...typed,
      file: geoJson({ type: "Point", coordinates: [52, 5] }),
    });
    expect(swapped.html).toContain("Noord en oost staan in dit bestand andersom.");
  });

  it("ask which names everybody may read, and keep what was ticked", async () => {
    const leader = await stepInto("projectLead");
    const file = () => geoJson(parkWithPeople);
    const asked = await leader.send(staffPath, "add", { ...typed, file: file() });
    expect(asked.html).toContain("Onderdeel 1 heet “Boom van Jansen 06-12345678”. Dat lijkt een telefoonnummer.");
    expect(asked.html).toContain('<input type="hidden" name="shownNames" value="7511 HC 24"/>');
    expect(asked.html).toMatch(/<input[^>]*id="keptNames"[^>]*value="Boom van Jansen/);
    const again = { ...typed, name_nl: "", file: file(), shownNames: "7511 HC 24", keptNames: "7511 HC 24" };
    const refused = await leader.send(staffPath, "add", again);
    expect(refused.html).toMatch(/<input[^>]*name="keptNames"[^>]*checked=""[^>]*value="7511 HC 24"/);
    expect(refused.html).not.toMatch(/checked=""[^>]*value="Boom van Jansen/);
    expect((await leader.get(staffPath)).html).not.toContain("keptNames");
  });

  it("show residents a layer in words and by name, without a map as well", async () => {
    expect((await site.visitor().get(mapPath)).html).toContain("Nog geen plekken");
    const leader = await stepInto("projectLead");
    const made = await leader.follow(staffPath, "add", { ...typed, file: geoJson() });
    expect(made.html).toContain("De laag staat op de kaart");
    const { html } = await site.visitor().get(mapPath);
    expect(html).toMatch(/een pad en een vijver\.[^]*Boom 1[^]*Pad &lt;langs&gt; het water[^]*Onderdeel 5/);
    expect(html).toMatch(/<brink-map[^>]* layers="\[{&quot;letter&quot;:&quot;A&quot;/);
    expect(html).toContain("Het plan op de kaart");
    expect(html).not.toMatch(/Nog geen plekken|Nog niemand koos|Lagen op de kaart|Jansen/);
    const { html: about } = await site.visitor().get(`/trajecten/${open.slug}`);
    expect(about).toMatch(new RegExp(`Het plan op de kaart[^]*Nieuw park[^]*href="${mapPath}"`));
  });

  it("list everything of one layer, and give it to the map, which asks whether it changed", async () => {
    const { html } = await site.visitor().get(mapPath);
    const shapes = linkIn(html, /\/trajecten\/[\w-]+\/kaart\/lagen\/[\w-]{36}\/vormen\.json/);
    const page = await site.visitor().get(shapes.replace("/vormen.json", ""));
    expect(page.html).toContain("5 onderdelen");
    const file = await site.visitor().download(shapes);
    expect(file.type).toContain("application/geo+json");
    const { features } = JSON.parse(file.bytes.toString()) as { features: readonly object[] };
    expect(features).toHaveLength(5);
    expect(features[0]).toEqual({
      ...{ type: "Feature", id: 1, geometry: { type: "Point", coordinates: [5.1, 52.1] } },
      properties: { name: "Boom 1", at: [5.1, 52.1] },
    });
    // Who has it is told so without a look at the shapes.
    const tag = file.tag ?? "";
    expect((await site.visitor().download(shapes, { "if-none-match": tag })).status).toBe(304);
    await world.read((work) => sql`update engage_layer_shape set name = 'Anders'`.execute(work.db));
    expect((await site.visitor().download(shapes, { "if-none-match": tag })).status).toBe(304);
    await world.read((work) => sql`update engage_layer set changed_at = changed_at + interval '1 ms'`.execute(work.db));
    expect((await site.visitor().download(shapes, { "if-none-match": tag })).status).toBe(200);
  });

  it("lie under the map on which somebody points out a place", async () => {
    const asking = await openActivity(world, { inBrink: "ideas", settings: { method: { asksSpot: true } } });
    await world.done(addLayer, layerForm(asking.trajectoryId), lead);
    const typedIdea = { _screen: "idee", title: "Bank", body: "Om te zitten.", _find: "map place" };
    const pick = await site.visitor().follow(form(asking), "save", typedIdea);
    expect(pick.html).toMatch(/<brink-place-picker[^>]* layers="\[{&quot;letter/);
    expect(pick.html).toContain('box="5.1,52.1,5.104,52.104"');
  });

  it("keep what is prepared for the team", async () => {
    const later = await openActivity(world, { inBrink: "ideas", preparing: true });
    const { layerId } = await world.done(addLayer, layerForm(later.trajectoryId), lead);
    const path = `/trajecten/${later.slug}/kaart/lagen/${layerId}`;
    for (const one of [path, `${path}/vormen.json`]) {
      expect((await site.visitor().get(one)).status, one).toBe(404);
      expect((await (await stepInto("councilMember")).get(one)).status, one).toBe(404);
      expect((await (await stepInto("adviser")).get(one)).status, one).toBe(200);
    }
    expect((await site.visitor().get(`/trajecten/${open.slug}/kaart/lagen/${layerId}`)).status).toBe(404);
  });

  it("change, replace, raise and take away", async () => {
    const leader = await stepInto("projectLead");
    expect((await leader.get(staffPath)).html).not.toContain("Volgorde");
    await leader.follow(staffPath, "add", { ...typed, name_nl: "Tweede", file: geoJson() });
    const list = await leader.get(staffPath);
    expect(list.html).toContain("Volgorde");
    const [second = ""] = /[\w-]{36}(?=">Tweede)/.exec(list.html) ?? [];
    const raised = await leader.follow(staffPath, "raise", { layerId: second });
    expect(raised.html).toMatch(/>A<[^]*Tweede[^]*>B<[^]*Nieuw park/);
    const own = `${staffPath}/${second}`;
    const changed = await leader.follow(own, "change", { ...typed, name_nl: "Hernoemd" });
    expect(changed.html).toContain("Hernoemd");
    expect(changed.html).not.toContain("Let op: dit is veranderd");
    const replaced = await leader.follow(own, "replace", { file: geoJson({ type: "Point", coordinates: [5, 52] }) });
    expect(replaced.html).toContain("Eén onderdeel");
    for (const path of [mapPath, `${mapPath}/lagen/${second}`])
      expect((await site.visitor().get(path)).html, path).toContain("Let op: dit is veranderd op");
    const gone = await leader.follow(own, "remove");
    expect(gone.html).toContain("De laag is weg");
    expect((await leader.get(own)).status).toBe(404);
  });
});
