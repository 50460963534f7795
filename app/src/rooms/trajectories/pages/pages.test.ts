import { beforeAll, describe, expect, it } from "vitest";
import { createElement } from "react";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { changeTrajectory } from "../commands/change-trajectory.ts";
import { createChallenge } from "../commands/create-challenge.ts";
import { createTrajectory } from "../commands/create-trajectory.ts";
import { setInBrink } from "../create-plan.ts";
import { challengeForm, factsForm } from "../factories.ts";
import type { FormState } from "../../../platform/define/frame.ts";
import type { Page } from "../../../platform/define/page.ts";
import type { StepFinder, TrajectoriesBindings } from "../ports.ts";
import { trajectorySection, boardSection } from "../ports.ts";
import { paths } from "../paths.ts";
import { trajectoryById } from "../reader.ts";
import { trajectoriesRoom } from "../room.ts";
import type { DemoTrajectories } from "../seeds/demo-trajectories.ts";
import { finishDemoTrajectory, seedDemoTrajectories } from "../seeds/demo-trajectories.ts";
import { shown, visit } from "./visit.fixture.ts";

const bound: Partial<TrajectoriesBindings> = {
  catalogue: {
    methods: [
      { id: "M22", name: { nl: "Keukentafelgesprek", en: "Kitchen-table talk" } },
      { id: "M60", name: { nl: "Terugkoppeling per inbreng", en: "Feedback per contribution" } },
    ],
    technologies: [{ id: "T03", name: { nl: "Enquêtetool", en: "Survey tool" } }],
  },
  participation: [
    {
      id: "ideas",
      carries: ["M06"],
      nameKey: "trajectories.nav.public",
      takePartKey: "trajectories.nav.public",
      href: ({ slug }, { id }) => `/trajecten/${slug}/meedoen/${id}`,
    },
  ],
  areas: { areas: () => Promise.resolve([{ code: "WD02", name: "Binnenstad" }]) },
  sections: [
    trajectorySection({
      side: "resident",
      order: 150,
      load: (_work, { slug }) => Promise.resolve(slug === "marktplein" ? { slug } : undefined),
      view: ({ slug }) => createElement("p", {}, `sectie van ${slug}`),
    }),
  ],
  boards: [
    boardSection({
      side: "staff",
      order: 1,
      load: () => Promise.resolve(3),
      view: (count) => createElement("p", {}, `${count} onbeantwoord`),
    }),
  ],
};
const pages = trajectoriesRoom(bound).pages ?? [];
const adviser = person("adviser");

function pageAt(path: string): Page {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`There is no page at ${path}.`);
  return found;
}

const world = createWorld("2026-11-22T10:00:00Z");
let demo: DemoTrajectories;

beforeAll(async () => {
  demo = await world.read(async (work) => {
    const made = await seedDemoTrajectories(work);
    await finishDemoTrajectory(work, made.done);
    await setInBrink(work, made.running.activities["M06"] ?? "", "ideas", {});
    return made;
  });
});

const publicPage = pageAt(paths.trajectory(":slug"));

