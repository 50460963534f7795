import { mkdirSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld, person } from "../../../test/factories/world.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { seedDemoPeople } from "../identity/room.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { createChallenge } from "../trajectories/commands/create-challenge.ts";
import { challengeForm } from "../trajectories/factories.ts";
import { seedDemoTrajectories } from "../trajectories/room.ts";
import { startGuide } from "./commands/start-guide.ts";
import { guideContent } from "./content/guide-content.ts";
import { paths } from "./paths.ts";
import { guideById, latestAdvice } from "./reader.ts";
import type { SeededGuides } from "./seeds/demo-guides.ts";
import { seedDemoGuides } from "./seeds/demo-guides.ts";

const world = createWorld();
const content = guideContent(packageRoot());
let site: ReturnType<typeof createSite>;
let seeded: SeededGuides;
let adviser: Visitor;
let trajectoryId = "";

async function stepInto(role: string): Promise<Visitor> {
  const visitor = site.visitor();
  await visitor.send("/demo", "stepInto", { role });
  return visitor;
}

/** The page, and its HTML kept for who wants to look at it: SHOW_PAGES=/some/folder. */
async function open(path: string, visitor = adviser): Promise<string> {
  const { status, html } = await visitor.get(path);
  expect(status, path).toBe(200);
  const folder = process.env["SHOW_PAGES"];
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${path.replaceAll(/[^a-z0-9]+/gi, "-").slice(0, 80)}.html`, html);
  }
  return html;
}

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  await seedDemoPeople(world.storage, world.tenant.id);
  seeded = await world.read(async (work) => {
    const { preparing, notNow } = await seedDemoTrajectories(work);
    trajectoryId = preparing.trajectoryId;
    return seedDemoGuides(work, content, { preparing: preparing.trajectoryId, notNow: notNow.trajectoryId });
  });
  adviser = await stepInto("adviser");
}, 60_000);

describe("a challenge", () => {
  it("leads on with the guide that was begun, and starts one where there is none", async () => {
    const newChallenge = { title: "Donker plein", words: "Het is te donker.", heardWhere: "Markt" };
    const fresh = await adviser.follow("/beheer/opgaven/nieuw", "save", newChallenge);
    expect(fresh.html).toContain("Start de besliswijzer");
    expect(fresh.html).not.toContain("Ga verder met de besliswijzer");
    const guide = await world.read((work) => guideById(work, seeded.parkGuideId));
    const begun = await open(`/beheer/opgaven/${guide?.challengeId ?? ""}`);
    expect(begun).toMatch(
      new RegExp(`href="${paths.guide(seeded.parkGuideId)}"[^>]*><span>Ga verder met de besliswijzer`),
    );
    expect(begun).toContain("Vul de besliswijzer opnieuw in");
    expect(begun).not.toContain("Start de besliswijzer");
  });
});

describe("the steps of the guide", () => {
  const steps = (html: string) =>
    [...html.matchAll(/<li class="brink-progress__step.*?<\/li>/g)].map(([step]) => step.replaceAll(/<[^>]+>/g, " "));

  it("call no page done that nobody answered, and count what is answered of the others", async () => {
    const { id: challengeId } = await world.done(createChallenge, challengeForm(), person("adviser"));
    const { id } = await world.done(startGuide, { challengeId }, person("adviser"));
    const untouched = steps(await open(paths.questions(id, 4)));
    expect(untouched.filter((step) => step.includes("klaar"))).toEqual([]);
    expect(untouched.filter((step) => step.includes("nog niet begonnen"))).toHaveLength(8);
    await adviser.follow(paths.questions(id, 1), "save", { Q1: "social", Q7: "under50", before: "" });
    await adviser.follow(paths.questions(id, 6), "save", { Q21: "none", Q24: "light", before: "" });
    const html = await open(paths.questions(id, 4));
    expect(steps(html).find((step) => step.includes("Waar gaat het over?"))).toContain("2 van 5 beantwoord");
    expect(steps(html).find((step) => step.includes("Gegevens en leren"))).toContain("klaar");
    expect(steps(html).find((step) => step.includes("Situatie"))).toContain("4 van 24 beantwoord");
    expect(html.match(/brink-progress__step--done/g)).toHaveLength(1);
  });
});

describe("the library", () => {
  const cards = (html: string) => html.match(/class="brink-card /g)?.length;

  it("folds everything away by group, each thing once, and says how many are in it", async () => {
    const html = await open(paths.methods);
    const counts = [...html.matchAll(/<summary[^>]*><span>[^<]*\((\d+)\)/g)].map(([, count]) => Number(count));
    expect(counts.length).toBeGreaterThan(3);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(content.records.length);
    const named = content.records.map(({ id }) => `href="${paths.method(id)}"`);
    const folded = html.slice(html.indexOf("<summary"));
    expect(named.filter((link) => folded.split(link).length !== 2)).toEqual([]);
    expect(folded).toContain(
      "Mensen vullen een vragenlijst in op hun telefoon of computer, wanneer het hun uitkomt.</li>",
    );
    expect(cards(html)).toBeUndefined();
    expect(html).not.toMatch(/<details[^>]* open/);
  });

  it("tells on the page of a method what went wrong where it was used", async () => {
    expect(await open(`${paths.method("M10")}?lang=nl`)).toContain("Wat er elders misging: ");
  });

  it("shows a few at once when somebody has chosen", async () => {
    const html = await open(`${paths.methods}?soort=method&niveau=6&kosten=2000`);
    expect(cards(html)).toBeGreaterThan(0);
    expect(html).not.toContain("<summary");
  });
});

describe("the menu of the workbench", () => {
  const marked = async (path: string) =>
    [...(await open(path)).matchAll(/brink-navigation__link" href="([^"]+)" aria-current="page"/g)].map(
      ([, href]) => href,
    );

  it("marks the part that a page belongs to, and none for a page of no part", async () => {
    expect(await marked("/beheer")).toEqual(["/beheer"]);
    expect(await marked(paths.method("M01"))).toEqual([paths.methods]);
    expect(await marked(paths.advice(seeded.parkGuideId))).toEqual([paths.guides]);
    expect(await marked(paths.bylaw)).toEqual([]);
  });
});

describe("the pages of the decision guide", () => {
  it("are not for visitors and residents", async () => {
    const resident = await stepInto("resident");
    for (const path of [paths.guides, paths.advice(seeded.parkGuideId), paths.methods]) {
      expect((await site.visitor().get(path)).status, path).toBe(401);
      expect((await resident.get(path)).status, path).toBe(403);
    }
  });

  it("say that something is not there", async () => {
    const { parkGuideId } = seeded;
    for (const path of [
      paths.guide("nobody"),
      paths.checks(parkGuideId, "weather"),
      paths.questions(parkGuideId, 9),
      paths.method("M99"),
    ]) {
      expect((await adviser.get(path)).status, path).toBe(404);
    }
  });

  it("show one first heading and no key without words, in Dutch and in English", async () => {
    const { parkGuideId, sewerGuideId } = seeded;
    const all = [
      paths.guides,
      paths.guidesOfTrajectory(trajectoryId),
      paths.guide(parkGuideId),
      ...content.themes.map(({ code }) => paths.checks(parkGuideId, code)),
      paths.outcome(parkGuideId),
      paths.outcome(sewerGuideId),
      ...content.situation.pages.map(({ page }) => paths.questions(parkGuideId, page)),
      paths.advice(parkGuideId),
      paths.advice(sewerGuideId),
      paths.combinationOf(parkGuideId, ["M08", "M17", "T12"]),
      `${paths.combinationOf(parkGuideId, ["M17", "M60"])}&add=M22`,
      paths.methods,
      paths.method("M08"),
      paths.method("T06"),
    ];
    for (const path of all) {
      for (const lang of ["nl", "en"]) {
        const html = await open(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
        expect(html.match(/<h1/g), path).toHaveLength(1);
        expect(html.replace(/<[^>]+>/g, " ").match(/\bchoose\.\w+/g), path).toBeNull();
      }
    }
    await adviser.get("/beheer?lang=nl");
  }, 60_000);

  it("lead to what the QuickScan says when it says no, and never on with it", async () => {
    const html = await open(paths.guide(seeded.sewerGuideId));
    expect(html).toContain("Lees wat de QuickScan zegt");
    expect(html).not.toContain("Ga verder met de QuickScan");
  });

  it("name an action for every form, and no id twice", async () => {
    for (const path of [
      paths.advice(seeded.parkGuideId),
      paths.outcome(seeded.sewerGuideId),
      paths.questions(seeded.parkGuideId, 3),
    ]) {
      const html = await open(path);
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  it("give what was typed back when it was refused, at its control", async () => {
    const path = paths.questions(seeded.parkGuideId, 5);
    const refused = await adviser.send(path, "save", { Q15: "heel veel", Q16: "300", before: "" });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('value="heel veel"');
    expect(refused.html).toContain('href="#Q15"');
  });

  it("lead from the unanswered to the question, and compute on a thread of their own", async () => {
    const before = await world.read((work) => latestAdvice(work, seeded.parkGuideId));
    expect(before?.advice.best.length).toBeGreaterThan(0);
    const html = await adviser.follow(paths.advice(seeded.parkGuideId), "compute");
    expect(html.status).toBe(200);
    const after = await world.read((work) => latestAdvice(work, seeded.parkGuideId));
    expect(after?.id).not.toBe(before?.id);
    expect(after?.advice.best).toEqual(before?.advice.best);
  }, 60_000);

  it("ask first for the open answer that can change the advice", async () => {
    const html = await open(paths.advice(seeded.parkGuideId));
    expect(html).toContain("Beantwoord deze vraag");
    expect(html).toContain("Hoeveel mensen raakt het?");
  });

  it("let what the municipality has already cost nothing in a combination of one's own", async () => {
    const own = await open(paths.combinationOf(seeded.parkGuideId, ["M17", "T03"]));
    expect(own.split("<tr").find((row) => row.includes(paths.method("T03")))).toContain("€\u00a00");
  });

  it("go from the advice to the plan of the trajectory, once", async () => {
    const advice = await world.read((work) => latestAdvice(work, seeded.parkGuideId));
    const items = advice?.advice.best[0]?.items.join(",") ?? "";
    const choice = { adviceId: advice?.id ?? "", items };
    const chosen = await adviser.send(paths.advice(seeded.parkGuideId), "choose", choice);
    expect(chosen.location).toBe(`/beheer/trajecten/${trajectoryId}`);
    const again = await adviser.send(paths.advice(seeded.parkGuideId), "choose", choice);
    expect(again.html).toContain("Uit dit advies is al gekozen");
    expect(await open(paths.guide(seeded.parkGuideId))).toContain("Ga naar het plan");
  });
});
