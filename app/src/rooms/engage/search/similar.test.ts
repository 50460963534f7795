import { expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { ideasTown, moderator, submit } from "../commands/ideas-town.fixture.ts";
import { publishContributions } from "../commands/moderate.ts";
import { indexWordsJob } from "../jobs/index-words.job.ts";
import { similarTo } from "./similar-reader.ts";

const { world, activity, runs } = ideasTown();

async function sent(title: string, body: string, activityId = activity().activityId) {
  return world.done(submit, { activityId, fields: { title: [title], body: [body] } }, visitor());
}

async function published(title: string, body = "Daarom.", activityId?: string): Promise<void> {
  const { contributionId } = await sent(title, body, activityId);
  await world.done(publishContributions, { ids: contributionId }, moderator);
}

const like = async (title: string, tenantId?: string) =>
  (await world.read((work) => similarTo(work, activity().activityId, title), tenantId)).map((one) => one.title);

it("finds what says most of a title, by the words that few others use, and nothing that is not to be read here", async () => {
  const elsewhere = await openActivity(world, { inBrink: "ideas" });
  await published("Bankjes aan het water", "Om te zitten.", elsewhere.activityId);
  await sent("Bankjes die nog niemand las", "Die staan in de rij.");
  await published("Een podium op het plein", "Voor muziek op het plein.");
  await published("Meer groen op het plein", "Bomen op het plein.");
  await published("Een kiosk op het plein");
  await published("Zitten in de schaduw", "Ik wil een bank onder de bomen op het plein.");
  // Said by nearly all, so it makes nothing similar.
  expect(await like("Het plein")).toEqual([]);
  expect(await like("Een skatebaan op het plein")).toEqual([]);
  expect(await like("?!")).toEqual([]);
  expect(await like("Banken in de schaduw", newId())).toEqual([]);
  for (const isTakenApart of [false, true]) {
    if (isTakenApart) await runs(indexWordsJob, {});
    expect(await like("Banken in de schaduw")).toEqual(["Zitten in de schaduw"]);
    expect(await like("Podium voor muzikanten")).toEqual(["Een podium op het plein"]);
    expect((await like("Bomen op het plein")).toSorted()).toEqual(["Meer groen op het plein", "Zitten in de schaduw"]);
  }
  for (const name of ["rood", "geel", "blauw", "paars"]) await published(`Een glijbaan in het ${name}`);
  expect(await like("Een glijbaan")).toHaveLength(3);
});
