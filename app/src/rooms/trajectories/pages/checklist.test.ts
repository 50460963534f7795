import { describe, expect, it } from "vitest";
import { person } from "../../../../test/factories/world.ts";
import { activityForm } from "../factories.ts";
import { copyTrajectory } from "../commands/copy-trajectory.ts";
import { addActivity } from "../commands/add-activity.ts";
import { paths } from "../paths.ts";
import { adviser, bound, demoTown, pageAt } from "./demo-town.fixture.ts";
import { shown } from "./visit.fixture.ts";

const town = demoTown();
const { world } = town;

const overview = (id: string, actor = adviser) => shown(world, pageAt(paths.overview(":id")), { id }, { actor });
/** What is asked under "before you can open", with where each line leads. */
const asked = (html: string) =>
  [...html.matchAll(/<li id="check-([^"]+)">(?:<a href="([^"]+)">)?/g)].map(([, line, href]) => ({ line, href }));

describe("the checklist", () => {
  it("leads nowhere for who may only look", async () => {
    const html = await overview(town.demo.preparing.trajectoryId, person("clerk"));
    expect(asked(html).length).toBeGreaterThan(0);
    expect(asked(html).filter(({ href }) => href !== undefined)).toEqual([]);
  });

  it("asks of a fact only what is not there, and leads to the field", async () => {
    const { trajectoryId: id } = town.demo.preparing;
    const found = asked(await overview(id));
    const lines = ["influence", "frames", "hearBackDate", "use", "privacy", "no_feedback"];
    expect(found.map(({ line }) => line)).toEqual(lines);
    const form = await shown(world, pageAt(paths.facts(":id")), { id }, { actor: adviser });
    for (const { href = "" } of found.slice(0, -1)) {
      const [page, field] = href.split("#");
      expect(page).toBe(paths.facts(id));
      expect(form).toContain(`id="${field}"`);
    }
  });

  it("of a copy asks for the days of its activities and for who decided what is fixed", async () => {
    const { trajectoryId: from } = town.demo.running;
    const { id } = await world.done(copyTrajectory(bound), { id: from, title: "Nog een plein" }, adviser);
    const html = await overview(id);
    const found = asked(html);
    expect(found.map(({ line }) => line)).toEqual([
      "levelPromised",
      "roomLeft",
      "framesSetBy",
      "framesSetOn",
      "when",
      "no_start",
      "motivation_missing",
    ]);
    expect(html).toMatch(/\d activiteiten hebben nog geen dag/);
    const [page = "", field] = found.find(({ line }) => line === "no_start")?.href?.split("#") ?? [];
    const activityId = page.split("/").at(-1);
    const form = await shown(
      world,
      pageAt(paths.activity(":id", ":activityId")),
      { id, activityId },
      { actor: adviser },
    );
    expect(form).toContain(`id="${field}"`);
  });

  it("says nothing of days that are there", async () => {
    const { trajectoryId: id } = town.demo.preparing;
    await world.done(addActivity(bound), activityForm(id), adviser);
    expect(await overview(id)).not.toContain("nog geen dag");
  });
});
