import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import type { World } from "../../../../test/factories/world.ts";
import { createWorld, person, testTenant, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { putBoundary } from "../places/boundary-writer.ts";
import { addLayer } from "./commands/add-layer.ts";
import { changeLayer, raiseLayer, removeLayer, replaceShapes } from "./commands/change-layer.ts";
import { limits } from "./domain.ts";
import { geoJson, layerForm, newPark, parkWithPeople } from "./layers.fixture.ts";
import { layersOf, namedShapes } from "./reader.ts";
import { deleteLayer } from "./writer.ts";

const lead = person("projectLead");
const everyCommand = [
  ...[addLayer, changeLayer, replaceShapes, raiseLayer, removeLayer],
] as readonly (typeof addLayer)[];

async function prepared(): Promise<{ world: World; open: OpenActivity }> {
  const world = createWorld();
  await foundMunicipality(world);
  return { world, open: await openActivity(world, { inBrink: "ideas", preparing: true }) };
}
const { world, open } = await prepared();
const { trajectoryId } = open;
const add = (own?: Readonly<Record<string, unknown>>) => world.run(addLayer, layerForm(trajectoryId, own), lead);
const names = async () => (await world.read((work) => layersOf(work, trajectoryId))).map(({ name }) => name["nl"]);

describe("a layer under the map", () => {
  it("is for who sets up, of this municipality alone", async () => {
    const { layerId } = await world.done(addLayer, layerForm(trajectoryId), lead);
    const raw = { ...layerForm(trajectoryId), layerId };
    for (const command of everyCommand) {
      expect(await world.run(command, raw, visitor()), command.name).toMatchObject({
        refusal: { kind: "notSignedIn" },
      });
      for (const role of ["moderator", "councilMember", "evaluator", "administrator"])
        expect(await world.run(command, raw, person(role)), `${command.name} ${role}`).toMatchObject({
          refusal: { kind: "forbidden" },
        });
      expect(await world.run(command, raw, lead, testTenant().id), command.name).toMatchObject({
        refusal: { kind: "notFound" },
      });
      const unknown = { ...raw, trajectoryId: newId(), layerId: newId() };
      expect(await world.run(command, unknown, lead), command.name).toMatchObject({ refusal: { kind: "notFound" } });
    }
    expect(await names()).toEqual(["Nieuw park"]);
    await world.done(removeLayer, { layerId }, lead);
    expect(await world.run(removeLayer, { layerId }, lead)).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it("needs words for who does not see the map, a name and a file, and is told all that is wrong at once", async () => {
    expect(await add({ file: undefined })).toMatchObject({ refusal: { fields: [{ field: "file" }] } });
    expect(await add({ file: new File([], "leeg.geojson") })).toMatchObject({
      refusal: { fields: [{ field: "file" }] },
    });
    const far = { type: "Point", coordinates: [9, 52] };
    expect(await add({ name: "", explanation: " ", file: geoJson(far) })).toMatchObject({
      refusal: {
        kind: "invalid",
        fields: [
          { field: "name_nl" },
          { field: "explanation_nl", key: "engage.layer.staff.wrong.explanation" },
          { field: "file", key: "engage.layer.staff.wrong.shape.elsewhere", params: { number: 1 } },
        ],
      },
    });
    expect(await add({ explanation: "x".repeat(1_001) })).toMatchObject({
      refusal: { fields: [{ field: "explanation_nl", params: { max: 1_000 } }] },
    });
    expect(await add({ file: geoJson("x".repeat(limits.bytes + 1)) })).toMatchObject({
      refusal: { fields: [{ field: "file", key: "engage.layer.staff.wrong.tooBig" }] },
    });
    expect(await add({ nameProperty: "soort" })).toMatchObject({
      refusal: { fields: [{ field: "nameProperty", params: { there: "naam, eigenaar" } }] },
    });
    expect(await names()).toEqual([]);
  });

  it("keeps of a file what lies where, with one name each", async () => {
    const { layerId } = await world.done(addLayer, layerForm(trajectoryId), lead);
    const [layer] = await world.read((work) => layersOf(work, trajectoryId));
    expect(layer).toMatchObject({ letter: "A", shapes: 5, outside: 0, nameProperty: "naam" });
    expect(layer?.box).toEqual({ west: 5.1, south: 52.1, east: 5.104, north: 52.104 });
    const shapes = await world.read((work) => namedShapes(work, layerId, { page: 1, perPage: 10 }));
    expect(shapes.map(({ name }) => name)).toEqual(["Boom 1", "Boom 2", "Boom 3", "Pad <langs> het water", ""]);
    const rows = await world.read((work) =>
      sql<{ all: string }>`select string_agg(s::text, '') as all from engage_layer_shape s`.execute(work.db),
    );
    expect(rows.rows[0]?.all).not.toContain("Jansen");
    await world.done(removeLayer, { layerId }, lead);
    const left = await world.read((work) => namedShapes(work, layerId, { page: 1, perPage: 10 }));
    expect(left).toEqual([]);
  });

  it("is not kept as long as nobody saw which names look like data of people", async () => {
    const [phone, home] = ["Boom van Jansen 06-12345678", "7511 HC 24"];
    const file = geoJson(parkWithPeople);
    const told = {
      refusal: {
        kind: "invalid",
        fields: [
          { field: "keptNames", key: "engage.layer.staff.wrong.personal" },
          { field: "keptNames", params: { number: 1, name: phone, kind: "phone" } },
          { field: "keptNames", params: { number: 3, name: home, kind: "address" } },
        ],
      },
    };
    expect(await add({ file })).toMatchObject(told);
    expect(await add({ file, shownNames: [phone], keptNames: [phone, home] }), "ticked unseen").toMatchObject(told);
    expect(await add({ file, shownNames: "x".repeat(200) })).toMatchObject(told);
    const kept = async (own: Readonly<Record<string, unknown>>) => {
      const { layerId } = await world.done(addLayer, layerForm(trajectoryId, { file, ...own }), lead);
      const shapes = await world.read((work) => namedShapes(work, layerId, { page: 1, perPage: 10 }));
      await world.done(removeLayer, { layerId }, lead);
      return shapes.map(({ name }) => name);
    };
    const rest = ["Boom 2", "", "Pad <langs> het water", ""];
    expect(await kept({ shownNames: [phone, home] })).toEqual(["", ...rest]);
    expect(await kept({ shownNames: [phone, home], keptNames: [home] })).toEqual([
      ...["", "Boom 2", home, "Pad <langs> het water", ""],
    ]);
    expect(await kept({ unnamed: "on", nameProperty: "naam" })).toEqual(["", "", "", "", ""]);
  });

  it("is refused when more names look like data of people than anybody looks at", async () => {
    const [one] = newPark.features;
    const features = Array.from({ length: 51 }, (_, at) => ({ ...one, properties: { naam: `06-123456${at + 10}` } }));
    const file = geoJson({ ...newPark, features });
    expect(await add({ file })).toMatchObject({
      refusal: { fields: [{ field: "nameProperty", params: { count: 51 } }] },
    });
    expect(await names()).toEqual([]);
  });

  it("says how much of it lies outside the municipality", async () => {
    const around = [
      [
        [5.05, 52.05],
        [5.1005, 52.05],
        [5.1005, 52.2],
        [5.05, 52.2],
        [5.05, 52.05],
      ],
    ] as const;
    const own = await prepared();
    await own.world.read((work) => putBoundary(work, "GM0001", [around.map((ring) => ring.map((one) => [...one]))]));
    const far = { type: "Feature", geometry: { type: "Point", coordinates: [5.2, 52.1] }, properties: { naam: "Ver" } };
    const file = geoJson({ ...newPark, features: [...newPark.features, far] });
    const form = layerForm(own.open.trajectoryId, { file });
    expect(await own.world.done(addLayer, form, lead)).toMatchObject({ outside: 1 });
  });
});

describe("a layer that is there", () => {
  it("is changed in its words, or in what lies in it, and the rest stays", async () => {
    const { layerId } = await world.done(addLayer, layerForm(trajectoryId), lead);
    const fields = { name_nl: ["Plan 2"], name_en: ["Plan 2"], explanation_nl: ["Alles anders."] };
    const without = { ...fields, explanation_nl: [""] };
    expect(await world.run(changeLayer, { layerId, fields: without }, lead)).toMatchObject({
      refusal: { fields: [{ field: "explanation_nl" }] },
    });
    await world.done(changeLayer, { layerId, fields }, lead);
    const refused = { layerId, file: geoJson("{"), nameProperty: "" };
    expect(await world.run(replaceShapes, refused, lead)).toMatchObject({ refusal: { fields: [{ field: "file" }] } });
    expect(await world.read((work) => layersOf(work, trajectoryId))).toMatchObject([{ shapes: 5 }]);
    const file = geoJson({ type: "Point", coordinates: [155_000, 463_000] });
    await world.done(replaceShapes, { layerId, file, nameProperty: "" }, lead);
    expect(await world.read((work) => layersOf(work, trajectoryId))).toMatchObject([
      { name: { nl: "Plan 2", en: "Plan 2" }, shapes: 1, box: { west: 5.38721, north: 52.15517 } },
    ]);
    await world.done(removeLayer, { layerId }, lead);
  });

  it("says that it changed only where everybody saw it before", async () => {
    const shown = await openActivity(world, { inBrink: "ideas" });
    const redrawn = async (of: string) => {
      const { layerId } = await world.done(addLayer, layerForm(of), lead);
      await world.done(changeLayer, { layerId, fields: layerForm(of).fields }, lead);
      const before = await world.read((work) => layersOf(work, of));
      await world.done(replaceShapes, { layerId, file: geoJson(), nameProperty: "" }, lead);
      const after = await world.read((work) => layersOf(work, of));
      await world.done(removeLayer, { layerId }, lead);
      return [before, after].map(([layer]) => layer?.redrawnAt);
    };
    expect(await redrawn(trajectoryId)).toEqual([undefined, undefined]);
    expect(await redrawn(shown.trajectoryId)).toEqual([undefined, world.clock.now()]);
  });

  it("goes up one place at a time, and the highest stays", async () => {
    const own = await prepared();
    const of = own.open.trajectoryId;
    const made: string[] = [];
    for (const name of ["Eén", "Twee", "Drie"])
      made.push((await own.world.done(addLayer, layerForm(of, { name }), lead)).layerId);
    const order = async () =>
      (await own.world.read((work) => layersOf(work, of))).map(({ name, letter }) => `${letter} ${name["nl"]}`);
    expect(await order()).toEqual(["A Eén", "B Twee", "C Drie"]);
    const elsewhere = { trajectoryId: newId(), layerId: made[2] };
    expect(await own.world.run(raiseLayer, elsewhere, lead)).toMatchObject({ refusal: { kind: "notFound" } });
    await own.world.done(raiseLayer, { trajectoryId: of, layerId: made[2] }, lead);
    expect(await order()).toEqual(["A Eén", "B Drie", "C Twee"]);
    await own.world.done(raiseLayer, { trajectoryId: of, layerId: made[0] }, lead);
    expect(await order()).toEqual(["A Eén", "B Drie", "C Twee"]);
  });

  it("finds no room beside ten others, also when several come at one moment", async () => {
    const own = await prepared();
    const of = own.open.trajectoryId;
    const one = (name: string) => own.world.run(addLayer, layerForm(of, { name }), lead);
    for (let at = 1; at < limits.layers; at += 1) expect(await one(`Laag ${at}`)).toMatchObject({ ok: true });
    // Five connections that stand ready: else the first is done before the others have theirs.
    await Promise.all(Array.from({ length: 5 }, () => own.world.read((work) => layersOf(work, of))));
    const all = await Promise.all(["Eén", "Twee", "Drie", "Vier", "Vijf"].map(one));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await one("Nog één")).toMatchObject({ refusal: { key: "engage.layer.staff.refused.full" } });
  });

  it("is gone for who replaces it while a colleague takes it away", async () => {
    const { layerId } = await world.done(addLayer, layerForm(trajectoryId), lead);
    const raw = { layerId, file: geoJson(), nameProperty: "" };
    const waits = sql`select from pg_locks where not granted and locktype in ('transactionid', 'tuple')`;
    const replacing: Promise<unknown>[] = [];
    await world.read(async (work) => {
      await deleteLayer(work, layerId);
      replacing.push(world.run(replaceShapes, raw, lead));
      while ((await waits.execute(work.db)).rows.length === 0);
    });
    expect(await replacing[0]).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it("is left alone in the archive", async () => {
    const own = await prepared();
    const { layerId } = await own.world.done(addLayer, layerForm(own.open.trajectoryId), lead);
    await own.world.read((work) => sql`update trajectories_trajectory set archived_at = now()`.execute(work.db));
    for (const command of everyCommand) {
      const raw = { ...layerForm(own.open.trajectoryId), layerId };
      expect(await own.world.run(command, raw, lead), command.name).toMatchObject({
        refusal: { key: "engage.layer.staff.refused.archived" },
      });
    }
  });
});
