import { beforeAll, describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { submitArgument } from "../arguments/submit-argument.ts";
import { confirmDisposition, proposeDisposition } from "../commands/dispose.ts";
import { adviser, bindings, ideasTown, lead, moderator, submit } from "../commands/ideas-town.fixture.ts";
import { publishContributions, rejectContributions } from "../commands/moderate.ts";
import { setInBrink } from "../../trajectories/room.ts";
import { ownCommands } from "../pages/own.page.tsx";
import { registerOf } from "../register-reader.ts";
import { confirmThemeAnswer, proposeThemeAnswer } from "./commands/answer-theme.ts";
import { changeTheme, makeTheme, removeTheme } from "./commands/change-themes.ts";
import { groupContributions, regroupContributions } from "./commands/group-contributions.ts";
import { withoutTheme } from "./in-theme-reader.ts";
import { publicSources, publicThemes, publicThemesAbout } from "./public-reader.ts";
import { languagesOf, sourcesOf, themeById, themesOf, themeStanding } from "./reader.ts";

const { world, activity, sent, standing } = ideasTown();
const answer = { outcome: "adopted", reason_nl: "We planten twintig bomen." };
const words = (name: string, line = "") => ({ name_nl: [name], line_nl: [line] });
const refusal = (refused: object) => ({ ok: false, refusal: refused });

let trajectoryId = "";
beforeAll(() => {
  ({ trajectoryId } = activity());
});

async function published(fields: Record<string, readonly string[]> = {}): Promise<string> {
  const id = await sent(fields);
  await world.done(publishContributions, { ids: id }, moderator);
  return id;
}

async function themeWith(ids: readonly string[], name = `Thema ${newId()}`): Promise<string> {
  const { themeId } = await world.done(groupContributions, { trajectoryId, ids, newTheme: name }, adviser);
  return themeId;
}

const counts = async (id: string) => (await world.read((work) => themeById(work, id)))?.counts;
const confirming = async (themeId: string) => ({
  themeId,
  deciderFunction: "projectleider",
  proposal: (await world.read((work) => themeStanding(work, themeId))).proposal?.id ?? newId(),
});

describe("making a theme", () => {
  const form = () => ({ trajectoryId, fields: words("Bomen") });

  it("is refused to everybody but the team, and for a trajectory of another municipality", async () => {
    expect(await world.run(makeTheme, form(), visitor())).toMatchObject(refusal({ kind: "notSignedIn" }));
    expect(await world.run(makeTheme, form(), moderator)).toMatchObject(refusal({ kind: "forbidden" }));
    expect(await world.run(makeTheme, form(), adviser, newId())).toMatchObject(refusal({ kind: "notFound" }));
  });

  it.each([
    ["no Dutch name", { name_en: ["Trees"] }, "name_nl"],
    ["a long name", { name_nl: ["b".repeat(81)] }, "name_nl"],
    ["a long line", { ...words("Water"), line_en: ["w".repeat(301)] }, "line_en"],
  ])("is refused with %s", async (_, fields, field) => {
    expect(await world.run(makeTheme, { trajectoryId, fields }, adviser)).toMatchObject(
      refusal({ kind: "invalid", fields: [{ field }] }),
    );
  });

  it("is refused for a name that is there, also when it is written otherwise, and so is such a change", async () => {
    const { themeId } = await world.done(makeTheme, { trajectoryId, fields: words("Schaduw") }, adviser);
    const same = { trajectoryId, fields: words("SCHADUW") };
    expect(await world.run(makeTheme, same, adviser)).toMatchObject(refusal({ fields: [{ field: "name_nl" }] }));
    const other = await world.done(makeTheme, { trajectoryId, fields: words("Zon", "Zon is fijn.") }, adviser);
    const taken = { themeId: other.themeId, fields: words("schaduw") };
    expect(await world.run(changeTheme, taken, adviser)).toMatchObject(refusal({ fields: [{ field: "name_nl" }] }));
    await world.done(changeTheme, { themeId, fields: { ...words("schaduw"), name_en: ["Shade"] } }, adviser);
    expect((await world.read((work) => themeById(work, themeId)))?.name).toEqual({ nl: "schaduw", en: "Shade" });
  });
});

describe("putting contributions into a theme", () => {
  it("is refused to a moderator, with nothing chosen, and with no theme or two", async () => {
    const id = await sent();
    const theme = await themeWith([id]);
    const run = (input: object, actor = adviser) =>
      world.run(groupContributions, { trajectoryId, ids: id, ...input }, actor);
    expect(await run({ theme }, moderator)).toMatchObject(refusal({ kind: "forbidden" }));
    expect(await run({ theme, ids: "" })).toMatchObject(refusal({ fields: [{ field: "ids" }] }));
    expect(await run({})).toMatchObject(refusal({ fields: [{ field: "newTheme" }] }));
    expect(await run({ theme, newTheme: "Nog een" })).toMatchObject(refusal({ fields: [{ field: "newTheme" }] }));
    expect(await run({ theme: newId() })).toMatchObject(refusal({ kind: "notFound" }));
  });

  it("is refused for what is of another trajectory, of another municipality, or an argument", async () => {
    const id = await published();
    const other = await openActivity(world, { inBrink: "ideas" });
    const elsewhere = await themeWith([id]);
    const inOther = { trajectoryId: other.trajectoryId, ids: id };
    expect(await world.run(groupContributions, { ...inOther, newTheme: "Weg" }, adviser)).toMatchObject(
      refusal({ kind: "notFound" }),
    );
    const { contributionId } = await world.done(
      submit,
      { activityId: other.activityId, fields: { title: ["A"], body: ["B"] } },
      visitor(),
    );
    const intoElsewhere = { trajectoryId: other.trajectoryId, ids: contributionId, theme: elsewhere };
    expect(await world.run(groupContributions, intoElsewhere, adviser)).toMatchObject(refusal({ kind: "notFound" }));
    const foreign = { trajectoryId, ids: id, theme: elsewhere };
    expect(await world.run(groupContributions, foreign, adviser, newId())).toMatchObject(refusal({ kind: "notFound" }));
    await world.read((work) => setInBrink(work, activity().activityId, "ideas", { arguments: "on" }));
    const { receipt } = (await standing(id))?.contribution ?? { receipt: "" };
    const argue = { activityId: activity().activityId, receipt, side: "for", argument: "Ja.", lang: "nl" };
    const argument = await world.done(submitArgument(bindings), argue, visitor());
    const inTheme = { trajectoryId, ids: argument.contributionId, theme: elsewhere };
    expect(await world.run(groupContributions, inTheme, adviser)).toMatchObject(
      refusal({ key: "engage.theme.staff.refused.argumentHasNoTheme" }),
    );
  });

  it("leaves it in the themes that it was in, and takes it off the list of what has none", async () => {
    const [one, two] = [await sent(), await sent()];
    const [first, second] = [await themeWith([one, two]), await themeWith([one])];
    await world.done(groupContributions, { trajectoryId, ids: one, theme: second }, adviser);
    expect(await counts(first)).toMatchObject({ sources: 2 });
    expect(await counts(second)).toMatchObject({ sources: 1 });
    const slice = { trajectoryId, page: 1, perPage: 100 };
    const idsIn = (theme: string) =>
      world.read(async (work) =>
        (await registerOf(work, { ...slice, theme })).items.map(({ contribution }) => contribution.id),
      );
    expect(await idsIn(second)).toEqual([one]);
    expect(await idsIn(withoutTheme)).not.toContain(two);
    const loose = await sent();
    expect(await idsIn(withoutTheme)).toContain(loose);
  });
});

describe("taking out and moving", () => {
  it("is refused for what is not in the theme, into itself, and into one of another trajectory", async () => {
    const id = await sent();
    const themeId = await themeWith([id]);
    const run = (input: object, actor = adviser) =>
      world.run(regroupContributions, { themeId, ids: id, ...input }, actor);
    expect(await run({}, moderator)).toMatchObject(refusal({ kind: "forbidden" }));
    expect(await run({ ids: await sent() })).toMatchObject(refusal({ key: "engage.theme.staff.refused.notInTheme" }));
    expect(await run({ to: themeId })).toMatchObject(refusal({ fields: [{ field: "to" }] }));
    const other = await openActivity(world, { inBrink: "ideas" });
    const far = { trajectoryId: other.trajectoryId, fields: words("Ver weg") };
    expect(await run({ to: (await world.done(makeTheme, far, adviser)).themeId })).toMatchObject(
      refusal({ kind: "notFound" }),
    );
    expect(await counts(themeId)).toMatchObject({ sources: 1 });
  });

  it("ends what was proposed for the theme and not confirmed", async () => {
    const [one, two] = [await sent(), await sent()];
    const [themeId, to] = [await themeWith([one, two]), await themeWith([await sent()])];
    await world.done(proposeThemeAnswer, { themeId, ...answer }, adviser);
    await world.done(regroupContributions, { themeId, ids: one, to }, adviser);
    expect((await standing(one))?.proposal).toBeUndefined();
    expect((await standing(two))?.proposal?.themeId).toBe(themeId);
    expect(await counts(to)).toMatchObject({ sources: 2, proposed: 0 });
  });
});

describe("one answer for a theme", () => {
  it("is refused to who may not propose, for an empty theme, and in too few languages", async () => {
    const themeId = await themeWith([await sent({ lang: ["pl"] })]);
    const form = { themeId, ...answer };
    expect(await world.run(proposeThemeAnswer, form, moderator)).toMatchObject(refusal({ kind: "forbidden" }));
    expect(await world.run(proposeThemeAnswer, form, adviser, newId())).toMatchObject(refusal({ kind: "notFound" }));
    expect(await world.run(proposeThemeAnswer, form, adviser)).toMatchObject(
      refusal({ fields: [{ field: "reason_pl" }] }),
    );
    expect(await world.read((work) => languagesOf(work, themeId))).toEqual(["pl"]);
    const empty = await world.done(makeTheme, { trajectoryId, fields: words("Leeg") }, adviser);
    expect(await world.run(proposeThemeAnswer, { ...form, themeId: empty.themeId }, adviser)).toMatchObject(
      refusal({ key: "engage.theme.staff.refused.themeAnswered" }),
    );
  });

  it("is not confirmed by who proposed it, without a proposal, or when it changed since it was read", async () => {
    const themeId = await themeWith([await sent()]);
    const nothing = { themeId, deciderFunction: "projectleider", proposal: newId() };
    expect(await world.run(confirmThemeAnswer, nothing, lead)).toMatchObject(
      refusal({ key: "engage.refused.noProposal" }),
    );
    await world.done(proposeThemeAnswer, { themeId, ...answer }, lead);
    const read = await confirming(themeId);
    expect(await world.run(confirmThemeAnswer, read, adviser)).toMatchObject(refusal({ kind: "forbidden" }));
    expect(await world.run(confirmThemeAnswer, read, lead)).toMatchObject(
      refusal({ key: "engage.refused.ownProposal" }),
    );
    await world.done(proposeThemeAnswer, { themeId, ...answer, reason_nl: "Toch anders." }, adviser);
    expect(await world.run(confirmThemeAnswer, read, lead)).toMatchObject(
      refusal({ key: "engage.theme.staff.refused.otherProposal" }),
    );
    expect(await counts(themeId)).toMatchObject({ answered: 0, proposed: 1 });
  });

  it("is confirmed in the words that were read, not in older ones of what was away when it was proposed again", async () => {
    const ids = [await published(), await published()];
    const [stays = "", away = ""] = ids;
    const themeId = await themeWith(ids);
    await world.done(proposeThemeAnswer, { themeId, ...answer, reason_nl: "Oude woorden." }, adviser);
    await world.done(rejectContributions, { ids: away, rejection: "advertising" }, moderator);
    await world.done(proposeThemeAnswer, { themeId, ...answer, reason_nl: "Nieuwe woorden." }, adviser);
    const read = await confirming(themeId);
    await world.done(publishContributions, { ids: away }, moderator);
    expect(await world.done(confirmThemeAnswer, read, lead)).toEqual({ count: 1 });
    expect((await standing(stays))?.answer?.reason).toEqual({ nl: "Nieuwe woorden." });
    expect((await standing(away))?.answer).toBeUndefined();
  });

  it("goes to all of it at once, and leaves alone what has an answer or a proposal of its own", async () => {
    const ids = [await published(), await published(), await published(), await published(), await published()];
    const [answered = "", proposed = "", rejected = "", ...open] = ids;
    const themeId = await themeWith(ids);
    const own = { outcome: "rejected", reason_nl: "Dit kan niet." };
    await world.done(proposeDisposition, { ids: [answered, proposed], ...own }, adviser);
    await world.done(confirmDisposition, { ids: answered, deciderFunction: "projectleider" }, lead);
    await world.done(rejectContributions, { ids: rejected, rejection: "advertising" }, moderator);
    expect(await world.done(proposeThemeAnswer, { themeId, ...answer }, adviser)).toEqual({ count: 2 });
    expect(await counts(themeId)).toEqual({ sources: 4, answered: 1, proposed: 2, elsewhere: 1 });
    expect(await world.done(confirmThemeAnswer, await confirming(themeId), lead)).toEqual({ count: 2 });
    for (const id of open) expect((await standing(id))?.answer).toMatchObject({ outcome: "adopted", themeId });
    expect((await standing(answered))?.answer?.outcome).toBe("rejected");
    expect((await standing(proposed))?.proposal?.outcome).toBe("rejected");
    expect((await standing(rejected))?.answer).toBeUndefined();
    expect(await counts(themeId)).toEqual({ sources: 4, answered: 3, proposed: 0, elsewhere: 1 });
  });
});

describe("what everybody reads of a theme", () => {
  const publicIds = async () => (await world.read((work) => publicThemes(work, trajectoryId))).map(({ id }) => id);

  it("is nothing until the answer is confirmed for something that is published, and then only what is published", async () => {
    const [shown, waiting] = [await published({ title: ["Een eik"] }), await sent()];
    const themeId = await themeWith([shown, waiting]);
    expect(await publicIds()).not.toContain(themeId);
    await world.done(proposeThemeAnswer, { themeId, ...answer }, adviser);
    expect(await publicIds()).not.toContain(themeId);
    await world.done(confirmThemeAnswer, await confirming(themeId), lead);
    const [about] = await world.read((work) => publicThemesAbout(work, shown));
    expect(about).toMatchObject({ id: themeId, sources: 1, answer: { outcome: "adopted" } });
    const found = await world.read((work) => publicSources(work, themeId, { page: 1, perPage: 10 }));
    expect(found.items.map(({ contribution }) => contribution.title)).toEqual(["Een eik"]);
    expect(await world.run(removeTheme, { themeId }, adviser)).toMatchObject(
      refusal({ key: "engage.theme.staff.refused.publicTheme" }),
    );
    await world.done(rejectContributions, { ids: shown, rejection: "advertising" }, moderator);
    expect(await publicIds()).not.toContain(themeId);
  });

  it("leaves out what its author took back", async () => {
    const { contributionId, token } = await world.done(
      submit,
      { activityId: activity().activityId, fields: { title: ["Terug"], body: ["Weg ermee."] } },
      visitor(),
    );
    await world.done(publishContributions, { ids: contributionId }, moderator);
    const themeId = await themeWith([contributionId, await published()]);
    await world.done(ownCommands(bindings.methods).withdraw, { token }, visitor());
    expect(await counts(themeId)).toMatchObject({ sources: 1 });
    await world.done(proposeThemeAnswer, { themeId, ...answer }, adviser);
    await world.done(confirmThemeAnswer, await confirming(themeId), lead);
    expect(
      (await world.read((work) => publicThemes(work, trajectoryId))).find(({ id }) => id === themeId),
    ).toMatchObject({ sources: 1 });
  });
});

describe("removing a theme", () => {
  it("is refused to a moderator; then it leaves what was in it, without what was proposed for it", async () => {
    const id = await sent();
    const themeId = await themeWith([id]);
    await world.done(proposeThemeAnswer, { themeId, ...answer }, adviser);
    expect(await world.run(removeTheme, { themeId }, person("moderator"))).toMatchObject(
      refusal({ kind: "forbidden" }),
    );
    await world.done(removeTheme, { themeId }, adviser);
    expect(await standing(id)).toMatchObject({ proposal: undefined, contribution: { state: "active" } });
    expect((await world.read((work) => themesOf(work, trajectoryId))).map((one) => one.id)).not.toContain(themeId);
    const found = await world.read((work) => sourcesOf(work, themeId, { page: 1, perPage: 10 }));
    expect(found.total).toBe(0);
  });
});
