import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, person, system, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { ok } from "../../../kernel/result.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { confirmDisposition, proposeDisposition } from "../commands/dispose.ts";
import { submitContribution } from "../commands/submit-contribution.ts";
import { withdrawContribution } from "../commands/withdraw-contribution.ts";
import { methods } from "../methods/index.ts";
import type { AnswerChoice } from "./public-reader.ts";
import { answerChoices, searchPublished } from "./public-reader.ts";
import { searched } from "./words.ts";

const world = createWorld();
const site = createSite(world, await foundMunicipality(world));
const settings = { moderation: "after" };
const { activityId, slug } = await openActivity(world, { inBrink: "ideas", settings });
const submit = submitContribution({ methods, words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost:3000" });
const page = `/trajecten/${slug}/inbreng/${activityId}/zoek`;

/** Of ideas with answers, and one whose author took it back: what stands in which part. */
async function answeredBy(answers: readonly (readonly [string, string | undefined, boolean])[]): Promise<void> {
  for (const [title, outcome, isConfirmed] of answers) {
    const sent = await world.done(submit, { activityId, fields: { title: [title], body: ["Daarom."] } }, visitor());
    const { contributionId: ids, token } = sent;
    if (outcome === undefined) continue;
    await world.done(proposeDisposition, { ids, outcome, reason_nl: "Zo doen we het." }, person("adviser"));
    if (isConfirmed) await world.done(confirmDisposition, { ids, deciderFunction: "wethouder" }, person("projectLead"));
    if (title === "Terug") await world.done(withdrawContribution(methods), { token }, visitor());
  }
}

beforeAll(() =>
  answeredBy([
    ["Bomen", "adopted", true],
    ["Water", "rejected", true],
    ["Bankjes", "adopted", false],
    ["Licht", undefined, false],
    ["Terug", "adopted", true],
  ]),
);

async function titles(answered: AnswerChoice | undefined, tenantId?: string): Promise<readonly string[]> {
  const at = { activityId, about: undefined, order: "new", page: 1, perPage: 20, asked: searched("") } as const;
  const { items } = await world.read((work) => searchPublished(work, { ...at, answered }), tenantId);
  return items.map(({ contribution }) => contribution.title).toSorted();
}

describe("choosing by our answer", () => {
  it("shows nothing to another municipality, nothing that was taken back, and no proposal as an answer", async () => {
    for (const choice of answerChoices) expect(await titles(choice, newId()), choice).toEqual([]);
    expect(await titles("adopted")).toEqual(["Bomen"]);
    expect(await titles("waiting")).toEqual(["Bankjes", "Licht"]);
  });

  it("shows all of it for an answer that is not there", async () => {
    const { status, html } = await site.visitor().get(`${page}?antwoord=verzonnen`);
    expect([status, html.includes("U ziet 4 bijdragen.")]).toEqual([200, true]);
  });

  it("shows what has that answer, or any, with the choice kept and said", async () => {
    expect(await titles("answered")).toEqual(["Bomen", "Water"]);
    expect(await titles("rejected")).toEqual(["Water"]);
    expect(await titles("partly")).toEqual([]);
    const { html } = await site.visitor().get(`${page}?antwoord=adopted&volgorde=supported`);
    expect(html).toContain("U ziet één bijdrage. Ons antwoord: Nemen we over.");
    expect(html).toMatch(/<option[^>]*value="adopted"[^>]*selected/);
    expect(html).not.toContain("Water<");
  });

  it("holds ten thousand answers, of which it reads one page", async () => {
    const found = await world.storage.unitOfWork({ tenantId: world.tenant.id, actor: system }, async (work) => {
      await sql`
        with made as (
          insert into engage_contribution (tenant_id, contribution_id, receipt, token_hash, trajectory_id, activity_id,
            method, participant_id, lang, title, body, route, visibility, moderation, submitted_at)
          select tenant_id, gen_random_uuid(), 'B' || n, 'B' || n, trajectory_id, activity_id, method, participant_id, lang,
            'Idee ' || n, body, route, visibility, moderation, submitted_at - make_interval(mins => n)
          from engage_contribution, generate_series(1, 10000) n where title = 'Bomen'
          returning tenant_id, contribution_id)
        insert into engage_disposition
        select (jsonb_populate_record(d, jsonb_build_object('disposition_id', gen_random_uuid(), 'contribution_id',
          m.contribution_id))).*
        from made m, engage_disposition d where d.outcome = 'rejected'`.execute(work.db);
      const at = { activityId, about: undefined, order: "new", asked: searched("") } as const;
      return ok(await searchPublished(work, { ...at, answered: "rejected", page: 2, perPage: 20 }));
    });
    expect(found).toMatchObject({ value: { total: 10_001, items: { length: 20 } } });
  });
});
