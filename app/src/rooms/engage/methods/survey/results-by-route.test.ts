import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../../../test/factories/world.ts";
import { newId } from "../../../../kernel/ids.ts";
import { seedDemoPeople } from "../../../identity/room.ts";
import { foundMunicipality } from "../../../tenancy/factories.ts";
import { batchOf } from "../../codes/codes.fixture.ts";
import { enterContribution } from "../../commands/enter-contribution.ts";
import { submitContribution } from "../../commands/submit-contribution.ts";
import { contributionFacts } from "../../facts-reader.ts";
import { openBatch } from "../../paper/commands/open-batch.ts";
import { takeInterview } from "../../street/commands/take-interview.ts";
import { methods } from "../index.ts";
import type { Question } from "./domain.ts";
import { byRoute } from "./results-by-route.ts";
import { countsByRoute } from "./route-reader.ts";
import { insertQuestion } from "./writer.ts";

const question = (kind: string): Question => ({
  ...{ code: "v1", kind, words: { nl: "Hoe komt u?" }, why: {}, required: false, settings: {}, condition: undefined },
  options: ["a", "b"].map((code) => ({ code, label: { nl: `Antwoord ${code}` } })),
});
const count = (choice: string, route: string, people: number) => ({ code: "v1", choice, route, people });
const routes = ["online", "paper"];

