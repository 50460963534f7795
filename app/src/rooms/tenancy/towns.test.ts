import { describe, expect, it } from "vitest";
import { createWorld, person } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { createTenantDirectory } from "./adapters/tenant-directory.ts";
import { changeMunicipality } from "./commands/change-municipality.ts";
import { createTown } from "./create-town.ts";
import { foundMunicipality } from "./factories.ts";
import { areasOf } from "./reader.ts";
import { seedDemoMunicipality, waterdamAreas } from "./seeds/demo-municipality.ts";
import type { TownSpec } from "./town-arguments.ts";

const world = createWorld();
const directory = createTenantDirectory(world.storage, world.clock, "http://localhost:3000");

function town(given: Partial<TownSpec> = {}): TownSpec {
  const slug = `z-${newId().slice(-12)}`;
  return { name: "Zandwijk", slug, hosts: [], areas: [], phone: "", email: "", address: "", ...given };
}

describe("a new town", () => {
  it.each([
    [{ slug: "Zand Wijk" }, "slug"],
    [{ slug: "1zand" }, "slug"],
    [{ hosts: ["http://a.example"] }, "hosts.0"],
    [{ cbsCode: "GM12" }, "cbsCode"],
    [{ email: "info" }, "contact.email"],
  ])("is refused with %j", async (given, field) => {
    expect(await createTown(world.storage, town(given))).toMatchObject({ refusal: { fields: [{ field }] } });
  });

  it("cannot have the slug or the host of another, and nothing of it stays behind", async () => {
    const first = town({ hosts: [`h-${newId()}.example`] });
    await createTown(world.storage, first);
    expect(await createTown(world.storage, first)).toMatchObject({ refusal: { fields: [{ field: "slug" }] } });
    const second = town({ hosts: first.hosts });
    expect(await createTown(world.storage, second)).toMatchObject({ refusal: { fields: [{ field: "host" }] } });
    expect(await directory.bySlug(second.slug)).toBeUndefined();
  });

  it("has its own name, colours, neighbourhoods and address at once", async () => {
    const spec = town({ colour: "#7a1f3d", areas: [{ code: "dorp", name: "Dorp", inhabitants: 4200 }] });
    const made = await createTown(world.storage, spec);
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    const found = await directory.byHost(`${spec.slug}.localhost:3000`);
    expect(found).toMatchObject({ id: made.value.tenantId, name: "Zandwijk", brand: { primary: "#7a1f3d" } });
    expect(await world.read(areasOf, made.value.tenantId)).toEqual(spec.areas);
  });

  it("is the default when it is the first, and never a second time", async () => {
    await Promise.all([createTown(world.storage, town()), createTown(world.storage, town())]);
    const defaults = (await directory.all()).filter((one) => one.isDefault);
    expect(defaults).toHaveLength(1);
    expect(await directory.byHost("localhost")).toEqual(defaults[0]);
  });
});

describe("the directory of municipalities", () => {
  it("shows a change at once", async () => {
    const slug = await foundMunicipality(world);
    expect((await directory.byHost(`${slug}.localhost`))?.name).toBe("Testdam");
    await world.done(changeMunicipality, { name: "Proefdam" }, person("administrator"));
    expect((await directory.byId(world.tenant.id))?.name).toBe("Proefdam");
  });

  it("sees what another process changed within a moment", async () => {
    const elsewhere = createWorld();
    const slug = await foundMunicipality(elsewhere);
    expect(await directory.bySlug(slug)).toBeUndefined();
    world.clock.set("2026-11-02T09:00:03Z");
    expect(await directory.bySlug(slug)).toMatchObject({ slug });
  });
});

describe("Waterdam", () => {
  it("has nine neighbourhoods that add up to its 62,000 inhabitants", () => {
    expect(waterdamAreas).toHaveLength(9);
    expect(waterdamAreas.reduce((sum, area) => sum + (area.inhabitants ?? 0), 0)).toBe(62_000);
  });

  it("is made once", async () => {
    const first = await seedDemoMunicipality(world.storage);
    expect(await seedDemoMunicipality(world.storage)).toEqual(first);
  });
});
