import { beforeAll, describe, expect, it } from "vitest";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { keyedToken } from "../../../kernel/ids.ts";
import { pageAt as pageOf } from "../pages/demo-town.fixture.ts";
import { shown, visit } from "../pages/visit.fixture.ts";
import { paths } from "../paths.ts";
import { trajectoriesRoom } from "../room.ts";
import { motivationForm } from "../factories.ts";
import { recordMotivation } from "./record-motivation.ts";
import { endPreview, sharePreview } from "./preview-link.ts";
import { adviser, move, ready, seen } from "./prepared.fixture.ts";

const world = createWorld();
const tokenOf = (words: string) => keyedToken("secret of the test", words);
const share = sharePreview({ tokenOf });
const pages = trajectoriesRoom({ tokenOf }).pages ?? [];
const pageAt = (path: string) => pages.find((one) => one.path === path) ?? pageOf(path);
let id = "";

beforeAll(async () => {
  id = (await ready(world)).id;
});

const form = async () => ({ id, version: String((await seen(world, id)).version) });
const staffPage = () => shown(world, pageAt(paths.sharePreview(":id")), { id }, { actor: adviser });
const link = async () => /\/voorbeeld\/([\w-]{43})/.exec(await staffPage())?.[1] ?? "";
const looksAlong = (token: string, at = world) =>
  visit(at, pageAt(paths.preview(":token")), { token }, { actor: visitor() });
const nothing = { refusal: { kind: "notFound" } };

describe("looking along before a trajectory opens", () => {
  it("is not possible without a link, and only who prepares makes one, for this municipality", async () => {
    expect(await link()).toBe("");
    expect(await looksAlong("x".repeat(43))).toMatchObject(nothing);
    expect(await world.run(share, await form(), person("councilMember"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    expect(await createWorld().run(share, await form(), adviser)).toMatchObject(nothing);
    expect(await world.run(endPreview, await form(), adviser)).toMatchObject({
      refusal: { key: "trajectories.refused.noPreview" },
    });
  });

  it("shows the page as residents will see it, marked, to who has the link, here and nowhere else", async () => {
    await world.done(share, await form(), adviser);
    const token = await link();
    const seenPage = await looksAlong(token);
    expect("html" in seenPage && seenPage.html).toContain("Inwoners zien deze pagina nog niet");
    expect(await looksAlong(token, createWorld())).toMatchObject(nothing);
    expect(await looksAlong(token.slice(1))).toMatchObject(nothing);
    // The page itself stays closed to who has no link.
    const { slug } = await seen(world, id);
    expect(await visit(world, pageAt(paths.trajectory(":slug")), { slug }, { actor: visitor() })).toMatchObject(
      nothing,
    );
  });

  it("ends with a new link, and with the button", async () => {
    const first = await link();
    await world.done(share, await form(), adviser);
    const second = await link();
    expect(second).not.toBe(first);
    expect(await looksAlong(first)).toMatchObject(nothing);
    expect("html" in (await looksAlong(second))).toBe(true);
    await world.done(endPreview, await form(), adviser);
    expect(await looksAlong(second)).toMatchObject(nothing);
    expect(await staffPage()).not.toContain("/voorbeeld/");
  });

  it("ends too when people are not involved this time, and nobody is told of it", async () => {
    const trajectoryId = (await ready(world)).id;
    const seenNow = async () => ({ id: trajectoryId, version: String((await seen(world, trajectoryId)).version) });
    await world.done(share, await seenNow(), adviser);
    const html = await shown(world, pageAt(paths.sharePreview(":id")), { id: trajectoryId }, { actor: adviser });
    const token = /\/voorbeeld\/([\w-]{43})/.exec(html)?.[1] ?? "";
    expect("html" in (await looksAlong(token))).toBe(true);
    await world.done(recordMotivation, motivationForm(await seen(world, trajectoryId), "stop"), adviser);
    await world.done(move, { ...(await seenNow()), move: "not_now" }, adviser);
    expect(await looksAlong(token)).toMatchObject(nothing);
  });

  it("is not needed any more once it is open: the link goes on to work, and no other is made", async () => {
    await world.done(share, await form(), adviser);
    const token = await link();
    await world.done(move, { ...(await form()), move: "open" }, adviser);
    const opened = await looksAlong(token);
    expect("html" in opened && opened.html).not.toContain("Inwoners zien deze pagina nog niet");
    expect(await world.run(share, await form(), adviser)).toMatchObject({
      refusal: { key: "trajectories.refused.isPublic" },
    });
  });
});
