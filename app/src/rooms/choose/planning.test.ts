import mammoth from "mammoth";
import { beforeAll, describe, expect, it } from "vitest";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { activitiesOf } from "../trajectories/room.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { savePlanning } from "./commands/save-planning.ts";
import { paths } from "./paths.ts";
import type { TownWithAdvice } from "./planning.fixture.ts";
import { content, decideOn, stepInto, townWithAdvice } from "./planning.fixture.ts";
import { planningSettingsOf } from "./planning-reader.ts";
import type { HouseholdCount } from "./ports.ts";
import { loadPlanning } from "./queries/planning.ts";
import { latestAdvice } from "./reader.ts";

const elsewhere = createWorld();
let here: TownWithAdvice;
beforeAll(async () => {
  here = await townWithAdvice(foundMunicipality);
}, 60_000);

describe("what a plan is counted with", () => {
  const save = (over: object = {}, actor = person("adviser")) =>
    here.world.run(savePlanning, { id: here.guideId, region: "south", ...over }, actor);

  it("is refused to who is not signed in, may only look, or belongs to another municipality", async () => {
    expect(await here.world.run(savePlanning, {}, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await save({}, person("councilMember", "clerk", "moderator"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    expect(await elsewhere.run(savePlanning, { id: here.guideId }, person("adviser"))).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });

  it("is refused of a region that is none, a number that is none, and of a guide that is not there", async () => {
    for (const [field, typed] of [
      ["addresses", "-1"],
      ["letterPrice", "1,234"],
      ["letterPrice", "=1"],
      ["hoursPerWeek", "veel"],
    ]) {
      expect(await save({ [field ?? ""]: typed })).toMatchObject({ refusal: { kind: "invalid", fields: [{ field }] } });
    }
    expect(await save({ region: "west" })).toMatchObject({
      refusal: { kind: "invalid", fields: [{ field: "region" }] },
    });
    expect(await save({ id: newId() })).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await here.world.read((work) => planningSettingsOf(work, here.guideId))).toEqual({});
  });

  it("is kept once, the last that was said", async () => {
    for (const region of ["south", "north"]) expect(await save({ region })).toMatchObject({ ok: true });
    const means = { addresses: "4.000", letterPrice: "1,05", hoursPerWeek: "24" };
    expect(await save({ region: "north", ...means })).toMatchObject({ ok: true });
    expect(await here.world.read((work) => planningSettingsOf(work, here.guideId))).toEqual({
      region: "north",
      addresses: 4000,
      letterPriceCents: 105,
      hoursPerWeek: 24,
    });
    expect(await here.world.read((work) => planningSettingsOf(work, here.guideId))).toMatchObject({ region: "north" });
    expect(await save({ region: "" })).toMatchObject({ ok: true });
    expect(await here.world.read((work) => planningSettingsOf(work, here.guideId))).toMatchObject({
      region: undefined,
    });
  });
});

describe("the page of a plan", () => {
  it("leads to the advice as long as there is none", async () => {
    const { status, html } = await (await stepInto(here, "adviser")).get(paths.planning(here.emptyGuideId));
    expect(status).toBe(200);
    expect(html).toContain(`href="${paths.advice(here.emptyGuideId)}"`);
    expect(html).not.toContain('value="save"');
  });

  it("plans the advice before anybody chose, and any combination in the address", async () => {
    const asker = await stepInto(here, "adviser");
    const { html } = await asker.get(paths.planning(here.guideId));
    expect(html).toContain("Begin uiterlijk op");
    expect(html).toContain(paths.combinationOf(here.guideId, here.best));
    const own = await asker.get(paths.planningOf(here.guideId, ["M15", "M60"]));
    expect(own.html).toContain(paths.combinationOf(here.guideId, ["M15", "M60"]));
    expect(own.html).toContain(`${paths.planningFile(here.guideId, "planning.ics")}?set=M15,M60`);
  });

  it("knows its own combination again in the address, whatever the order", async () => {
    const { html } = await (
      await stepInto(here, "adviser")
    ).get(paths.planningOf(here.guideId, here.best.toReversed()));
    expect(html).toContain("Dit is de planning van ons advies");
    expect(html).not.toContain("andere combinatie:");
    const part = await (await stepInto(here, "adviser")).get(paths.planningOf(here.guideId, here.best.slice(1)));
    expect(part.html).toContain("U bekijkt de planning van een andere combinatie");
  });

  it("comes back to the same combination after saving, with what was chosen", async () => {
    const { html } = await (
      await stepInto(here, "adviser")
    ).follow(paths.planningOf(here.guideId, ["M15", "M60"]), "save", {
      region: "middle",
    });
    expect(html).toContain(paths.combinationOf(here.guideId, ["M15", "M60"]));
    expect(html).toMatch(/value="middle"[^>]*checked|checked[^>]*value="middle"/);
  });

  it("prices letters by the households of the area as long as nobody filled in addresses", async () => {
    const asker = await stepInto(here, "adviser");
    await asker.send(paths.planning(here.guideId), "save", { addresses: "" });
    const plan = async (households?: HouseholdCount) => {
      const loaded = await here.world.read((work) =>
        loadPlanning(work, { national: content, households }, { id: here.guideId, set: "M03,M60" }),
      );
      return loaded.ok ? loaded.value.plan?.budget : undefined;
    };
    expect(await plan()).toMatchObject({ asksAddresses: true });
    const known = await plan(() => Promise.resolve({ count: 1000, year: 2025, source: "cbs" }));
    expect(known).toMatchObject({ asksAddresses: false, lines: [{ expectedCents: 130_000, from: "letters" }, {}] });
    await asker.send(paths.planning(here.guideId), "save", { addresses: "200" });
    const own = await plan(() => Promise.resolve({ count: 1000, year: 2025, source: "cbs" }));
    expect(own).toMatchObject({ lines: [{ expectedCents: 26_000 }, {}] });
    await asker.send(paths.planning(here.guideId), "save", { addresses: "" });
  });

  it("is read by who may only look, without a form, and has its sentences in both languages", async () => {
    const reader = await stepInto(here, "councilMember");
    for (const lang of ["nl", "en"]) {
      const { html } = await reader.get(`${paths.planning(here.guideId)}?lang=${lang}`);
      expect(html).not.toContain('value="save"');
      expect(html).not.toMatch(/choose\.\w|undefined|\bNaN\b/);
    }
  });

  it("says that its advice is outdated once answers changed, on the page and on top of the papers, and not before", async () => {
    const clerk = await stepInto(here, "clerk");
    const seen = async () => {
      const { html } = await clerk.get(`${paths.planning(here.guideId)}?lang=nl`);
      const { bytes } = await clerk.download(`${paths.planningFile(here.guideId, "startnotitie.docx")}?lang=nl`);
      const { value } = await mammoth.extractRawText({ buffer: bytes });
      return [html.includes("Na dit advies zijn antwoorden veranderd."), value.includes("niet meer actueel")];
    };
    expect(await seen()).toEqual([false, false]);
    await decideOn(here, "2027-06-17");
    expect(await seen()).toEqual([true, true]);
    const other = await clerk.get(paths.planningOf(here.guideId, ["M15", "M60"]));
    expect(other.html).not.toContain("Na dit advies zijn antwoorden veranderd.");
    const data: unknown = JSON.parse(
      (await clerk.download(paths.planningFile(here.guideId, "planning.json"))).bytes.toString(),
    );
    expect(data).toMatchObject({ outdated: "answersChanged" });
  });

  it("says what is too late and what would fit, when the decision comes too soon", async () => {
    await decideOn(here, "2026-12-17");
    const { html } = await (await stepInto(here, "adviser")).get(paths.planning(here.guideId));
    expect(html).toContain("komt te vroeg voor deze combinatie");
    expect(html).toContain("Neem het besluit op");
    expect(html).not.toMatch(/choose\.\w|undefined|\bNaN\b/);
  });

  it("asks for the day of the decision when nobody knows it, and has no calendar file then", async () => {
    await decideOn(here, undefined);
    const asker = await stepInto(here, "adviser");
    const { html } = await asker.get(paths.planning(here.guideId));
    expect(html).toContain("#Q5");
    expect(html).not.toContain("planning.ics");
    const refused = await asker.get(`${paths.planningFile(here.guideId, "planning.ics")}?lang=nl`);
    expect(refused.status).not.toBe(200);
    expect(refused.html).toContain("Een agenda kan nog niet: de datum van het besluit is niet bekend.");
    expect(html).toContain("participatieplan.docx");
    await decideOn(here, "2027-06-17");
  });
});

describe("choosing a combination", { timeout: 60_000 }, () => {
  it("gives the trajectory the days of the calendar, as far as everything can still begin", async () => {
    await decideOn(here, "2027-12-16");
    const { computeAdvice, chooseCombination } = chooseCommands(content, directComputer);
    const { adviceId } = await here.world.done(computeAdvice, { id: here.guideId }, person("adviser"));
    const advice = await here.world.read((work) => latestAdvice(work, here.guideId));
    const items = advice?.advice.best[0]?.items ?? [];
    const counted = await here.world.read((work) =>
      loadPlanning(work, { national: content }, { id: here.guideId, set: items.join(",") }),
    );
    const lines = (counted.ok && counted.value.plan?.calendar?.schedule.lines) || [];
    const chosen = { id: here.guideId, adviceId, items: items.join(",") };
    const { trajectoryId } = await here.world.done(chooseCombination, chosen, person("adviser"));
    const plan = await here.world.read((work) => activitiesOf(work, trajectoryId));
    const ofAdvice = plan.filter(({ methodId }) => items.includes(methodId));
    expect(ofAdvice.length).toBeGreaterThan(1);
    for (const { methodId, startsOn, endsOn } of ofAdvice) {
      expect(lines.find(({ item }) => item === methodId)).toMatchObject({ startsOn, endsOn });
    }
    const { html } = await (await stepInto(here, "adviser")).get(paths.planning(here.guideId));
    expect(html).toContain("Dit is de planning van de combinatie die gekozen is");
  });
});
