import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, person, system } from "../../../../test/factories/world.ts";
import { ok } from "../../../kernel/result.ts";
import { publishContributions, rejectContributions } from "../commands/moderate.ts";
import { contributionById } from "../contribution-reader.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import type { Visitor } from "../../../../test/factories/site.ts";
import { form, ideasSite } from "./ideas-site.fixture.ts";

const world = createWorld();
const { site, stepInto } = await ideasSite(world, await foundMunicipality(world));
const before = { inBrink: "ideas", settings: { moderation: "before" } } as const;
const [square, park] = [await openActivity(world, before), await openActivity(world, before)];
const queue = "/beheer/inbreng";

const placesIn = (html: string) =>
  [...html.matchAll(/name="_once"[^>]*><input type="hidden" name="ids" value="([\w-]{36})"/g)].map(
    (match) => match[1] ?? "",
  );
const titlesIn = (html: string) => [...html.matchAll(/<article[^>]*aria-label="([^"]*)"/g)].map((match) => match[1]);
const stateOf = async (id: string) => (await world.read((work) => contributionById(work, id)))?.moderation;

async function sends(place: typeof square, title: string, at: string): Promise<void> {
  world.clock.set(at);
  await site.visitor().send(form(place), "submit", { title, body: "Bel 06-12345678." });
}

/** Who decided the first time sees who decides now, nothing to press, and a "choose all" that takes the rest. */
async function leavesToColleague(moderator: Visitor, id: string): Promise<void> {
  await sends(park, "Wip", "2026-11-05T12:30:00Z");
  const { html } = await moderator.get(`${queue}?kies=alles`);
  expect(html).toContain("U besliste de eerste keer. Daarom beslist nu een collega.");
  expect(html).not.toContain(`value="${id}"`);
  const chosen = placesIn(html);
  expect(html.match(/checked=""/g)).toHaveLength(chosen.length);
  expect((await moderator.send(queue, "publish", { ids: chosen, of: "selectie" })).status).toBe(303);
}

