import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../../test/factories/open-activity.ts";
import { visitor } from "../../../../../test/factories/world.ts";
import { newId } from "../../../../kernel/ids.ts";
import { refused } from "../../../../kernel/result.ts";
import { changeContribution } from "../../commands/change-contribution.ts";
import { adviser, ideasTown, moderator, submit } from "../../commands/ideas-town.fixture.ts";
import { rejectContributions, translateContribution } from "../../commands/moderate.ts";
import { withdrawContribution } from "../../commands/withdraw-contribution.ts";
import { methods } from "../../methods/index.ts";
import { groupContributions } from "../commands/group-contributions.ts";
import { sourcesOf, themeById, themesOf } from "../reader.ts";
import { acceptSuggestion, hideSuggestion } from "./commands/decide-suggestion.ts";
import { suggestThemes } from "./commands/suggest-themes.ts";
import { proposedName } from "./domain.ts";
import { suggestedTexts, suggestionById, suggestionsOf } from "./reader.ts";
import type { ThemeSuggester } from "./suggester.ts";
import { directSuggester } from "./suggester.ts";

const { world } = ideasTown();
const suggest = suggestThemes(directSuggester);
const refusal = (refused: object) => ({ ok: false, refusal: refused });

const dogs = ["Honden los laten lopen", "Een veld voor mijn hond", "Honden aan de lijn", "Hondenpoep op het veld"];
const lamps = ["Lampen in het park", "De lamp is stuk", "Meer lampen bij de school"];
const loose = ["Prima zo", "Een zwembad", "Glasvezel graag", "Nee", "De klok loopt achter", "Toneel op zondag"];

let place: OpenActivity = { trajectoryId: "", slug: "", activityId: "" };
beforeAll(async () => {
  place = await openActivity(world, { inBrink: "ideas" });
});

const send = ({ activityId }: OpenActivity, title: string, lang = "nl") =>
  world.done(submit, { activityId, fields: { title: [title], body: [`${title}.`], lang: [lang] } }, visitor());

async function sentTo(at: OpenActivity, titles: readonly string[]) {
  const sent = [];
  for (const title of titles) sent.push(await send(at, title));
  return sent;
}

/** A trajectory of its own in which people wrote this, and what is found in it. */
async function looked(titles: readonly string[]) {
  const at = await openActivity(world, { inBrink: "ideas" });
  const sent = await sentTo(at, titles);
  await lookAgain(at);
  return { at, sent, ids: sent.map(({ contributionId }) => contributionId), found: await foundIn(at) };
}

const lookAgain = ({ trajectoryId }: OpenActivity) => world.done(suggest, { trajectoryId }, adviser);
const foundIn = ({ trajectoryId }: OpenActivity) => world.read((work) => suggestionsOf(work, trajectoryId));
const textsOf = (id: string) => world.read((work) => suggestedTexts(work, id));
const titlesOf = async (id: string) => (await textsOf(id)).map(({ contribution }) => contribution.title).sort();
const themesAt = ({ trajectoryId }: OpenActivity) => world.read((work) => themesOf(work, trajectoryId));

