import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { newId } from "../../../kernel/ids.ts";
import { changeContribution } from "../commands/change-contribution.ts";
import { idea, ideasTown, moderator, submit } from "../commands/ideas-town.fixture.ts";
import { publishContributions, rejectContributions, translateContribution } from "../commands/moderate.ts";
import { withdrawContribution } from "../commands/withdraw-contribution.ts";
import { indexWordsJob } from "../jobs/index-words.job.ts";
import { methods } from "../methods/index.ts";
import { visitor } from "../../../../test/factories/world.ts";
import { foundOrMended } from "./found-or-mended.ts";
import { searchPublished } from "./public-reader.ts";

const { world, activity, runs } = ideasTown();

/** Sends an idea and lets everybody read it. */
async function published(title: string, body = "Daarom.") {
  const fields = { ...idea, title: [title], body: [body] };
  const sent = await world.done(submit, { activityId: activity().activityId, fields }, visitor());
  await world.done(publishContributions, { ids: [sent.contributionId] }, moderator);
  return sent;
}

/** What everybody finds with these words, in another municipality too. */
async function finds(text: string, tenantId?: string) {
  const { activityId } = activity();
  const at = { activityId, about: undefined, order: "new", page: 1, perPage: 20 } as const;
  const result = await world.read(
    (work) =>
      foundOrMended(work, { publishedOf: activityId }, text, (asked) => searchPublished(work, { ...at, asked })),
    tenantId,
  );
  return { titles: result.found.items.map(({ contribution }) => contribution.title), mended: result.mended };
}

const nothing = { titles: [], mended: undefined };
const taken = (title: string) => ({ titles: [title], mended: undefined });
const takesApart = () => runs(indexWordsJob, {});

/** Of how many contributions the words were taken apart. */
async function apart(contributionId: string): Promise<number> {
  const { rows } = await world.read((work) =>
    sql`select from engage_words where contribution_id = ${contributionId}`.execute(work.db),
  );
  return rows.length;
}

describe("searching what people brought in", () => {
  it("finds nothing that waits, and nothing of another municipality", async () => {
    const fields = { ...idea, title: ["Een zwaluwtil"] };
    await world.done(submit, { activityId: activity().activityId, fields }, visitor());
    expect(await finds("zwaluwtil")).toEqual(nothing);
    await published("Een ooievaarsnest");
    expect(await finds("ooievaarsnest", newId())).toEqual(nothing);
    await takesApart();
    expect(await finds("zwaluwtil")).toEqual(nothing);
    expect(await finds("ooievaarsnest", newId())).toEqual(nothing);
  });

  it("finds what was published a second ago, and the same when its words were taken apart", async () => {
    const { contributionId } = await published("Een muziekkoepel", "Bij de vijvers.");
    expect(await finds("muziekkoepel vijver")).toEqual(taken("Een muziekkoepel"));
    expect(await apart(contributionId)).toBe(0);
    await takesApart();
    await takesApart();
    expect(await apart(contributionId)).toBe(1);
    expect(await finds("muziekkoepel vijver")).toEqual(taken("Een muziekkoepel"));
    expect(await finds("muziekkoepel zwembad")).toEqual(nothing);
  });

  it("loses the old words with a change, and everything with a rejection or when it is taken back", async () => {
    const changed = await published("Een carillon");
    const rejected = await published("Een kermis");
    const withdrawn = await published("Een draaimolen");
    await takesApart();
    const fields = { ...idea, title: ["Een beiaard"] };
    await world.done(changeContribution(methods), { token: changed.token, fields }, visitor());
    await world.done(publishContributions, { ids: [changed.contributionId] }, moderator);
    await world.done(rejectContributions, { ids: [rejected.contributionId], rejection: "other" }, moderator);
    await world.done(withdrawContribution(methods), { token: withdrawn.token }, visitor());
    for (const gone of ["carillon", "kermis", "draaimolen"]) expect(await finds(gone)).toEqual(nothing);
    expect(await finds("beiaard")).toEqual(taken("Een beiaard"));
    expect(await apart(withdrawn.contributionId)).toBe(0);
    await takesApart();
    expect(await apart(withdrawn.contributionId)).toBe(0);
    expect(await finds("beiaard")).toEqual(taken("Een beiaard"));
  });

  it("finds a text by our translation, not by who made it", async () => {
    const { contributionId } = await published("Więcej ławek");
    await takesApart();
    const translation = { into: "en", translatedTitle: "More benches", translatedBody: "That is\nwhy." };
    await world.done(translateContribution, { id: contributionId, ...translation }, moderator);
    expect(await finds("benches why")).toEqual(taken("Więcej ławek"));
    expect(await finds(moderator.name)).toEqual(nothing);
  });

  it("searches the word that others wrote when nobody wrote what was typed, and never one of a text that waits", async () => {
    await published("Een kinderboerderij");
    const fields = { ...idea, title: ["Een trampoline"] };
    await world.done(submit, { activityId: activity().activityId, fields }, visitor());
    expect(await finds("kinderboerdreij")).toEqual({ titles: ["Een kinderboerderij"], mended: "kinderboerderij" });
    expect(await finds("tramploine")).toEqual(nothing);
  });

  it("keeps signs apart from words, and reads a text without a space in it", async () => {
    await published("Groen/blauw: 50% meer", "x".repeat(5000));
    await takesApart();
    for (const text of ["blauw", "groen-blauw", "50%", "'groen' & !blauw | (:*"])
      expect((await finds(text)).titles).toContain("Groen/blauw: 50% meer");
  });
});
