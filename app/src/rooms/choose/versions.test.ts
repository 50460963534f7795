import { beforeAll, describe, expect, it } from "vitest";
import type { Site, Visitor } from "../../../test/factories/site.ts";
import { createSite } from "../../../test/factories/site.ts";
import type { World } from "../../../test/factories/world.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import type { Actor } from "../../platform/define/actor.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { guideContent } from "./content/guide-content.ts";
import type { Guide } from "./domain/guide.ts";
import type { Version } from "./domain/versions.ts";
import { filledGuides } from "./filled-guides.fixture.ts";
import { paths } from "./paths.ts";
import { guideById } from "./reader.ts";
import { answerChangesOf } from "./sharing-reader.ts";
import { versionsIn } from "./versions-reader.ts";

const content = guideContent(packageRoot());
const { copyGuide, computeAdvice, putBackVersion, saveAnswers } = chooseCommands(content, directComputer);
const adviser = person("adviser");
const elsewhere = createWorld();
let world: World;
let site: Site;
let asAdviser: Visitor;
let guideId = "";
let closedGuideId = "";
let hour = 10;

/** What happens next happens two hours later. */
function later(): void {
  hour += 2;
  world.clock.set(new Date(Date.UTC(2026, 10, 2, hour)).toISOString());
}

const now = async (id = guideId): Promise<Guide> => {
  const guide = await world.read((work) => guideById(work, id));
  if (!guide) throw new Error("There is no such guide.");
  return guide;
};
const versions = async (id = guideId): Promise<readonly Version[]> => {
  const guide = await now(id);
  return world.read((work) => versionsIn(work, guide));
};
const putBack = async (number: number, over: object = {}, actor: Actor = adviser, from = world) =>
  from.run(putBackVersion, { id: guideId, number, seen: (await now()).version, ...over }, actor);
const money = (Q15: string) =>
  world.done(saveAnswers, { id: guideId, page: "5", Q15, Q16: "450", Q17: "24", Q18: ["PROC", "COMM"] }, adviser);
const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
const pageOf = async (path: string, as = asAdviser) => mainOf((await as.get(path)).html);

/** Three versions: filled in with an advice, less money with an advice, and much money without one. */
beforeAll(async () => {
  world = createWorld("2026-11-02T09:00:00Z");
  site = createSite(world, await foundMunicipality(world));
  asAdviser = await site.somebody("adviser");
  ({ guideId, closedGuideId } = await filledGuides(world));
  await world.done(computeAdvice, { id: guideId }, adviser);
  later();
  await money("6.000");
  await world.done(computeAdvice, { id: guideId }, adviser);
  later();
  await money("60.000");
}, 60_000);