describe("the queue of what waits to be read", () => {
  it("is for who moderates, and says so when nothing waits", async () => {
    expect((await site.visitor().get(queue)).status).toBe(401);
    for (const role of ["councilMember", "evaluator", "administrator"])
      expect((await (await stepInto(role)).get(queue)).status, role).toBe(403);
    for (const role of ["moderator", "adviser", "projectLead"]) {
      const { status, html } = await (await stepInto(role)).get(queue);
      expect([status, html.includes("Er wacht niets")], role).toEqual([200, true]);
    }
  });

  it("has the oldest first, of all trajectories, with what may be of a person marked, and how long it takes", async () => {
    await sends(park, "Bankjes", "2026-11-03T09:00:00Z");
    await sends(square, "Bomen", "2026-11-02T09:00:00Z");
    await sends(square, "Water", "2026-11-04T09:00:00Z");
    const { html } = await (await stepInto("moderator")).get(`${queue}?pagina=9`);
    expect(titlesIn(html)).toEqual(["Bomen", "Bankjes", "Water"]);
    expect(html).toContain("3 teksten wachten, de langste sinds");
    expect(html).toContain("meestal een paar werkdagen");
    expect(html).toContain("<mark>06-12345678</mark>");
  });

  it("has the box of each text before its title, and leads to its parts only where there are several", async () => {
    const moderator = await stepInto("moderator");
    const { html } = await moderator.get(queue);
    expect(html).toMatch(/<input[^>]*form="selectie"[^>]*aria-label="Kies inbreng [^"]*"[^>]*>\s*<h2/);
    expect(html).not.toContain("Wat er op deze bladzijde wacht");
  });

  it("keeps a refused decision with its own text, and leads from a decision to the next text", async () => {
    const moderator = await stepInto("moderator");
    const [first = "", second = ""] = placesIn((await moderator.get(queue)).html);
    const typed = { ids: first, of: first, rejection: "", rejectionWords: "Wat ik al typte." };
    const refusal = await moderator.send(queue, "reject", typed);
    expect(refusal.status).toBe(400);
    expect(refusal.html.match(/Wat ik al typte\./g)).toHaveLength(1);
    expect(refusal.html.match(/<details[^>]*open/g)).toHaveLength(1);
    expect(refusal.html.match(/id="rejection"/g)).toHaveLength(1);
    // The next one takes the place of what was decided; after the last, the one before it is looked at.
    expect([...refusal.html.matchAll(/action="([^"]*daarna=\d+)"/g)].map((match) => match[1])).toEqual([
      `${queue}?daarna=0`,
      `${queue}?daarna=1`,
      `${queue}?daarna=1`,
    ]);
    const { location } = await moderator.send(`${queue}?daarna=0`, "publish", { ids: first, of: first });
    expect(location).toBe(`${queue}#beurt-0`);
    expect(await stateOf(first)).toBe("published");
    const { html } = await moderator.get(queue);
    expect(placesIn(html)[0]).toBe(second);
    expect(html).toMatch(/<article[^>]*id="beurt-0"[^>]*tabindex="-1"/i);
  });

  it("refuses what a colleague decided meanwhile, and a selection of nothing", async () => {
    const [moderator, adviser] = [await stepInto("moderator"), await stepInto("adviser")];
    const [one = "", other = ""] = placesIn((await moderator.get(queue)).html);
    await adviser.send(queue, "reject", { ids: one, of: one, rejection: "other", rejectionWords: "" });
    const late = await moderator.send(queue, "publish", { ids: one, of: one });
    expect([late.status, late.html.includes("Iemand anders besliste intussen")]).toEqual([409, true]);
    const both = { ids: [one, other], onlyWaiting: "on" };
    expect(await world.run(publishContributions, both, person("moderator"))).toMatchObject({
      refusal: { key: "engage.refused.notWaiting" },
    });
    expect([await stateOf(one), await stateOf(other)]).toEqual(["rejected", "waiting"]);
    const none = await moderator.send(queue, "publish", { of: "selectie" });
    expect([none.status, none.html.includes('href="#ids"')]).toEqual([400, true]);
  });

  it("decides about several at once, and ticks a whole page by an address", async () => {
    await sends(park, "Schommel", "2026-11-05T09:00:00Z");
    const moderator = await stepInto("moderator");
    const { html } = await moderator.get(`${queue}?kies=alles`);
    const ids = placesIn(html);
    expect(html.match(/checked=""/g)).toHaveLength(ids.length);
    const selection = { ids, onlyWaiting: "on", rejection: "elsewhere", rejectionWords: "" };
    await world.done(rejectContributions, selection, person("moderator"));
    expect(await Promise.all(ids.map(stateOf))).toEqual(ids.map(() => "rejected"));
    expect((await moderator.get(queue)).html).toContain("Er wacht niets");
  });

  it("shows what an author says who does not agree, on whose own page it can be said once", async () => {
    world.clock.set("2026-11-05T12:00:00Z");
    const resident = site.visitor();
    const { location } = await resident.send(form(park), "submit", { title: "Glijbaan", body: "Een hoge." });
    const own = (location ?? "").replace("/bewijs", "");
    const moderator = await stepInto("moderator");
    const [id = ""] = placesIn((await moderator.get(queue)).html);
    await moderator.send(queue, "reject", { ids: id, of: id, rejection: "other", rejectionWords: "" });
    expect((await resident.send(own, "object", { objection: "" })).status).toBe(400);
    expect((await resident.follow(own, "object", { objection: "Het is een goed idee." })).html).toContain(
      "Iemand anders van de gemeente kijkt opnieuw.",
    );
    expect((await moderator.get(queue)).html).toContain("Het is een goed idee.");
    expect((await moderator.send(queue, "publish", { ids: id, of: id })).status).toBe(409);
    await leavesToColleague(moderator, id);
    const adviser = await stepInto("adviser");
    expect((await adviser.get(queue)).html).toContain(`value="${id}"`);
    await adviser.send(queue, "reject", { ids: id, of: id, rejection: "other", rejectionWords: "" });
    const { html } = await resident.get(own);
    expect(html).toContain("besloot hetzelfde");
    expect(html).not.toContain('value="object"');
  });

  it("holds ten thousand, read in the order of an index", async () => {
    await sends(square, "De laatste", "2026-11-06T09:00:00Z");
    const plan = await world.storage.unitOfWork({ tenantId: world.tenant.id, actor: system }, async (work) => {
      await sql`
        insert into engage_contribution (tenant_id, contribution_id, receipt, token_hash, trajectory_id, activity_id, method,
          participant_id, lang, title, body, route, visibility, moderation, submitted_at)
        select tenant_id, gen_random_uuid(), 'Q' || n, 'Q' || n, trajectory_id, activity_id, method, participant_id, lang,
          'Idee ' || n, body, route, visibility, moderation, submitted_at - make_interval(mins => 10000 - n)
        from engage_contribution, generate_series(1, 9999) n where title = 'De laatste'`.execute(work.db);
      const { rows } = await sql<Record<string, string>>`
        explain select contribution_id from engage_contribution where moderation = 'waiting' and state = 'active'
          and waits_with is null order by submitted_at, contribution_id limit 20`.execute(work.db);
      return ok(rows.map((row) => row["QUERY PLAN"]).join("\n"));
    });
    expect(plan).toMatchObject({ value: expect.stringContaining("engage_contribution_waiting_alone") });
    const moderator = await stepInto("moderator");
    const { html } = await moderator.get(queue);
    expect(html).toContain("10.000 teksten wachten");
    expect(titlesIn(html)).toHaveLength(20);
    expect(titlesIn((await moderator.get(`${queue}?pagina=9999`)).html).at(-1)).toBe("De laatste");
  });
});
