import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../../test/factories/open-activity.ts";
import { createWorld, person, testTenant, visitor } from "../../../../../test/factories/world.ts";
import { newId } from "../../../../kernel/ids.ts";
import { bomb, drawing, locked } from "../../../../platform/files/pdf.fixture.ts";
import { foundMunicipality } from "../../../tenancy/factories.ts";
import { ideasSite, linkIn } from "../../pages/ideas-site.fixture.ts";
import { putBoundary } from "../../places/boundary-writer.ts";
import { addLayer } from "../commands/add-layer.ts";
import { replaceShapes } from "../commands/change-layer.ts";
import { geoJson, layerForm } from "../layers.fixture.ts";
import { layersOf } from "../reader.ts";
import { addPlan, changePlan } from "./commands.ts";

const world = createWorld();
const slug = await foundMunicipality(world);
const { site, open, stepInto } = await ideasSite(world, slug);
const lead = person("projectLead");
const { trajectoryId } = open;

const pdf = (bytes: Uint8Array = drawing()) => new File([new Uint8Array(bytes)], "plan.pdf");
async function png(width = 300, height = 200): Promise<File> {
  const picture = sharp({ create: { width, height, channels: 4, background: "#0005" } });
  return new File([new Uint8Array(await picture.png().toBuffer())], "plan.png");
}

// Some 600 by 400 metres: as the drawing is 600 by 400 points.
const corners = { northWest: "52.1036, 5.1", southEast: "52.1, 5.10877" };
const onTheGrid = { northWest: "155000 463400", southEast: "155600 463000" };
const planForm = (own: Readonly<Record<string, unknown>> = {}) => ({
  ...{ ...layerForm(trajectoryId), plan: pdf(), page: "", ...corners },
  ...own,
});
const add = (own?: Readonly<Record<string, unknown>>) => world.run(addPlan, planForm(own), lead);
const layers = (of = trajectoryId) => world.read((work) => layersOf(work, of));

