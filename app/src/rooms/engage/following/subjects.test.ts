import { afterAll, describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import type { World } from "../../../../test/factories/world.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { startPdokServer } from "../../../../test/servers/pdok-server.ts";
import { newId } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { confirmDisposition, proposeDisposition } from "../commands/dispose.ts";
import { idea, submit } from "../commands/ideas-town.fixture.ts";
import { publishContributions, rejectContributions } from "../commands/moderate.ts";
import { forgetJob } from "../jobs/forget.job.ts";
import { methods } from "../methods/index.ts";
import { locatieserver } from "../places/locatieserver.ts";
import { putPlace } from "../places/place-writer.ts";
import { confirmThemeAnswer, proposeThemeAnswer } from "../themes/commands/answer-theme.ts";
import { removeTheme } from "../themes/commands/change-themes.ts";
import { groupContributions } from "../themes/commands/group-contributions.ts";
import { themeStanding } from "../themes/reader.ts";
import { askToFollow } from "./commands/follow.ts";
import { askToFollowNear } from "./commands/follow-near.ts";
import { bindings, followedTown } from "./following.fixture.ts";
import { sendDigestsJob } from "./jobs/send-digests.job.ts";
import { subjectsFollowed } from "./reader.ts";
import { keptAddresses } from "./requests.fixture.ts";
import { subjectFrom } from "./subject.ts";

const pdok = await startPdokServer([
  { name: "Langestraat 24, 7511HC Enschede", municipality: "Enschede", lon: 6.8937, lat: 52.2206 },
  { name: "Kerkstraat 1, 7511AA Enschede", municipality: "Enschede", lon: 6.89, lat: 52.22 },
  { name: "Kerkstraat 1, 7471AA Goor", municipality: "Hof van Twente", lon: 6.58, lat: 52.23 },
]);
afterAll(() => pdok.close());

const [adviser, lead, moderator] = [person("adviser"), person("projectLead"), person("moderator")];
const somebody = () => `${newId()}@waterdam.example`;
const here = { lon: 6.8937, lat: 52.2206, address: "" };
// A degree to the north is about 111 kilometres.
const farther = (metres: number) => ({ ...here, lat: here.lat + metres / 111_320 });
const typed = "52.2206, 6.8937";
const answer = { outcome: "adopted", reason_nl: "Wij doen het." };

async function town() {
  const world = createWorld("2026-11-02T09:00:00Z");
  const slug = await foundMunicipality(world);
  const followed = await followedTown(world);
  const { open } = followed;

  /** An idea that everybody reads, somewhere when a place is given. */
  async function published(place?: typeof here): Promise<string> {
    const asked = { activityId: open.activityId, fields: idea };
    const { contributionId } = await world.done(submit, asked, visitor());
    await world.read((work) => putPlace(work, { id: contributionId, activityId: open.activityId }, place, "new"));
    await world.done(publishContributions, { ids: contributionId }, moderator);
    return contributionId;
  }

  async function answered(ids: string): Promise<void> {
    await world.done(proposeDisposition, { ids, ...answer }, adviser);
    await world.done(confirmDisposition, { ids, deciderFunction: "projectleider" }, lead);
  }

  /** The texts of what somebody was mailed as news, after the job of a morning. */
  async function morning(email: string, at = "2026-11-03T06:30:00Z"): Promise<readonly string[]> {
    world.clock.set(at);
    expect(await followed.runs(sendDigestsJob(bindings, 2))).toEqual({ kind: "done" });
    const mails = await followed.mailTo(email);
    return mails.filter(({ key }) => key.startsWith("engage.digest")).map(({ text }) => text);
  }

  return { ...followed, world, slug, published, answered, morning };
}

async function publicTheme(world: World, trajectoryId: string, ids: readonly string[]): Promise<string> {
  const { themeId } = await world.done(groupContributions, { trajectoryId, ids, newTheme: "Bomen" }, adviser);
  await world.done(proposeThemeAnswer, { themeId, ...answer }, adviser);
  const proposal = (await world.read((work) => themeStanding(work, themeId))).proposal?.id;
  await world.done(confirmThemeAnswer, { themeId, deciderFunction: "projectleider", proposal }, lead);
  return themeId;
}

describe("what somebody can follow", () => {
  it.each(["", "iets", "theme", "theme geen", "near", "near 1.2 300", "near 1.2", "near x.y 500", "near 1.2 500x"])(
    "is not %j",
    (text) => {
      expect(subjectFrom(text)).toBeUndefined();
    },
  );
});

describe("following a place", () => {
  it("is refused without one, with one that nobody knows, far too long, or at a distance of one's own", async () => {
    const { world } = await town();
    const ask = askToFollowNear(locatieserver({ url: pdok.url }));
    const asked = { email: somebody(), pace: "daily", lang: "nl", place: "Langestraat 24", metres: "500" };
    const wrong = (field: string) => ({ refusal: { kind: "invalid", fields: [{ field }] } });
    expect(await world.run(ask, { ...asked, place: "" }, visitor())).toMatchObject(wrong("place"));
    expect(await world.run(ask, { ...asked, place: "a".repeat(101) }, visitor())).toMatchObject(wrong("place"));
    expect(await world.run(ask, { ...asked, metres: "1" }, visitor())).toMatchObject(wrong("metres"));
    expect(await world.run(ask, { ...asked, email: "geen" }, visitor())).toMatchObject(wrong("email"));
    expect(await world.run(ask, { ...asked, place: "Nergenslaan" }, visitor())).toMatchObject({
      refusal: { fields: [{ key: "engage.follow.near.none" }] },
    });
    expect(await world.run(ask, { ...asked, place: "Kerkstraat 1" }, visitor())).toMatchObject({
      refusal: { fields: [{ key: "engage.follow.near.several" }] },
    });
    expect(await world.run(askToFollowNear(), asked, visitor())).toMatchObject({
      refusal: { fields: [{ key: "engage.follow.near.away" }] },
    });
    expect(await keptAddresses(world)).toEqual([]);
  });

  it("takes one of several when it is typed in full", async () => {
    const { world } = await town();
    const ask = askToFollowNear(locatieserver({ url: pdok.url }));
    const asked = { email: somebody(), pace: "daily", lang: "nl", metres: "500" };
    await world.done(ask, { ...asked, place: "kerkstraat 1, 7471AA goor" }, visitor());
    expect(await keptAddresses(world)).toEqual([asked.email]);
  });

  it("keeps a square of 500 metres and a distance, not the point", async () => {
    const { world, followsNear } = await town();
    await followsNear(somebody(), typed, "500");
    await followsNear(somebody(), "52.2205, 6.8939", "500");
    const [subject, ...more] = await world.read(subjectsFollowed);
    expect(more).toEqual([]);
    expect(subject).toMatch(/^near \d+\.\d+ 500$/);
  });

  it("says nothing of what is farther away, without a place, hidden, or was there before", async () => {
    const { followsNear, published, morning, world } = await town();
    const email = somebody();
    const old = await published(here);
    world.clock.set("2026-11-03T09:00:00Z");
    await followsNear(email, typed);
    await published(farther(1_500));
    await published();
    await world.done(rejectContributions, { ids: await published(here), rejection: "spam" }, moderator);
    expect(old).not.toBe("");
    expect(await morning(email, "2026-11-04T06:30:00Z")).toEqual([]);
  });

  it("tells once of ideas and answers around it, by their day", async () => {
    const { followsNear, published, answered, morning } = await town();
    const email = somebody();
    await followsNear(email, typed);
    const id = await published(here);
    await published(farther(400));
    await answered(id);
    const [text = "", ...more] = await morning(email);
    expect(more).toEqual([]);
    expect(text).toContain("Er zijn 2 nieuwe ideeën in uw buurt.");
    expect(text).toContain("Er is een nieuw antwoord in uw buurt.");
    expect(await morning(email, "2026-11-04T06:30:00Z")).toEqual([text]);
  });

  it("reaches as far as somebody chose", async () => {
    const { followsNear, published, morning } = await town();
    const [near, far] = [somebody(), somebody()];
    await followsNear(near, typed, "500");
    await followsNear(far, typed, "2000");
    await published(farther(1_400));
    expect(await morning(near)).toEqual([]);
    expect(await morning(far)).toHaveLength(1);
  });

  it("measures to the east as far as to the north", async () => {
    const { followsNear, published, morning } = await town();
    const email = somebody();
    await followsNear(email, typed, "2000");
    // Here a degree to the east is about 68 kilometres.
    await published({ ...here, lon: here.lon + 1_500 / 68_200 });
    expect(await morning(email)).toHaveLength(1);
  });

  it("tells of every subject that begins, because nobody knows yet where that will be", async () => {
    const { followsNear, morning, world } = await town();
    const email = somebody();
    await followsNear(email, typed);
    world.clock.set("2026-11-02T12:00:00Z");
    await openActivity(world, { inBrink: "ideas" });
    const [text] = await morning(email);
    expect(text).toContain("Dit traject is begonnen.");
  });
});

describe("following a theme", () => {
  it("is refused as long as nobody may read it, of another trajectory, and without one", async () => {
    const { world, open, published } = await town();
    const asked = { email: somebody(), pace: "daily", lang: "nl", slug: open.slug };
    const ids = [await published()];
    const { trajectoryId } = open;
    const { themeId } = await world.done(groupContributions, { trajectoryId, ids, newTheme: "Gras" }, adviser);
    const none = { refusal: { kind: "notFound" } };
    for (const theme of [themeId, newId(), "geen"])
      expect(await world.run(askToFollow, { ...asked, theme }, visitor())).toMatchObject(none);
    const other = await openActivity(world, { inBrink: "ideas" });
    const theirs = await publicTheme(world, trajectoryId, [await published()]);
    expect(await world.run(askToFollow, { ...asked, slug: other.slug, theme: theirs }, visitor())).toMatchObject(none);
    const { slug: _none, ...without } = asked;
    expect(await world.run(askToFollow, { ...without, theme: theirs }, visitor())).toMatchObject(none);
  });

  it("tells of new answers in it, and of nothing else", async () => {
    const { world, open, published, answered, follows, morning, mailTo } = await town();
    const email = somebody();
    const theme = await publicTheme(world, open.trajectoryId, [await published()]);
    world.clock.set("2026-11-03T09:00:00Z");
    await follows({ email, theme });
    expect((await mailTo(email))[0]?.text).toContain("“Bomen”");
    await answered(await published());
    expect(await morning(email, "2026-11-04T06:30:00Z")).toEqual([]);
    const later = await published();
    await world.done(groupContributions, { trajectoryId: open.trajectoryId, ids: [later], theme }, adviser);
    await answered(later);
    const [text = ""] = await morning(email, "2026-11-05T06:30:00Z");
    expect(text).toContain("Er is een nieuw antwoord over “Bomen”.");
    expect(text).toContain(`/themas/${theme}`);
  });

  it("is offered while people take part: the place always, the theme only once everybody may read it", async () => {
    const { world, slug, open, published } = await town();
    const visitor = createSite(world, slug).visitor();
    const page = `/trajecten/${open.slug}`;
    const ids = await published();
    const grouped = { trajectoryId: open.trajectoryId, ids, newTheme: "Nog geheim" };
    await world.done(groupContributions, grouped, adviser);
    const before = (await visitor.get(page)).html;
    expect(before).not.toContain("Nog geheim");
    for (const path of [page, `${page}/kaart`, "/"])
      expect((await visitor.get(path)).html, path).toContain('href="/volgen/buurt"');
    const theme = await publicTheme(world, open.trajectoryId, [await published()]);
    const { html } = await visitor.get(page);
    expect(html).toContain(`href="${page}/themas/${theme}/volgen"`);
    expect(html).not.toContain("Nog geheim");
    const elsewhere = await openActivity(world, { inBrink: "ideas" });
    expect((await visitor.get(`/trajecten/${elsewhere.slug}`)).html).not.toContain(theme);
  });

  it("ends by night when the theme is gone, and with the last one the address", async () => {
    const { world, open, published, follows, runs } = await town();
    const [theirs, email] = [await published(), somebody()];
    const theme = await publicTheme(world, open.trajectoryId, [theirs]);
    await follows({ email, theme });
    await runs(forgetJob(methods));
    expect(await keptAddresses(world)).toEqual([email]);
    await world.done(rejectContributions, { ids: theirs, rejection: "spam" }, moderator);
    await world.done(removeTheme, { themeId: theme }, adviser);
    // What was asked is kept for some days by itself.
    world.clock.set("2026-11-06T09:00:00Z");
    await runs(forgetJob(methods));
    expect(await keptAddresses(world)).toEqual([]);
  });
});