describe("the public page of a trajectory", () => {
  it("is not there for residents while it is prepared, and a marked preview for staff", async () => {
    const { slug } = demo.preparing;
    expect(await visit(world, publicPage, { slug }, { actor: visitor() })).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await shown(world, publicPage, { slug }, { actor: adviser })).toContain(
      "Inwoners zien deze pagina nog niet",
    );
  });

  it("is not there in another municipality", async () => {
    const elsewhere = await visit(createWorld(), publicPage, { slug: demo.running.slug }, { actor: visitor() });
    expect(elsewhere).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it("answers the five questions and leads to where people take part", async () => {
    const html = await shown(world, publicPage, { slug: demo.running.slug }, { actor: visitor() });
    for (const question of [
      "Waar gaat het over?",
      "Wat kunt u nog veranderen?",
      "Wat doen wij met uw inbreng?",
      "Wanneer hoort u van ons?",
      "Wie beslist?",
    ]) {
      expect(html).toContain(question);
    }
    expect(html).toContain("Uiterlijk 6 januari 2027.");
    expect(html).toContain(`href="/trajecten/marktplein/meedoen/${demo.running.activities["M06"] ?? ""}"`);
  });

  it("does not ask what people can still change once nobody can take part", async () => {
    const html = await shown(world, publicPage, { slug: demo.done.slug }, { actor: visitor() });
    expect(html).toContain("Wat kon u veranderen?");
    expect(html).not.toContain("Wat kunt u nog veranderen?");
  });

  it("shows outside activities with who came and what was said, marked as entered by the team", async () => {
    const html = await shown(world, publicPage, { slug: demo.running.slug }, { actor: visitor() });
    expect(html).toContain("74 mensen deden mee");
    expect(html).toContain("Ouderen vroegen om een openbaar toilet");
    expect(html.match(/Door ons ingevoerd/g)?.length).toBe(4);
  });

  it("tells staff under what was said outside that it is no contribution, and leads to where they enter those", async () => {
    const page = pageAt(paths.activity(":id", ":activityId"));
    const { trajectoryId: id, activities } = demo.running;
    const outside = await shown(world, page, { id, activityId: activities["M24"] }, { actor: adviser });
    expect(outside).toContain("Het telt niet mee in de cijfers over antwoord geven en overnemen");
    expect(outside).toContain(`href="/beheer/trajecten/${id}/inbreng"`);
  });

  it("does not publish groups of fewer than ten people", async () => {
    const html = await shown(world, publicPage, { slug: demo.running.slug }, { actor: visitor() });
    expect(html).toContain("mensen van 65 jaar en ouder: 31");
    expect(html).not.toContain("mensen met een migratieachtergrond: 7");
  });

  it("says what is fixed, by whom and since when", async () => {
    const html = await shown(world, publicPage, { slug: demo.running.slug }, { actor: visitor() });
    expect(html).toContain("Er blijven minstens 20 parkeerplekken");
    expect(html).toContain("Dit is vastgesteld door: de gemeenteraad, op 21 september 2026.");
  });

  it("says that it is late, first of all, from the day after the promise", async () => {
    world.clock.set("2027-01-07T10:00:00Z");
    const html = await shown(world, publicPage, { slug: demo.running.slug }, { actor: visitor() });
    world.clock.set("2026-11-22T10:00:00Z");
    expect(html).toContain("Wij beloofden u antwoord op 6 januari 2027");
    expect(html).toContain("1 dag te laat");
    expect(html.indexOf("Wij zijn te laat")).toBeLessThan(html.indexOf("Waar gaat het over?"));
  });

  it("shows a translation that nobody checked as such, in its own direction where it falls back", async () => {
    const polish = await shown(world, publicPage, { slug: demo.running.slug }, { actor: visitor(), lang: "pl" });
    expect(polish).toContain("Marktplein: zieleń czy parking?");
    expect(polish).toContain("Vertaling nog niet nagekeken");
    const arabic = await shown(world, publicPage, { slug: demo.running.slug }, { actor: visitor(), lang: "ar" });
    expect(arabic).toContain('<ul lang="nl" dir="ltr">');
    const english = await shown(world, publicPage, { slug: demo.running.slug }, { actor: visitor(), lang: "en" });
    expect(english).not.toContain("Translation not checked yet");
  });

  it("says honestly why people are not asked this time", async () => {
    const html = await shown(world, publicPage, { slug: demo.notNow.slug }, { actor: visitor() });
    expect(html).toContain("Waarom kunt u deze keer niet meepraten?");
    expect(html).toContain("Er valt dus niets te kiezen");
    expect(html).not.toContain("Wat kunt u nog veranderen?");
  });

  it("takes in the sections of other rooms in their place", async () => {
    const html = await shown(world, publicPage, { slug: "marktplein" }, { actor: visitor() });
    expect(html.indexOf("sectie van marktplein")).toBeGreaterThan(html.indexOf("Hier kunt u meedoen"));
    expect(html.indexOf("sectie van marktplein")).toBeLessThan(html.indexOf("Wat er gebeurt, van begin tot eind"));
  });

  it("shows HTML in a text as text", async () => {
    const own = createWorld();
    const challenge = await own.done(createChallenge, challengeForm({ words: "<script>alert(1)</script>" }), adviser);
    const { id, slug } = await own.done(createTrajectory, { challengeId: challenge.id, title: "<b>Vet</b>" }, adviser);
    await own.done(
      changeTrajectory,
      factsForm({ id, version: 1 }, { title: "<b>Vet</b>", summary: "<img src=x onerror=alert(1)>" }),
      adviser,
    );
    const html = await shown(own, publicPage, { slug }, { actor: adviser });
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(html).not.toContain("<img src=x");
    expect(await shown(own, pageAt(paths.challenge(":id")), { id: challenge.id }, { actor: adviser })).not.toContain(
      "<script>",
    );
  });
});

describe("the lists for residents", () => {
  it("are an invitation when there is nothing", async () => {
    const empty = createWorld();
    expect(await shown(empty, pageAt("/"), {}, { actor: visitor() })).toContain("Er loopt nu niets");
    expect(await shown(empty, pageAt("/trajecten"), {}, { actor: visitor() })).toContain("Geen onderwerpen");
  });

  it("invite to call only when there is a number to call", async () => {
    const empty = createWorld();
    expect(await shown(empty, pageAt("/"), {}, { actor: visitor() })).toContain("Bel ons gerust");
    const silent = { ...empty, tenant: { ...empty.tenant, contact: { ...empty.tenant.contact, phone: "" } } };
    expect(await shown(silent, pageAt("/"), {}, { actor: visitor() })).not.toContain("Bel ons");
  });

  it("never name what is being prepared", async () => {
    for (const path of ["/", "/trajecten"]) {
      const html = await shown(world, pageAt(path), {}, { actor: visitor() });
      expect(html).toContain("Marktplein");
      expect(html).not.toContain("Noorderwater");
    }
  });

  it("can be narrowed; a forged filter or page is no filter and the first page", async () => {
    const of = (params: object) => shown(world, pageAt("/trajecten"), params, { actor: visitor() });
    expect(await of({ filter: "not_now" })).toContain("1 onderwerp");
    expect(await of({ filter: "'; drop table", page: "-3" })).toContain("3 onderwerpen");
    expect(await of({ page: "999" })).toContain("Hier staat nog niets");
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
      { id: demo.running.trajectoryId },
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

describe("a new challenge", () => {
  const peopleBefore = (html: string) => html.slice(0, html.indexOf("<details")).match(/name="checkedWho"/g)?.length;
  const show = (form?: FormState) =>
    shown(world, pageAt(paths.newChallenge), {}, { actor: adviser, ...(form && { form }) });

  it("asks for two people at first and keeps the other three folded away", async () => {
    const html = await show();
    expect(peopleBefore(html)).toBe(2);
    expect(html.match(/name="checkedWho"/g)).toHaveLength(5);
  });

  it("shows everybody who was typed when it is refused", async () => {
    const values = { checkedWho: ["Noor", "Bo", "Ali", "", ""], checkedSaid: ["", "", "", "Donker.", ""] };
    expect(peopleBefore(await show({ action: "save", values, errors: [] }))).toBe(4);
  });
});

describe("the next step of a trajectory", () => {
  const overview = (id: string, actor = adviser) => shown(world, pageAt(paths.overview(":id")), { id }, { actor });

  it("is a sentence without a way for who may only look", async () => {
    const html = await overview(demo.running.trajectoryId, person("clerk"));
    expect(html).toContain("Volgende stap");
    expect(html).not.toContain("Sluit dit traject");
  });

  it("is the room's own move when nothing waits elsewhere, and what waits elsewhere when something does", async () => {
    const id = demo.running.trajectoryId;
    expect(await overview(id)).toContain(`href="${paths.move(id, "close")}">Sluit dit traject`);
    const waits: StepFinder = {
      nextStep: () =>
        Promise.resolve({
          sentenceKey: "trajectories.nav.public",
          linkKey: "trajectories.home.all",
          href: "/elders",
          policy: { name: "x", allows: () => true },
        }),
    };
    const other = trajectoriesRoom({ ...bound, steps: [waits] }).pages?.find(
      ({ path }) => path === paths.overview(":id"),
    );
    if (!other) throw new Error("The overview is gone.");
    const html = await shown(world, other, { id }, { actor: adviser });
    expect(html).toContain('href="/elders"');
    expect(html).not.toContain("Sluit dit traject");
  });
});

describe("the workbench", () => {
  it("puts late promises and forgotten activities first, with what other rooms add", async () => {
    world.clock.set("2027-01-07T10:00:00Z");
    const html = await shown(world, pageAt("/beheer"), {}, { actor: adviser });
    world.clock.set("2026-11-22T10:00:00Z");
    expect(html).toContain("antwoord beloofd op 6 januari 2027, 1 dag te laat");
    expect(html).toContain("Inloopavond");
    expect(html).toContain("3 onbeantwoord");
  });

  it("finds trajectories by a word, also one with a sign that SQL would take for itself", async () => {
    const of = (params: object) => shown(world, pageAt(paths.staffTrajectories), params, { actor: adviser });
    expect(await of({ q: "MARKTPLEIN" })).toContain("1 traject");
    expect(await of({ q: "%" })).toContain("Niets gevonden");
    expect(await of({ status: "not_now" })).toContain("Nieuw riool");
  });

  it("gives back what was typed after somebody else saved first, with what is saved now", async () => {
    const { trajectoryId: id } = demo.preparing;
    const form = {
      action: "save",
      values: { goal: ["Mijn doel"] },
      errors: [],
      problem: "Iemand anders heeft dit gewijzigd",
    };
    const html = await shown(world, pageAt(paths.facts(":id")), { id }, { actor: adviser, form });
    expect(html).toContain(">Mijn doel</textarea>");
    expect(html).toContain("Nu opgeslagen: Een park waar mensen");
    const version = (await world.read((work) => trajectoryById(work, id)))?.version ?? 0;
    expect(html).toContain(`name="version" value="${version}"`);
  });
});

/** Every page with parameters that exist. */
function everyPage(): readonly { page: Page; params: object }[] {
  const { trajectoryId, slug, activities } = demo.running;
  return pages.map((page) => {
    const id = page.path.startsWith(paths.challenges) ? challengeId : trajectoryId;
    return {
      page,
      params: { id, slug, opgave: challengeId, activityId: activities["M24"], move: "close", language: "pl" },
    };
  });
}

let challengeId = "";
beforeAll(async () => {
  challengeId = (await world.read((work) => trajectoryById(work, demo.running.trajectoryId)))?.challengeId ?? "";
});
