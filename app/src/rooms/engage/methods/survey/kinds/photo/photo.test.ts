import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../../../../test/factories/site.ts";
import { createWorld, person } from "../../../../../../../test/factories/world.ts";
import { seedDemoPeople } from "../../../../../identity/room.ts";
import { foundMunicipality } from "../../../../../tenancy/factories.ts";
import { photo as photoFile, photosOn } from "../../../../uploads/photos.fixture.ts";
import { enterContribution } from "../../../../commands/enter-contribution.ts";
import { form, linkIn } from "../../../../pages/ideas-site.fixture.ts";
import { newId } from "../../../../../../kernel/ids.ts";
import { methods } from "../../../index.ts";
import { saveQuestion } from "../../commands/change-questions.ts";
import { fieldsOf, questionsOf } from "../../reader.ts";
import type { SurveyTables } from "../../tables.ts";

const world = createWorld();
const site = createSite(world, await foundMunicipality(world));
await seedDemoPeople(world.storage, world.tenant.id);
const open = await openActivity(world, { inBrink: "survey" });
const adviser = person("adviser");
for (const [kind, words] of [
  ["open", "Wat is hier gevaarlijk?"],
  ["photo", "Hebt u er een foto van?"],
] as const)
  await world.done(
    saveQuestion,
    {
      activityId: open.activityId,
      kind,
      fields: { words_nl: [words], required: ["on"], why_nl: ["Dan zien wij het."] },
    },
    adviser,
  );

/** Somebody adds a photo as their answer; where the form goes on. */
async function withPhoto(resident = site.visitor()) {
  const page = await resident.send(form(open), "save", { _screen: "vragen-1", v1: "De bocht", _photo: "v2" });
  const added = await resident.send(page.location ?? "", "add", { photo: await photoFile(), alt: "Een bocht" });
  return { resident, at: (added.location ?? "").replace(/#.*/, "") };
}

/** What is counted of the answers with photos. */
function photosAnswered() {
  return world.read((work) =>
    work.db
      .$extendTables<SurveyTables>()
      .selectFrom("survey_answer")
      .select(["contribution_id", "choices"])
      .where("code", "=", "v2")
      .execute(),
  );
}

describe("a question for a photo", () => {
  it("never has to be answered, whatever staff ask: on paper there is none", async () => {
    const questions = await world.read((work) => questionsOf(work, open.activityId));
    expect(questions.map(({ required }) => required)).toEqual([true, false]);
    const enter = enterContribution({ methods, words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost:3000" });
    const fields = { v1: ["De stoep"], v2: [`${newId()} 10x10 Van een ander`] };
    const typed = { activityId: open.activityId, route: "paper", fields };
    const { contributionId } = await world.done(enter, typed, person("moderator"));
    const kept = await world.read((work) => fieldsOf(work, [contributionId]));
    expect(kept.get(contributionId)).toEqual({ v1: ["De stoep"] });
    expect(await photosAnswered()).toEqual([]);
  });

  it("takes no photo that somebody makes up, and none where another question is", async () => {
    const { resident, at } = await withPhoto();
    const fields = { v1: "De bocht", v2: `${newId()} 10x10 Van een ander` };
    await resident.send(at, "save", { _screen: "vragen-1", ...fields });
    const check = await resident.get(at.replace(/stap=[\w-]+/, "stap=check"));
    expect([photosOn(check.html).length, check.html.includes("Van een ander")]).toEqual([1, false]);
    expect(check.html).toContain("Eén foto");
    expect((await resident.get(at.replace("?", "/foto?vraag=v1&"))).status).toBe(404);
  });

  it("is for the team and its sender, in the file by its address, and nowhere in public", async () => {
    const { resident, at } = await withPhoto();
    const receipt = await resident.follow(at, "submit", { v1: "De bocht" });
    const link = linkIn(receipt.html, /\/inbreng\/[\w-]{43}/);
    const [small = ""] = photosOn((await resident.get(link)).html);
    const bare = small.replace(/\?.*/, "");
    const team = await site.somebody("adviser");
    const seen = async (who: typeof team, path: string) => (await who.download(path)).status;
    expect([await seen(site.visitor(), bare), await seen(resident, small), await seen(team, bare)]).toEqual([
      404, 200, 200,
    ]);
    const csv = await team.get(`/beheer/trajecten/${open.trajectoryId}/inbreng/export.csv`);
    expect(csv.html).toContain(bare.replace("-klein", ""));
    const results = await site.visitor().get(`/trajecten/${open.slug}/inbreng/${open.activityId}`);
    expect(results.html).not.toContain("/fotos/");
    expect((await photosAnswered()).map(({ choices }) => choices)).toEqual([["sent"]]);
    await resident.send(link, "withdraw");
    expect([await seen(resident, small), await seen(team, bare)]).toEqual([404, 404]);
  });
});