describe("a drawing on the map", () => {
  it("is for who sets up, of this municipality alone", async () => {
    const other = await openActivity(world, { inBrink: "ideas", preparing: true });
    const { layerId } = await world.done(addPlan, planForm({ trajectoryId: other.trajectoryId }), lead);
    const raw = { ...planForm(), layerId };
    for (const command of [addPlan, changePlan] as readonly (typeof addPlan)[]) {
      expect(await world.run(command, raw, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
      for (const role of ["moderator", "councilMember", "evaluator", "administrator"])
        expect(await world.run(command, raw, person(role)), role).toMatchObject({ refusal: { kind: "forbidden" } });
      expect(await world.run(command, raw, lead, testTenant().id)).toMatchObject({ refusal: { kind: "notFound" } });
      const unknown = { ...raw, trajectoryId: newId(), layerId: newId() };
      expect(await world.run(command, unknown, lead)).toMatchObject({ refusal: { kind: "notFound" } });
    }
    const shapes = await world.done(addLayer, layerForm(other.trajectoryId), lead);
    expect(
      await world.run(changePlan, { ...raw, layerId: shapes.layerId }, lead),
      "shapes are no drawing",
    ).toMatchObject({
      refusal: { kind: "notFound" },
    });
    const file = { layerId, file: geoJson(), nameProperty: "" };
    expect(await world.run(replaceShapes, file, lead), "a drawing has no shapes").toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await layers()).toEqual([]);
  });

  it.each([
    ["plan", "wrong.plan.kind", { plan: new File(["<svg/>"], "plan.svg") }],
    ["plan", "wrong.plan.pdf", { plan: pdf(drawing().subarray(0, 150)) }],
    ["plan", "wrong.plan.pdf", { plan: pdf(bomb()) }],
    ["plan", "wrong.plan.locked", { plan: pdf(locked()) }],
    ["plan", "wrong.missing", { plan: undefined }],
    ["plan", "wrong.missing", { plan: new File([], "leeg.pdf") }],
    ["plan", "wrong.tooBigPlan", { plan: new File([new Uint8Array(7 * 1024 * 1024 + 1)], "groot.png") }],
    ["page", "wrong.plan.whichPage", { plan: pdf(drawing({ pages: 3 })) }],
    ["page", "wrong.plan.noPage", { plan: pdf(drawing({ pages: 3 })), page: "4" }],
    ["northWest", "wrong.corner", { northWest: "" }],
    ["southEast", "wrong.corner", { southEast: "rechts onder" }],
    ["southEast", "wrong.corner", { southEast: "51.5, -0.1" }],
    ["southEast", "wrong.corners", { northWest: corners.southEast, southEast: corners.northWest }],
    ["southEast", "wrong.misfit", { southEast: "52.05, 5.10877" }],
    ["explanation_nl", "wrong.explanation", { fields: { name_nl: ["Plan"], explanation_nl: [" "] } }],
  ])("is refused at %s: %s", async (field, key, own) => {
    expect(await add(own)).toMatchObject({
      refusal: { kind: "invalid", fields: [{ field, key: `engage.layer.staff.${key}` }] },
    });
    expect(await layers()).toEqual([]);
  });

  it("says how much its corners differ from it", async () => {
    expect(await add({ southEast: "52.0964, 5.10877" })).toMatchObject({
      refusal: { fields: [{ params: { drawn: 1.5, typed: 0.75 } }] },
    });
  });

  it("lies between its corners, typed in degrees or in metres of the Dutch grid", async () => {
    const { layerId } = await world.done(addPlan, planForm(), lead);
    expect(await layers()).toMatchObject([
      { box: { north: 52.1036, west: 5.1, south: 52.1, east: 5.10877 }, plan: { width: 3_200, shownWidth: 1_600 } },
    ]);
    await world.done(changePlan, { layerId, page: "", ...onTheGrid }, lead);
    const [moved] = await layers();
    expect(moved?.box?.west).toBeCloseTo(5.38721, 4);
    expect(moved?.plan).toMatchObject({ width: 3_200 });
    expect(
      await world.run(changePlan, { layerId, page: "", plan: await png(200, 300), ...onTheGrid }, lead),
    ).toMatchObject({
      refusal: { fields: [{ key: "engage.layer.staff.wrong.misfit" }] },
    });
    await world.done(changePlan, { layerId, page: "", plan: await png(), northWest: "", southEast: "" }, lead);
    expect(await layers()).toMatchObject([{ box: undefined, plan: { width: 300, shownHeight: 200 } }]);
  });

  it("says that it changed where everybody saw it, not to who saves what stood there", async () => {
    const own = await openActivity(world, { inBrink: "ideas" });
    const { layerId } = await world.done(addPlan, planForm({ trajectoryId: own.trajectoryId }), lead);
    const redrawn = async (given: Readonly<Record<string, unknown>>) => {
      await world.done(changePlan, { layerId, page: "", ...given }, lead);
      const [layer] = await layers(own.trajectoryId);
      return layer?.redrawnAt;
    };
    const typed = { northWest: "52.10360, 5.10000", southEast: "52.10000, 5.10877" };
    expect(await redrawn(typed)).toBeUndefined();
    expect(await redrawn(onTheGrid)).toEqual(world.clock.now());
  });

  it("says that it lies outside the municipality", async () => {
    const far = [
      [
        [6, 53],
        [6.1, 53],
        [6.1, 53.1],
        [6, 53],
      ],
    ];
    const own = createWorld();
    await foundMunicipality(own);
    const { trajectoryId: of } = await openActivity(own, { inBrink: "ideas", preparing: true });
    await own.done(addPlan, planForm({ trajectoryId: of }), lead);
    expect(await own.read((work) => layersOf(work, of))).toMatchObject([{ outside: 0 }]);
    await own.read((work) => putBoundary(work, "GM0001", [far[0] ? [far[0]] : []]));
    await own.done(addPlan, planForm({ trajectoryId: of }), lead);
    expect(await own.read((work) => layersOf(work, of))).toMatchObject([{ outside: 0 }, { outside: 1 }]);
  });
});

describe("the pages with a drawing", () => {
  const path = `/beheer/trajecten/${trajectoryId}/nieuwe-tekening`;
  const typed = { name_nl: "Het ontwerp", explanation_nl: "Links het water." };

  it("are for who sets up, and keep what was typed", async () => {
    expect((await site.visitor().get(path)).status).toBe(401);
    expect((await (await stepInto("moderator")).get(path)).status).toBe(403);
    const leader = await stepInto("projectLead");
    expect((await leader.get("/beheer/trajecten/onzin/nieuwe-tekening")).status).toBe(404);
    const refused = await leader.send(path, "add", { ...typed, ...corners, plan: pdf(drawing({ pages: 2 })) });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain("Deze PDF heeft 2 bladzijden.");
    expect(refused.html).toContain('value="52.1036, 5.1"');
  });

  it("show it in words, as a picture that comes late, and on the map", async () => {
    const leader = await stepInto("projectLead");
    const added = await leader.follow(path, "add", {
      ...typed,
      ...corners,
      plan: pdf(drawing({ pages: 2 })),
      page: "2",
    });
    expect(added.html).toContain("De tekening is bewaard");
    const { html } = await site.visitor().get(`/trajecten/${open.slug}/kaart`);
    const shown = linkIn(html, /\/trajecten\/[\w-]+\/kaart\/lagen\/[\w-]{36}\/tekening\/kaart\.jpg/);
    expect(html).toMatch(/Links het water\.[^]*<img[^>]*alt="Tekening: Het ontwerp[^"]*"[^>]*loading="lazy"/);
    expect(html).toMatch(
      /layers="[^"]*&quot;image&quot;:&quot;[^"]*kaart\.jpg[^"]*&quot;box&quot;:\[5\.1,52\.1,5\.10877,52\.1036\]/,
    );
    const seen = await site.visitor().download(shown);
    expect([seen.status, seen.type]).toEqual([200, "image/jpeg"]);
    expect(seen.bytes.length).toBeLessThan(300_000);
    const whole = await sharp(
      (await site.visitor().download(shown.replace("kaart.jpg", "groot.jpg"))).bytes,
    ).metadata();
    expect([whole.width, whole.height]).toEqual([3_200, 2_133]);
    expect((await site.visitor().get(shown.replace("kaart.jpg", "anders.jpg"))).status).toBe(404);
    expect((await site.visitor().get(shown.replace("/tekening/kaart.jpg", ""))).html).toContain(
      "Bekijk de tekening groot",
    );
  });

  it("keep a drawing of what is prepared for the team, and one that was taken away for nobody", async () => {
    const later = await openActivity(world, { inBrink: "ideas", preparing: true });
    const { layerId } = await world.done(addPlan, planForm({ trajectoryId: later.trajectoryId }), lead);
    const picture = `/trajecten/${later.slug}/kaart/lagen/${layerId}/tekening/kaart.jpg`;
    const leader = await stepInto("projectLead");
    expect((await site.visitor().get(picture)).status).toBe(404);
    expect((await leader.download(picture)).status).toBe(200);
    const own = `/beheer/trajecten/${later.trajectoryId}/lagen/${layerId}`;
    const beside = await leader.follow(own, "changePlan", {
      northWest: "",
      southEast: "",
      page: "",
      plan: new File([], ""),
    });
    expect(beside.html).toContain("Deze tekening ligt niet op de kaart.");
    expect(beside.html).toContain("De tekening is veranderd. Hij staat niet op de kaart, maar eronder.");
    await leader.follow(own, "remove");
    expect((await leader.get(picture)).status).toBe(404);
  });

  it("goes along with a copy of the trajectory, with shapes and drawing, and only the team sees it there", async () => {
    const from = await openActivity(world, { inBrink: "ideas" });
    const { layerId } = await world.done(addPlan, planForm({ trajectoryId: from.trajectoryId }), lead);
    await world.done(changePlan, { layerId, page: "", ...onTheGrid }, lead);
    await world.done(addLayer, layerForm(from.trajectoryId), lead);
    const leader = await stepInto("projectLead");
    const copy = await leader.follow(`/beheer/trajecten/${from.trajectoryId}/kopie`, "copy", { title: "Nog een keer" });
    const [of = ""] = /[\w-]{36}/.exec(linkIn(copy.html, /\/beheer\/trajecten\/[\w-]{36}/)) ?? [];
    expect(of).not.toBe(from.trajectoryId);
    const [plan, shapes] = await layers(of);
    const [before] = await layers(from.trajectoryId);
    expect(plan).toMatchObject({ letter: "A", box: before?.box, plan: before?.plan, redrawnAt: undefined });
    expect(before?.redrawnAt).toBeDefined();
    expect(plan?.id).not.toBe(layerId);
    expect(shapes).toMatchObject({ letter: "B", shapes: 5, nameProperty: "naam" });
    const path = `/trajecten/nog-een-keer/kaart/lagen`;
    for (const file of [`${plan?.id}/tekening/groot.jpg`, `${shapes?.id}/vormen.json`]) {
      expect((await leader.download(`${path}/${file}`)).status, file).toBe(200);
      expect((await site.visitor().get(`${path}/${file}`)).status, file).toBe(404);
    }
    expect(await layers(from.trajectoryId)).toHaveLength(2);
  });
});
