import { describe, expect, it } from "vitest";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
import { addActivity } from "../commands/add-activity.ts";
import { changeTrajectory } from "../commands/change-trajectory.ts";
import { createChallenge } from "../commands/create-challenge.ts";
import { createTrajectory } from "../commands/create-trajectory.ts";
import { activityForm, challengeForm, factsForm } from "../factories.ts";
import { paths } from "../paths.ts";
import { adviser, bound, demoTown, pageAt } from "./demo-town.fixture.ts";
import { shown, visit } from "./visit.fixture.ts";

const town = demoTown();
const { world } = town;
const publicPage = pageAt(paths.trajectory(":slug"));

describe("the public page of a trajectory", () => {
  it("is not there for residents while it is prepared, and a marked preview for staff", async () => {
    const { slug } = town.demo.preparing;
    expect(await visit(world, publicPage, { slug }, { actor: visitor() })).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await shown(world, publicPage, { slug }, { actor: adviser })).toContain(
      "Inwoners zien deze pagina nog niet",
    );
  });

  it("is not there in another municipality", async () => {
    const elsewhere = await visit(createWorld(), publicPage, { slug: town.demo.running.slug }, { actor: visitor() });
    expect(elsewhere).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it("answers the five questions and leads to where people take part", async () => {
    const html = await shown(world, publicPage, { slug: town.demo.running.slug }, { actor: visitor() });
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
    expect(html).toContain("Meedoen kan tot 13 december 2026 om 23:59.");
    // Also under the button, before the day on which the team answers.
    expect(html.indexOf("Meedoen kan tot en met 13 december 2026.")).toBeLessThan(html.indexOf("Uiterlijk 6 januari"));
    expect(html).toContain("Meedoen kan tot en met 13 december 2026.");
    expect(html).toContain(`href="/trajecten/marktplein/meedoen/${town.demo.running.activities["M06"] ?? ""}"`);
  });

  it("does not ask what people can still change once nobody can take part", async () => {
    const html = await shown(world, publicPage, { slug: town.demo.done.slug }, { actor: visitor() });
    expect(html).toContain("Wat kon u veranderen?");
    expect(html).not.toContain("Wat kunt u nog veranderen?");
  });

  it("shows outside activities with who came and what was said, marked as entered by the team", async () => {
    const html = await shown(world, publicPage, { slug: town.demo.running.slug }, { actor: visitor() });
    expect(html).toContain("74 mensen deden mee");
    expect(html).toContain("Ouderen vroegen om een openbaar toilet");
    expect(html.match(/Door ons ingevoerd/g)?.length).toBe(4);
  });

  it("tells staff under what was said outside that it is no contribution, and leads to where they enter those", async () => {
    const page = pageAt(paths.activity(":id", ":activityId"));
    const { trajectoryId: id, activities } = town.demo.running;
    const outside = await shown(world, page, { id, activityId: activities["M24"] }, { actor: adviser });
    expect(outside).toContain("Het telt niet mee in de cijfers over antwoord geven en overnemen");
    expect(outside).toContain(`href="/beheer/trajecten/${id}/inbreng"`);
  });

  it("has what has no day yet before the answer, which is about all of it", async () => {
    const { trajectoryId, slug } = town.demo.running;
    const own = { methodId: "M22", title: "Nog een gesprek", startsOn: "" };
    await world.done(addActivity(bound), activityForm(trajectoryId, own), adviser);
    const html = await shown(world, publicPage, { slug }, { actor: visitor() });
    const timeline = html.slice(html.indexOf('id="tijdlijn"'));
    const places = ["Inloopavond", "Nog een gesprek", "Antwoord aan wie meedeed"].map((words) =>
      timeline.indexOf(words),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(timeline.match(/Antwoord aan wie meedeed[^]*Besluit/)).not.toBeNull();
  });

  it("does not publish groups of fewer than ten people", async () => {
    const html = await shown(world, publicPage, { slug: town.demo.running.slug }, { actor: visitor() });
    expect(html).toContain("mensen van 65 jaar en ouder: 31");
    expect(html).not.toContain("mensen met een migratieachtergrond: 7");
  });

  it("says what is fixed, by whom and since when", async () => {
    const html = await shown(world, publicPage, { slug: town.demo.running.slug }, { actor: visitor() });
    expect(html).toContain("Er blijven minstens 20 parkeerplekken");
    expect(html).toContain("Dit is vastgesteld door: de gemeenteraad, op 21 september 2026.");
  });

  it("says that it is late, first of all, from the day after the promise", async () => {
    world.clock.set("2027-01-07T10:00:00Z");
    const html = await shown(world, publicPage, { slug: town.demo.running.slug }, { actor: visitor() });
    world.clock.set("2026-11-22T10:00:00Z");
    expect(html).toContain("Wij beloofden u antwoord op 6 januari 2027");
    expect(html).toContain("1 dag te laat");
    expect(html.indexOf("Wij zijn te laat")).toBeLessThan(html.indexOf("Waar gaat het over?"));
  });

  it("shows a translation that nobody checked as such, in its own direction where it falls back", async () => {
    const polish = await shown(world, publicPage, { slug: town.demo.running.slug }, { actor: visitor(), lang: "pl" });
    expect(polish).toContain("Marktplein: zieleń czy parking?");
    expect(polish).toContain("Vertaling nog niet nagekeken");
    const arabic = await shown(world, publicPage, { slug: town.demo.running.slug }, { actor: visitor(), lang: "ar" });
    expect(arabic).toContain('<ul lang="nl" dir="ltr">');
    const english = await shown(world, publicPage, { slug: town.demo.running.slug }, { actor: visitor(), lang: "en" });
    expect(english).not.toContain("Translation not checked yet");
  });

  it("says honestly why people are not asked this time", async () => {
    const html = await shown(world, publicPage, { slug: town.demo.notNow.slug }, { actor: visitor() });
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
