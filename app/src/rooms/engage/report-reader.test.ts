import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openActivity } from "../../../test/factories/open-activity.ts";
import { createWorld, person, system, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { ok } from "../../kernel/result.ts";
import { confirmDisposition, proposeDisposition } from "./commands/dispose.ts";
import { enterContribution } from "./commands/enter-contribution.ts";
import { rejectContributions } from "./commands/moderate.ts";
import { submitContribution } from "./commands/submit-contribution.ts";
import { withdrawContribution } from "./commands/withdraw-contribution.ts";
import { methods } from "./methods/index.ts";
import { answerOutcomes, contributionTotals, listedAnswers, quotesByRoute } from "./report-reader.ts";

const bindings = { methods, words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost:3000" };
const submit = submitContribution(bindings);
const enter = enterContribution(bindings);
const adviser = person("adviser");

async function anActivity() {
  const world = createWorld();
  const { activityId, trajectoryId } = await openActivity(world, {
    inBrink: "ideas",
    settings: { moderation: "after" },
  });
  const idea = (title: string, more = {}) => ({ activityId, fields: { title: [title], body: [title], ...more } });
  const propose = (ids: string | readonly string[], outcome = "adopted") =>
    world.done(proposeDisposition, { ids, outcome, reason_nl: "Dat kan." }, adviser);
  return {
    world,
    trajectoryId,
    propose,
    send: (title: string, more = {}) => world.done(submit, idea(title, more), visitor()),
    onPaper: (title: string) => world.done(enter, { ...idea(title), route: "paper" }, adviser),
    answer: async (ids: string | readonly string[], outcome = "adopted") => {
      await propose(ids, outcome);
      await world.done(confirmDisposition, { ids, deciderFunction: "wethouder" }, person("projectLead"));
    },
    reject: (ids: string) => world.done(rejectContributions, { ids, rejection: "insulting" }, adviser),
    /** The same contribution and answer, so many times more. */
    again: async (id: string, times: number) => {
      await world.storage.unitOfWork({ tenantId: world.tenant.id, actor: system }, async (work) => {
        await sql`with copies as (
            insert into engage_contribution
            select (jsonb_populate_record(c, jsonb_build_object('contribution_id', gen_random_uuid(),
              'token_hash', gen_random_uuid(), 'receipt', 'X' || n))).*
            from engage_contribution c, generate_series(1, ${times}::int) n where c.contribution_id = ${id}
            returning contribution_id)
          insert into engage_disposition
          select (jsonb_populate_record(d, jsonb_build_object('contribution_id', copies.contribution_id,
            'disposition_id', gen_random_uuid()))).*
          from engage_disposition d, copies where d.contribution_id = ${id}`.execute(work.db);
        return ok(undefined);
      });
    },
  };
}

describe("what the report says of what came in", () => {
  it("counts people and organisations, and neither what was rejected nor what was taken back", async () => {
    const { world, trajectoryId, send, onPaper, reject } = await anActivity();
    await send("Bomen");
    await send("Winkels", { as: ["organisation"], organisation: ["Winkeliers"] });
    await onPaper("Een bank");
    await reject((await send("Scheldwoord")).contributionId);
    const { token } = await send("Toch niet");
    await world.done(withdrawContribution(methods), { token }, visitor());
    expect(await world.read((work) => contributionTotals(work, trajectoryId))).toEqual({
      ...{ contributions: 3, participants: 3, organisations: 1, withdrawn: 1 },
      byRoute: [
        { route: "online", count: 2 },
        { route: "paper", count: 1 },
      ],
    });
    expect(await world.read((work) => contributionTotals(work, trajectoryId), newId())).toMatchObject({
      contributions: 0,
    });
  });

  it("calls nothing decided that is only proposed, and keeps what was rejected later out of every count", async () => {
    const { world, trajectoryId, send, propose, answer, reject } = await anActivity();
    const ids: string[] = [];
    for (const title of ["a", "b", "c", "d"]) ids.push((await send(title)).contributionId);
    const [adopted = "", changed = "", rejected = ""] = ids;
    await answer([adopted, changed, rejected]);
    await propose(changed, "rejected");
    await reject(rejected);
    expect(await world.read((work) => answerOutcomes(work, trajectoryId))).toEqual({
      counts: [{ outcome: "adopted", count: 2 }],
      unanswered: 1,
      withoutDecider: 1,
    });
  });

  it("lists a handful of answers and counts all of them, however many there are", async () => {
    const { world, trajectoryId, send, answer, again } = await anActivity();
    const first = (await send("De eerste")).contributionId;
    await answer(first);
    await again(first, 249);
    const newest = (await send("De nieuwste")).contributionId;
    await send("Wacht nog");
    world.clock.set("2026-11-03T23:30:00Z");
    await answer(newest, "rejected");
    const { answers, listed } = await world.read((work) => listedAnswers(work, trajectoryId, 6));
    expect(answers).toHaveLength(6);
    expect(listed).toBe(251);
    expect(answers[0]).toMatchObject({ title: "De nieuwste", outcome: "rejected", decidedOn: "2026-11-04" });
    expect(answers[0]?.decider).toMatch(/.+, wethouder$/);
    expect(await world.read((work) => listedAnswers(work, trajectoryId, 6), newId())).toEqual({
      answers: [],
      listed: 0,
    });
  });

  it("quotes every way of taking part before a second of the same, also one that came before two hundred others", async () => {
    const { world, trajectoryId, send, onPaper, answer, again } = await anActivity();
    await onPaper("Op papier");
    world.clock.set("2026-11-03T10:00:00Z");
    const online = (await send("Via de website")).contributionId;
    await answer(online);
    await again(online, 220);
    const said = await world.read((work) => quotesByRoute(work, trajectoryId, 3));
    expect(said.map(({ text }) => text)).toEqual(["Via de website", "Op papier", "Via de website"]);
  });
});
