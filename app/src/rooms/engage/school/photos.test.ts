import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { batchOf } from "../codes/codes.fixture.ts";
import { adviser, idea } from "../commands/ideas-town.fixture.ts";
import { methods } from "../methods/index.ts";
import { form } from "../pages/ideas-site.fixture.ts";
import { photo, withPhoto } from "../uploads/photos.fixture.ts";

const world = createWorld();
const site = createSite(world, await foundMunicipality(world));
const settings = { codes: "welcome", moderation: "after", method: { asksPhotos: true } };
const ideas = await openActivity(world, { inBrink: "ideas", settings });
const survey = await openActivity(world, { inBrink: "survey", settings: { codes: "welcome" } });
const asking = methods.flatMap(({ staff }) => staff?.commands ?? []);
const saveQuestion = asking.find(({ name }) => name === "engage.save_survey_question");
if (!saveQuestion) throw new Error("No survey asks anything.");
for (const [kind, words] of [
  ["open", "Wat is hier gevaarlijk?"],
  ["photo", "Hebt u er een foto van?"],
] as const) {
  const fields = { words_nl: [words], why_nl: ["Dan zien wij het."] };
  await world.done(saveQuestion, { activityId: survey.activityId, kind, fields }, adviser);
}

const kept = () =>
  world.read(async (work) => {
    const { rows } = await sql<{ many: number }>`select count(*)::int as many from engage_upload`.execute(work.db);
    return rows[0]?.many;
  });

/** A pupil who typed the code of their class first, at their first screen. */
async function begun(open: OpenActivity) {
  const { codes } = await batchOf(world, open, 12, "class");
  const resident = site.visitor();
  return { resident, codes, at: (await resident.send("/c", "begin", { code: codes[0] ?? "" })).location ?? "" };
}

describe("photos of a pupil", () => {
  it("are not asked, and refused when they are sent all the same", async () => {
    for (const [open, control, asked] of [
      [ideas, "photo", "Foto’s bij uw idee"],
      [survey, "v2", "Hebt u er een foto van?"],
    ] as const) {
      expect((await site.visitor().get(form(open))).html).toContain(asked);
      const { resident, at } = await begun(open);
      expect((await resident.get(at)).html).not.toContain(asked);
      const page = `${form(open)}/foto?${new URL(at, "http://x").searchParams.toString()}&vraag=${control}`;
      expect((await resident.get(page)).status).toBe(404);
      expect((await resident.send(page, "add", { photo: await photo(), alt: "" })).status).toBe(404);
    }
    expect(await kept()).toBe(0);
  });

  it("go as soon as the code is known, also when it comes with the last press", async () => {
    const { codes } = await begun(ideas);
    const pupil = site.visitor();
    const saved = await withPhoto(pupil, ideas);
    expect(await kept()).toBe(1);
    const who = { _screen: "who", _draft: new URL(saved, "http://x").searchParams.get("concept") ?? "" };
    const check = await pupil.send(saved, "save", { ...who, code: codes[1] ?? "" });
    expect(check.status, check.html).toBe(303);
    expect(await kept()).toBe(0);
    expect((await pupil.get(check.location ?? "")).html).not.toContain("-klein.jpg");
    const late = site.visitor();
    const at = await withPhoto(late, ideas, "Wij samen");
    expect(await kept()).toBe(1);
    const sent = await late.send(at, "submit", { title: "Bomen", body: "Schaduw", code: codes[2] ?? "" });
    expect(sent.location, sent.html).toContain("/bewijs");
    expect(await kept()).toBe(0);
    expect((await late.get(sent.location ?? "")).html).not.toContain("Wij samen");
  });

  it("stay with a code that is of no class", async () => {
    const { codes } = await batchOf(world, ideas, 3);
    const resident = site.visitor();
    const at = await withPhoto(resident, ideas);
    const fields = { title: idea.title[0] ?? "", body: idea.body[0] ?? "", code: codes[0] ?? "" };
    expect((await resident.send(at, "submit", fields)).location).toContain("/bewijs");
    expect(await kept()).toBe(1);
  });
});