describe("putting answers back", { timeout: 60_000 }, () => {
  it("is refused to visitors and who may only look, elsewhere, and without such a version", async () => {
    expect(await putBack(1, {}, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await putBack(1, {}, person("clerk", "councilMember", "moderator", "evaluator"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    expect(await putBack(1, {}, adviser, elsewhere)).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await putBack(4)).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await putBack(1, { id: newId() })).toMatchObject({ refusal: { kind: "notFound" } });
    for (const number of [0, -1, 1.5, "x"])
      expect(await putBack(1, { number }), String(number)).toMatchObject({ refusal: { kind: "invalid" } });
    const asClerk = await site.somebody("clerk");
    for (const path of [paths.versions(guideId), paths.version(guideId, 1)])
      expect((await asClerk.get(path)).status, path).toBe(403);
    expect((await now()).answers.Q15).toBe(60_000);
  });

  it("is refused once people cannot take part any more, after an unseen change, and when nothing would change", async () => {
    expect(await putBack(1, { id: closedGuideId })).toMatchObject({
      refusal: { key: "choose.versions.refused.guideClosed" },
    });
    expect(await putBack(1, { seen: (await now()).version - 1 })).toMatchObject({
      refusal: { key: "choose.versions.refused.changedMeanwhile" },
    });
    expect(await putBack(3)).toMatchObject({ refusal: { key: "choose.versions.refused.same" } });
    expect(await versions()).toHaveLength(3);
  });

  it("makes the old answers new ones, says so in the history, and can itself be undone", async () => {
    later();
    expect(await putBack(1)).toMatchObject({ ok: true });
    expect((await now()).answers.Q15).toBe(20_000);
    expect((await world.read((work) => answerChangesOf(work, guideId)))[0]).toMatchObject({
      ...{ key: "Q15", before: { Q15: 60_000 }, after: { Q15: 20_000 }, putBackOf: 1, from: undefined },
    });
    expect(await pageOf(paths.replies(guideId))).toContain("teruggezet van versie 1");
    expect((await versions()).map(({ said, putBackOf }) => [said["Q15"], putBackOf])).toEqual([
      ...[20_000, 6_000, 60_000].map((budget) => [budget, undefined]),
      [20_000, 1],
    ]);
    const { checks, answers } = await now();
    expect(await putBack(3)).toMatchObject({ ok: true });
    expect(await now()).toMatchObject({ checks, answers: { ...answers, Q15: 60_000 } });
    expect(await versions()).toHaveLength(5);
  });

  it("happens once when two do it at the same moment", async () => {
    const { version: seen } = await now();
    const both = await Promise.all([putBack(1, { seen }), putBack(2, { seen })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { key: "choose.versions.refused.changedMeanwhile" } });
    await money("60.000");
  });
});

describe("the versions of a guide", { timeout: 60_000 }, () => {
  it("are told in one sentence, and listed with who, the advice and what changed", async () => {
    const { length } = await versions();
    const html = await pageOf(paths.versions(guideId));
    expect(html).toContain(`Dit is versie ${String(length)}, nog zonder advies. Versie 2 had al wel een advies.`);
    for (const part of ["Sanne de Vries", "De antwoorden van versie 1 zijn hier teruggezet.", "20.000", "6.000"])
      expect(html).toContain(part);
    expect(html).toContain(`href="${paths.version(guideId, 2)}"`);
    expect(await pageOf(paths.guide(guideId))).toContain(`href="${paths.versions(guideId)}"`);
  });

  it("show one beside now: the answers, the advice and the parts of the score, and the button", async () => {
    await world.done(computeAdvice, { id: guideId }, adviser);
    const html = await pageOf(paths.version(guideId, 2));
    for (const part of ["was 1 antwoord anders dan nu", "6.000", "60.000", "Waar de punten vandaan komen"])
      expect(html).toContain(part);
    expect(html).toContain(`${paths.compare(guideId)}?een=`);
    const { version: seen } = await now();
    const form = { number: "2", seen: String(seen) };
    const refused = await asAdviser.send(paths.version(guideId, 2), "putBack", { ...form, seen: String(seen - 1) });
    expect(refused).toMatchObject({ status: 409, location: null });
    expect(refused.html).toContain("Intussen heeft iemand een antwoord veranderd.");
    const { html: after } = await asAdviser.follow(paths.version(guideId, 2), "putBack", form);
    expect(after).toContain("De antwoorden van toen staan er weer.");
    expect((await now()).answers.Q15).toBe(6_000);
    expect(await pageOf(paths.version(guideId, (await versions()).length))).not.toContain('value="putBack"');
    for (const number of ["0", "99", "x", "1.5"])
      expect((await asAdviser.get(paths.version(guideId, number))).status, number).toBe(404);
  });

  it("begin for a copy with the answers that it was made with, and for an empty guide with nothing", async () => {
    const { id } = await world.done(copyGuide, { id: guideId }, adviser);
    expect(await versions(id)).toMatchObject([{ number: 1, isStart: true, said: { Q15: 6_000 } }]);
    expect(await pageOf(paths.versions(id))).toContain("Dit is versie 1. Er is nog geen eerdere versie.");
    expect(await pageOf(paths.versions(closedGuideId))).toContain("Er is nog geen versie");
  });

  it("are all said in both languages", async () => {
    for (const { number } of await versions())
      for (const lang of ["nl", "en"])
        for (const path of [paths.versions(guideId), paths.version(guideId, number)])
          expect(await pageOf(`${path}?lang=${lang}`)).not.toMatch(/choose\.\w+\.|undefined|\bNaN\b|dontKnow/);
  });
});