describe("looking what belongs together", () => {
  it("is refused to everybody but the team, in another municipality, and while there are too few or too many look", async () => {
    const { trajectoryId } = place;
    expect(await world.run(suggest, { trajectoryId }, visitor())).toMatchObject(refusal({ kind: "notSignedIn" }));
    expect(await world.run(suggest, { trajectoryId }, moderator)).toMatchObject(refusal({ kind: "forbidden" }));
    expect(await world.run(suggest, { trajectoryId }, adviser, newId())).toMatchObject(refusal({ kind: "notFound" }));
    expect(await world.run(suggest, { trajectoryId: "x" }, adviser)).toMatchObject(refusal({ kind: "invalid" }));
    await sentTo(place, dogs.slice(0, 2));
    const few = refusal({ key: "engage.suggested.staff.refused.tooFew" });
    expect(await world.run(suggest, { trajectoryId }, adviser)).toMatchObject(few);
    await sentTo(place, dogs.slice(2));
    const busy = suggestThemes({ ...directSuggester, isBusy: () => true });
    expect(await world.run(busy, { trajectoryId }, adviser)).toMatchObject(refusal({ kind: "tooMany" }));
    expect(await foundIn(place)).toEqual([]);
  });

  it("makes no theme: it says what may be one, with the words, and leaves out what fits nowhere", async () => {
    const { at, found } = await looked([...dogs, ...lamps, ...loose]);
    expect(found.map(({ many }) => many)).toEqual([4, 3]);
    expect(await titlesOf(found[0]?.id ?? "")).toEqual(dogs.toSorted());
    expect(found[1]?.words).toContain("lampen");
    const [first] = await textsOf(found[1]?.id ?? "");
    expect(first?.words.join()).toMatch(/lamp/);
    expect(await themesAt(at)).toEqual([]);
    expect(await world.read((work) => suggestionById(work, found[0]?.id ?? ""), newId())).toBeUndefined();
  });

  it("finds the same again, once, and leaves out what got a theme, was refused or was taken back", async () => {
    const { at, ids, found, sent } = await looked([...dogs, ...lamps, ...loose]);
    await Promise.all([lookAgain(at), lookAgain(at)]);
    const contents = async () => Promise.all((await foundIn(at)).map(({ id }) => titlesOf(id)));
    expect(await contents()).toEqual([dogs.toSorted(), lamps.toSorted()]);
    expect((await foundIn(at)).map(({ id }) => id)).not.toEqual(found.map(({ id }) => id));
    await world.done(groupContributions, { ...at, ids: ids[0], newTheme: "Losse honden" }, adviser);
    expect((await contents())[0]).toEqual(dogs.slice(1).toSorted());
    await world.done(rejectContributions, { ids: ids[4], rejection: "advertising" }, moderator);
    expect(await contents()).toHaveLength(1);
    await world.done(withdrawContribution(methods), { token: sent[1]?.token }, visitor());
    expect(await contents()).toEqual([]);
    await lookAgain(at);
    expect(await contents()).toEqual([]);
  });

  it("reads our Dutch translation of what was written in another language", async () => {
    const at = await openActivity(world, { inBrink: "ideas" });
    await sentTo(at, [...lamps, ...loose]);
    const { contributionId: id } = await send(at, "Ciemno w parku", "pl");
    await lookAgain(at);
    expect((await foundIn(at))[0]?.many).toBe(3);
    const words = { translatedTitle: "Een lamp", translatedBody: "Een lamp in het park." };
    await world.done(translateContribution, { id, into: "nl", ...words }, moderator);
    await lookAgain(at);
    expect((await foundIn(at))[0]?.many).toBe(4);
  });

  it("keeps nothing of what was taken back or changed while it was looking", async () => {
    const at = await openActivity(world, { inBrink: "ideas" });
    const sent = await sentTo(at, [...dogs, ...lamps, ...loose]);
    const ids = sent.map(({ contributionId }) => contributionId);
    const change = { fields: { title: ["Fietspad"], body: ["Een fietspad."] } };
    const meanwhile: ThemeSuggester = {
      ...directSuggester,
      async themesIn(texts) {
        await world.done(withdrawContribution(methods), { token: sent[0]?.token }, visitor());
        await world.done(changeContribution(methods), { token: sent[4]?.token, ...change }, visitor());
        return directSuggester.themesIn(texts);
      },
    };
    await world.done(suggestThemes(meanwhile), { trajectoryId: at.trajectoryId }, adviser);
    const [found, ...others] = await foundIn(at);
    expect([await titlesOf(found?.id ?? ""), others]).toEqual([dogs.slice(1).toSorted(), []]);
    const { rows } = await world.read((work) =>
      sql`select 1 from engage_theme_suggested where contribution_id = any(${[ids[0], ids[4]]}::uuid[])`.execute(
        work.db,
      ),
    );
    expect(rows).toEqual([]);
  });

  it("says that it is too much when it takes too long, and leaves what was found before", async () => {
    const { at, found } = await looked([...lamps, ...loose]);
    const slow = suggestThemes({ ...directSuggester, themesIn: () => Promise.resolve(refused("tooMuch")) });
    const tooMuch = refusal({ key: "engage.suggested.staff.refused.tooMuch" });
    expect(await world.run(slow, { trajectoryId: at.trajectoryId }, adviser)).toMatchObject(tooMuch);
    expect(await foundIn(at)).toEqual(found);
  });

  it("keeps no words of a text that its author changed, nor of a suggestion of which nothing is left", async () => {
    const { sent, found } = await looked([...lamps, ...loose]);
    const change = { fields: { title: ["Fietspad"], body: ["Een fietspad."] } };
    const id = found[0]?.id ?? "";
    for (const { token } of sent.slice(0, 2)) {
      await world.done(changeContribution(methods), { token, ...change }, visitor());
      expect((await textsOf(id)).flatMap(({ words }) => words)).toContain("lampen");
    }
    await world.done(changeContribution(methods), { token: sent[2]?.token, ...change }, visitor());
    expect(await textsOf(id)).toEqual([]);
  });
});

