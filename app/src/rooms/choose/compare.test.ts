import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { seedDemoTrajectories } from "../trajectories/room.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { guideContent } from "./content/guide-content.ts";
import { changedAnswers } from "./domain/answer-change.ts";
import { compareItems, compareParts } from "./domain/compare-advices.ts";
import type { Said } from "./domain/said.ts";
import { paths } from "./paths.ts";
import { advicesOfChallenge, guideById, latestAdvice } from "./reader.ts";
import { seedDemoGuides } from "./seeds/demo-guides.ts";
import { updateAnswers } from "./writer.ts";

const world = createWorld();
const elsewhere = createWorld();
const content = guideContent(packageRoot());
const { copyGuide, computeAdvice } = chooseCommands(content, directComputer);
const adviser = person("adviser");
let guideId: string;
let challengeId: string;
let asAdviser: Visitor;
let asMember: Visitor;

const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";

beforeAll(async () => {
  const site = createSite(world, await foundMunicipality(world));
  asAdviser = await site.somebody("adviser");
  asMember = await site.somebody("councilMember");
  guideId = await world.read(async (work) => {
    const { preparing, notNow } = await seedDemoTrajectories(work);
    const plans = { preparing: preparing.trajectoryId, notNow: notNow.trajectoryId };
    return (await seedDemoGuides(work, content, plans)).parkGuideId;
  });
  challengeId = (await world.read((work) => guideById(work, guideId)))?.challengeId ?? "";
}, 60_000);

describe("what differs between two advices", () => {
  it("is which items are in one only", () => {
    expect(compareItems(["M01", "M60"], ["M60", "T03"])).toEqual({
      ...{ both: ["M60"], onlyFirst: ["M01"], onlySecond: ["T03"] },
    });
  });

  it("is what was answered otherwise, not what was ticked in another order", () => {
    const first = { Q1: "social", Q4: ["A", "P"], Q9: { rural: 1, youth_12_18: 2 }, Q15: 100 };
    const differentKeys = (other: Said) => changedAnswers(first, other).map(({ key }) => key);
    expect(differentKeys({ ...first, Q4: ["P", "A"], Q9: { youth_12_18: 2, rural: 1 } })).toEqual([]);
    expect(differentKeys({ ...first, Q15: 200, Q16: 1 })).toEqual(["Q15", "Q16"]);
    expect(differentKeys({})).toEqual(["Q1", "Q4", "Q9", "Q15"]);
  });

  it("is the points of each part, the greatest first, and together the difference before penalties", async () => {
    const best = (await world.read((work) => latestAdvice(work, guideId)))?.advice.best ?? [];
    const [one, other] = best;
    if (!one || !other) throw new Error("The demo's advice has an alternative.");
    const parts = compareParts(one, other);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.map(({ points }) => Math.abs(points))).toEqual(
      parts.map(({ points }) => Math.abs(points)).sort((a, b) => b - a),
    );
    const together = parts.reduce((sum, { points }) => sum + points, 0);
    // Of each part that is left out, less than a twentieth of a point.
    expect(Math.abs(together - 100 * (other.base - one.base))).toBeLessThan(0.05 * 11);
    expect(compareParts(one, one)).toEqual([]);
    expect(compareParts(other, one).map(({ points }) => -points)).toEqual(parts.map(({ points }) => points));
  });
});

describe("copying a run of the guide and comparing", { timeout: 60_000 }, () => {
  it("is for who fills in guides, in this municipality", async () => {
    expect(await world.run(copyGuide, { id: guideId }, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await world.run(copyGuide, { id: guideId }, person("clerk", "councilMember"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    expect(await elsewhere.run(copyGuide, { id: guideId }, adviser)).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await world.run(copyGuide, { id: newId() }, adviser)).toMatchObject({ refusal: { kind: "notFound" } });
    expect(mainOf((await asMember.get(paths.guide(guideId))).html)).not.toContain('value="copy"');
  });

  it("says what to do while there is one advice", async () => {
    const { status, html } = await asMember.get(paths.compare(guideId));
    expect(status).toBe(200);
    expect(html).toContain("Er zijn nog geen twee adviezen");
  });

  it("keeps the copied answers as they were, and compares what the copy gives", async () => {
    const { html } = await asAdviser.follow(paths.guide(guideId), "copy");
    expect(html).toContain("Dit is de kopie.");
    const before = await world.read((work) => guideById(work, guideId));
    const copyId = /besliswijzer\/([0-9a-f-]{36})\/vragen/.exec(html)?.[1] ?? "";
    expect(copyId).not.toBe(guideId);
    const copy = await world.read((work) => guideById(work, copyId));
    expect(copy).toMatchObject({ checks: before?.checks, answers: before?.answers, challengeId });
    // With the first budget there is a combination, with the second there is none.
    for (const [budget, sentence] of [
      [15_000, "Alleen in het"],
      [3_000, "geen combinatie die kan"],
    ] as const) {
      await world.read((work) => updateAnswers(work, copyId, { answers: { ...copy?.answers, Q15: budget } }));
      expect(await world.run(computeAdvice, { id: copyId }, adviser)).toMatchObject({ ok: true });
      expect((await world.read((work) => guideById(work, guideId)))?.answers).toEqual(before?.answers);
      for (const lang of ["nl", "en"]) {
        const page = mainOf((await asMember.get(`${paths.compare(copyId)}?lang=${lang}`)).html);
        expect(page).toContain(new Intl.NumberFormat(lang).format(budget));
        expect(page).not.toMatch(/choose\.\w+\.|undefined|\bNaN\b|dontKnow/);
        const word = lang === "nl" ? "Advies" : "Advice";
        for (const letter of ["A", "B"]) expect(page).toMatch(new RegExp(`${word} ${letter}, (van|of) \\d`));
        if (lang === "nl") expect(page).toContain(sentence);
      }
    }
  });

  it("shows the two that are asked for, and nothing of another challenge or municipality", async () => {
    const offered = await world.read((work) => advicesOfChallenge(work, challengeId));
    expect(offered).toHaveLength(3);
    const [one, two] = offered.map(({ id }) => id);
    expect((await asMember.get(`${paths.compare(guideId)}?een=${two}&twee=${one}`)).status).toBe(200);
    for (const query of [`een=${newId()}`, `een=${one}&twee=x`, "een=%00", `twee=${guideId}`])
      expect((await asMember.get(`${paths.compare(guideId)}?${query}`)).status, query).toBe(404);
    expect(await elsewhere.read((work) => advicesOfChallenge(work, challengeId))).toEqual([]);
  });
});