describe("the answers by each way", () => {
  it("hide what fewer than five people gave, and what would let it be computed", () => {
    const people = [count("", "online", 60), count("", "paper", 12)];
    const choices = [
      count("a", "online", 40),
      count("b", "online", 20),
      count("a", "paper", 9),
      count("b", "paper", 3),
    ];
    const { rows } = byRoute(question("single"), routes, [...people, ...choices]);
    expect(rows.map(({ counts }) => counts.filter((one) => one === "suppressed").length)).toEqual([2, 2]);
  });

  it("show what enough people gave as it is", () => {
    const people = [count("", "online", 60), count("", "paper", 12)];
    const choices = [
      count("a", "online", 40),
      count("b", "online", 20),
      count("a", "paper", 7),
      count("b", "paper", 5),
    ];
    expect(byRoute(question("single"), routes, [...people, ...choices])).toMatchObject({
      people: [60, 12],
      rows: [
        { code: "a", counts: [40, 7] },
        { code: "b", counts: [20, 5] },
      ],
    });
  });

  it("hide a yes where nearly everybody of a way gave it: the few who did not would be known", () => {
    const people = [count("", "online", 60), count("", "paper", 12)];
    const choices = [
      count("a", "online", 30),
      count("a", "paper", 10),
      count("b", "online", 20),
      count("b", "paper", 6),
    ];
    const { rows } = byRoute(question("multiple"), routes, [...people, ...choices]);
    expect(rows[0]?.counts[1]).toBe("suppressed");
    expect(rows[1]?.counts).toEqual([20, 6]);
  });

  it("are for staff alone", async () => {
    const world = createWorld("2026-11-02T09:00:00Z");
    const site = createSite(world, await foundMunicipality(world));
    await seedDemoPeople(world.storage, world.tenant.id);
    const open = await openActivity(world, { inBrink: "survey", settings: { moderation: "before" } });
    const { activityId } = open;
    await world.read((work) => insertQuestion(work, activityId, question("single"), 1));
    const path = `/beheer/meedoen/${activityId}/uitkomsten`;
    const clerk = site.visitor();
    await clerk.send("/demo", "stepInto", { role: "adviser" });
    expect((await clerk.get(path)).html).toContain("Er zijn nog geen antwoorden");
    const given = { methods, words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost:3000" };
    for (let at = 0; at < 6; at += 1) {
      await world.done(submitContribution(given), { activityId, fields: { v1: ["a"] } }, visitor());
      const paper = { activityId, route: "paper", fields: { v1: ["a"] } };
      if (at < 5) await world.done(enterContribution(given), paper, person("moderator"));
    }
    expect((await site.visitor().get(path)).html).not.toContain("Antwoord a");
    const { status, html } = await clerk.get(path);
    expect(status).toBe(200);
    const row = /Antwoord a[^]*?<\/tr>/.exec(html.slice(html.indexOf("Per manier van meedoen")))?.[0] ?? "";
    expect([...row.matchAll(/>(\d+)</g)].map((match) => match[1])).toEqual(["6", "5"]);
    const shown = await site.visitor().get(`/trajecten/${open.slug}/inbreng/${activityId}`);
    expect(shown.html).not.toContain("Op papier");
    const ideas = await openActivity(world, { inBrink: "ideas" });
    expect((await clerk.get(`/beheer/meedoen/${ideas.activityId}/uitkomsten`)).status).toBe(404);
  });

  it("stand below all answers together as the public gets them, for the team also while the public waits", async () => {
    const world = createWorld("2026-11-02T09:00:00Z");
    const site = createSite(world, await foundMunicipality(world));
    const open = await openActivity(world, { inBrink: "survey", settings: { results: "after" } });
    const { activityId } = open;
    await world.read((work) => insertQuestion(work, activityId, question("single"), 1));
    const submit = submitContribution({ methods, words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost:3000" });
    const answer = () => world.done(submit, { activityId, fields: { v1: ["a"] } }, visitor());
    const path = `/beheer/meedoen/${activityId}/uitkomsten`;
    const everybody = `/trajecten/${open.slug}/inbreng/${activityId}`;
    const lead = await site.somebody("projectLead");
    for (let at = 0; at < 9; at += 1) await answer();
    expect((await lead.get(path)).html).toContain("Er zijn nog te weinig antwoorden");
    for (let at = 0; at < 4; at += 1) await answer();
    const { html } = await lead.get(path);
    expect(html).toMatch(/Alle antwoorden samen[^]*Alleen u en uw collega’s[^]*15 \(100[^]*Per manier van meedoen/);
    expect(html).toContain(`href="${everybody}"`);
    expect((await site.visitor().get(path)).status).not.toBe(200);
    expect((await site.visitor().get(everybody)).html).not.toContain("Antwoord a");
    await world.read((work) =>
      sql`update trajectories_activity set starts_on = '2026-12-01' where id = ${activityId}::uuid`.execute(work.db),
    );
    expect((await lead.get(path)).html, "before a start that was moved").toContain("Alleen u en uw collega’s");
    expect((await site.visitor().get(`${everybody}?pagina=1`)).html).not.toContain("Antwoord a");
    world.clock.set("2027-06-01T09:00:00Z");
    expect((await site.visitor().get(`${everybody}?pagina=2`)).html).toContain("Antwoord a");
    expect((await (await site.somebody("projectLead")).get(path)).html).toContain(
      "Dit is wat iedereen nu op de website ziet",
    );
  });

  it("have schools as one way once two classes took part; before that it is the website", async () => {
    const world = createWorld("2026-11-02T09:00:00Z");
    const open = await openActivity(world, { inBrink: "survey", settings: { codes: "welcome" } });
    const { activityId } = open;
    await world.read((work) => insertQuestion(work, activityId, question("single"), 1));
    const submit = submitContribution({ methods, words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost:3000" });
    const answer = (code?: string) =>
      world.done(submit, { activityId, fields: { v1: ["a"], ...(code && { code: [code] }) } }, visitor());
    const ways = async () =>
      [...new Set((await world.read((work) => countsByRoute(work, activityId))).map((one) => one.route))].sort();
    const [one, two] = [await batchOf(world, open, 6, "class"), await batchOf(world, open, 6, "class")];
    for (const code of one.codes.slice(0, 2)) await answer(code);
    expect(await ways()).toEqual(["online"]);
    await answer(two.codes[0]);
    await answer();
    expect(await ways()).toEqual(["online", "school"]);
  });

  it("have interviews in the street as a way of their own, which measuring sees too", async () => {
    const world = createWorld("2026-11-02T09:00:00Z");
    const { activityId, trajectoryId } = await openActivity(world, { inBrink: "survey" });
    await world.read((work) => insertQuestion(work, activityId, question("single"), 1));
    const pile = { activityId, name: "Markt", receivedOn: "2026-11-02", route: "street" };
    const { batchId } = await world.done(openBatch(methods), pile, person("projectLead"));
    const held = { batchId, interviewId: newId(), begunAt: "2026-11-02T09:00:00.000Z", fields: { v1: ["a"] } };
    await world.done(takeInterview(methods), held, person("projectLead"));
    const ways = (await world.read((work) => countsByRoute(work, activityId))).map(({ route }) => route);
    const facts = await world.read((work) => contributionFacts(work, trajectoryId));
    expect([new Set(ways), facts.contributions.map(({ route }) => route)]).toEqual([new Set(["street"]), ["street"]]);
  });
});