describe("making a theme of what was found", () => {
  const chosen = async () => {
    const { at, ids, found } = await looked([...dogs, ...lamps, ...loose]);
    const suggestionId = found[0]?.id ?? "";
    return { at, found, form: { suggestionId, ids: ids.slice(0, 3), newTheme: "Honden in het park" } };
  };

  it("is refused to a moderator, in another municipality, with nothing chosen, and without a name or with two ways", async () => {
    const { at, form } = await chosen();
    const run = (input: object, actor = adviser, tenantId?: string) =>
      world.run(acceptSuggestion, { ...form, ...input }, actor, tenantId);
    expect(await run({}, moderator)).toMatchObject(refusal({ kind: "forbidden" }));
    expect(await run({}, adviser, newId())).toMatchObject(refusal({ kind: "notFound" }));
    expect(await run({ suggestionId: newId() })).toMatchObject(refusal({ kind: "notFound" }));
    expect(await run({ ids: "" })).toMatchObject(refusal({ fields: [{ field: "ids" }] }));
    expect(await run({ newTheme: "" })).toMatchObject(refusal({ fields: [{ field: "newTheme" }] }));
    expect(await run({ newTheme: "h".repeat(81) })).toMatchObject(refusal({ fields: [{ field: "newTheme" }] }));
    expect(await themesAt(at)).toEqual([]);
    expect(await foundIn(at)).toHaveLength(2);
  });

  it("puts what was chosen in it and nothing else; the suggestion is gone, and two at once make one theme", async () => {
    const { at, form } = await chosen();
    const both = await Promise.all([1, 2].map(() => world.run(acceptSuggestion, form, adviser)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const [theme, ...others] = await themesAt(at);
    expect(others).toEqual([]);
    expect(theme).toMatchObject({ name: { nl: "Honden in het park" }, counts: { sources: 3 } });
    const inIt = await world.read((work) => sourcesOf(work, theme?.id ?? "", { page: 1, perPage: 9 }));
    expect(inIt.items.map(({ contribution }) => contribution.id).sort()).toEqual([...form.ids].sort());
    expect(await foundIn(at)).toHaveLength(1);
  });

  it("puts them into a theme that is there already", async () => {
    const { at, form, found } = await chosen();
    const { themeId } = await world.done(acceptSuggestion, form, adviser);
    const lamp = (await textsOf(found[1]?.id ?? "")).map(({ contribution }) => contribution.id);
    const into = { suggestionId: found[1]?.id, ids: lamp, theme: themeId };
    const both = refusal({ fields: [{ field: "newTheme" }] });
    expect(await world.run(acceptSuggestion, { ...into, newTheme: "Licht" }, adviser)).toMatchObject(both);
    // The name that stands in the form beforehand does not count.
    const newTheme = proposedName(found[1]?.words ?? []);
    await world.done(acceptSuggestion, { ...into, newTheme }, adviser);
    expect((await world.read((work) => themeById(work, themeId)))?.counts.sources).toBe(6);
    expect(await themesAt(at)).toHaveLength(1);
  });
});

describe("not now", () => {
  it("is refused to a moderator, in another municipality, and for what was hidden already", async () => {
    const { found } = await looked([...lamps, ...loose]);
    const form = { suggestionId: found[0]?.id ?? "" };
    expect(await world.run(hideSuggestion, form, moderator)).toMatchObject(refusal({ kind: "forbidden" }));
    expect(await world.run(hideSuggestion, form, adviser, newId())).toMatchObject(refusal({ kind: "notFound" }));
    const both = await Promise.all([1, 2].map(() => world.run(hideSuggestion, form, adviser)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const decided = refusal({ key: "engage.suggested.staff.refused.decided" });
    expect(await world.run(hideSuggestion, form, adviser)).toMatchObject(decided);
  });

  it("hides it, also after somebody looks again, until half of it is new", async () => {
    const { at, found } = await looked([...lamps, ...loose]);
    await world.done(hideSuggestion, { suggestionId: found[0]?.id ?? "" }, adviser);
    expect(await foundIn(at)).toEqual([]);
    await sentTo(at, ["Nog een lamp", "Ook hier een lamp"]);
    await lookAgain(at);
    expect(await foundIn(at)).toEqual([]);
    await sentTo(at, ["Een lamp bij de brug"]);
    await lookAgain(at);
    expect((await foundIn(at)).map(({ many }) => many)).toEqual([6]);
  });
});
