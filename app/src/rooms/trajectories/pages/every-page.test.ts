import { beforeAll, describe, expect, it } from "vitest";
import { person, visitor } from "../../../../test/factories/world.ts";
import type { Page } from "../../../platform/define/page.ts";
import { paths } from "../paths.ts";
import { previewLinkOf, previewWords } from "../preview-link-reader.ts";
import { putPreviewLink } from "../preview-link-writer.ts";
import { trajectoryById } from "../reader.ts";
import { adviser, bound, demoTown, pageAt, pages } from "./demo-town.fixture.ts";
import { shown, visit } from "./visit.fixture.ts";

const town = demoTown();
const { world } = town;

let challengeId = "";
let token = "";
beforeAll(async () => {
  challengeId = (await world.read((work) => trajectoryById(work, town.demo.running.trajectoryId)))?.challengeId ?? "";
  token = await world.read(async (work) => {
    await putPreviewLink(work, town.demo.preparing.trajectoryId, bound.tokenOf);
    const link = await previewLinkOf(work, town.demo.preparing.trajectoryId);
    return link ? bound.tokenOf(previewWords(work, link)) : "";
  });
});

describe("every page", () => {
  it("has words for everything it says, in Dutch and in English", async () => {
    const missing = /(trajectories|platform)\.[\w.]+/g;
    for (const { page, params } of everyPage()) {
      for (const lang of ["nl", "en"]) {
        const answer = await visit(world, page, params, { actor: adviser, lang });
        if ("refusal" in answer) throw new Error(`${page.path} was refused: ${JSON.stringify(answer.refusal)}`);
        expect(answer.html.match(missing), page.path).toBeNull();
        expect(answer.title.match(missing), page.path).toBeNull();
      }
    }
  });

  it("of the workbench is closed to visitors and residents, and forms to who may only look", async () => {
    for (const { page, params } of everyPage().filter(({ page: one }) => one.layout === "staff")) {
      expect(await visit(world, page, params, { actor: visitor() }), page.path).toMatchObject({
        refusal: { kind: "notSignedIn" },
      });
      expect(await visit(world, page, params, { actor: person("resident") }), page.path).toMatchObject({
        refusal: { kind: "forbidden" },
      });
    }
    const clerk = await shown(
      world,
      pageAt(paths.overview(":id")),
      { id: town.demo.running.trajectoryId },
      { actor: person("clerk") },
    );
    expect(clerk).not.toContain("/stap/");
    expect(clerk).not.toContain("<form");
  });

  it("of something that does not exist is not there", async () => {
    for (const { page } of everyPage().filter(({ page: one }) => one.path.includes(":"))) {
      const params = { id: crypto.randomUUID(), slug: "bestaat-niet", activityId: "x", move: "open", language: "pl" };
      expect(await visit(world, page, params, { actor: adviser }), page.path).toMatchObject({
        refusal: { kind: "notFound" },
      });
    }
  });
});

/** Every page with parameters that exist. */
function everyPage(): readonly { page: Page; params: object }[] {
  const { trajectoryId, slug, activities } = town.demo.running;
  return pages.map((page) => {
    const id = page.path.startsWith(paths.challenges) ? challengeId : trajectoryId;
    return {
      page,
      params: { id, slug, token, opgave: challengeId, activityId: activities["M24"], move: "close", language: "pl" },
    };
  });
}
