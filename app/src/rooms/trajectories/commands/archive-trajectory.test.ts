import { beforeAll, describe, expect, it } from "vitest";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { pageAt } from "../pages/demo-town.fixture.ts";
import { shown, visit } from "../pages/visit.fixture.ts";
import { paths } from "../paths.ts";
import { plannedMovesOf } from "../planned-move-reader.ts";
import { archiveTrajectory, unarchiveTrajectory } from "./archive-trajectory.ts";
import { planMove } from "./plan-move.ts";
import { adviser, move, ready, seen } from "./prepared.fixture.ts";

const world = createWorld();
let id = "";

beforeAll(async () => {
  id = (await ready(world)).id;
});

const form = async () => ({ id, version: String((await seen(world, id)).version) });
const step = async (to: string) => world.done(move, { ...(await form()), move: to }, adviser);
const inList = async (params: object) =>
  (await shown(world, pageAt(paths.staffTrajectories), params, { actor: adviser })).includes(id);
const refusedWith = (key: string) => ({ refusal: { key: `trajectories.refused.${key}` } });

describe("the archive", () => {
  it("is not for who only looks, nor for another municipality, nor for what was changed meanwhile", async () => {
    expect(await world.run(archiveTrajectory, await form(), person("clerk"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    expect(await createWorld().run(archiveTrajectory, await form(), adviser)).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await world.run(archiveTrajectory, { id, version: "99" }, adviser)).toMatchObject(
      refusedWith("changedMeanwhile"),
    );
    expect(await world.run(unarchiveTrajectory, await form(), adviser)).toMatchObject(refusedWith("notArchived"));
  });

  it("takes what never began out of the lists of the team, and gives it back", async () => {
    expect(await inList({})).toBe(true);
    await world.done(archiveTrajectory, await form(), adviser);
    expect(await inList({})).toBe(false);
    expect(await inList({ status: "preparing" })).toBe(false);
    expect(await inList({ status: "archived" })).toBe(true);
    expect(await world.run(archiveTrajectory, await form(), adviser)).toMatchObject(refusedWith("notOver"));
    const overview = await shown(world, pageAt(paths.overview(":id")), { id }, { actor: adviser });
    expect(overview).toContain("Dit traject staat in het archief sinds");
    await world.done(unarchiveTrajectory, await form(), adviser);
    expect(await inList({})).toBe(true);
  });

  it("no longer opens by itself what was to open on its day", async () => {
    const planned = () => world.read((work) => plannedMovesOf(work, id));
    await world.done(planMove([]), { ...(await form()), move: "open", on: "2026-11-09", at: "9.00" }, adviser);
    expect(await planned()).toHaveLength(1);
    await world.done(archiveTrajectory, await form(), adviser);
    expect(await planned()).toEqual([]);
    await world.done(unarchiveTrajectory, await form(), adviser);
  });

  it("lets go of what is opened, and takes nothing that still owes residents an answer", async () => {
    await world.done(archiveTrajectory, await form(), adviser);
    await step("open");
    expect(await inList({ status: "open" })).toBe(true);
    for (const next of ["close", "mark_answered"]) {
      expect(await world.run(archiveTrajectory, await form(), adviser)).toMatchObject(refusedWith("notOver"));
      await step(next);
    }
    expect(await world.run(archiveTrajectory, await form(), adviser)).toMatchObject(refusedWith("notOver"));
  });

  it("keeps the page of residents, and lists it apart for them", async () => {
    await step("mark_evaluated");
    const { slug } = await seen(world, id);
    const isListed = async (params: object) =>
      (await shown(world, pageAt(paths.trajectories), params, { actor: visitor() })).includes(`/trajecten/${slug}"`);
    expect(await isListed({})).toBe(true);
    await world.done(archiveTrajectory, await form(), adviser);
    expect([await isListed({}), await isListed({ filter: "ended" }), await isListed({ filter: "archived" })]).toEqual([
      ...[false, false, true],
    ]);
    const page = await visit(world, pageAt(paths.trajectory(":slug")), { slug }, { actor: visitor() });
    expect("html" in page && page.html).toContain("Dit traject staat in het archief.");
  });
});
