import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId, newToken } from "../../../kernel/ids.ts";
import { knownPerson } from "../../identity/factories.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { mailsOf, runAt } from "../../trajectories/jobs/run-job.fixture.ts";
import { bindings as letters } from "../commands/ideas-town.fixture.ts";
import { questionCommands } from "./commands/all.ts";
import { continueQuestion } from "./commands/continue-question.ts";
import { nextWeekday } from "./domain.ts";
import { remindOfQuestionsJob } from "./jobs/remind-of-questions.job.ts";
import { questionById, questionsOf } from "./reader.ts";

const bindings = { ...letters, tokenOf: newToken };
const { ask, assign, answer, reject, withdraw } = questionCommands(bindings);
const job = remindOfQuestionsJob(bindings);
const refusal = (refused: object) => ({ ok: false, refusal: refused });
const slice = { page: 1, perPage: 100 };

/** A Monday morning, a trajectory, and colleagues with their addresses. */
async function town() {
  const world = createWorld("2026-11-02T09:00:00Z");
  const slug = await foundMunicipality(world);
  const open = await openActivity(world, { inBrink: "ideas" });
  const [lead, moderator] = [await knownPerson(world, "projectLead"), await knownPerson(world, "moderator")];
  const counsellor = await knownPerson(world, "councilMember");
  const { trajectoryId: id } = open;
  async function asked(words = "Blijft de zaterdagmarkt hier?", readers = "everybody") {
    const form = { slug: open.slug, words, readers, hasLooked: "on" };
    const { token } = await world.done(ask, form, visitor());
    const { items } = await world.read((work) => questionsOf(work, id, slice));
    const question = items.find(({ turns }) => turns[0]?.words === words);
    return { token, questionId: question?.id ?? "", turnId: question?.turns[0]?.id ?? "" };
  }
  const gives = (questionId: string, assignee: string, actor = lead.actor) =>
    world.run(assign, { id, questionId, assignee }, actor);
  const mailTo = async ({ email }: { email: string }) =>
    (await mailsOf(world)).filter(({ recipient }) => recipient === email).map(({ body }) => body);
  return { world, slug, id, lead, moderator, counsellor, asked, gives, mailTo };
}

describe("who answers a question", () => {
  it("is named by the team alone, of its own trajectory, and is somebody who may answer", async () => {
    const { world, id, lead, moderator, counsellor, asked, gives } = await town();
    const { questionId } = await asked();
    const { personId } = moderator.actor;
    const run = (actor: Parameters<typeof world.run>[2], input = {}) =>
      world.run(assign, { id, questionId, assignee: personId, ...input }, actor);
    expect(await run(visitor())).toMatchObject(refusal({ kind: "notSignedIn" }));
    expect(await run(person("councilMember"))).toMatchObject(refusal({ kind: "forbidden" }));
    expect(await run(lead.actor, { id: newId() })).toMatchObject(refusal({ kind: "notFound" }));
    for (const nobody of [counsellor.actor.personId, newId(), "iemand"])
      expect(await gives(questionId, nobody)).toMatchObject(refusal({ fields: [{ field: "assignee" }] }));
    expect((await world.read((work) => questionById(work, questionId)))?.assignee).toBeUndefined();
  });

  it("is mailed once, without the words of the question, and not for what they took themselves", async () => {
    const { world, lead, moderator, asked, gives, mailTo } = await town();
    const { questionId } = await asked("Woont Jan Jansen op nummer 4?");
    for (const one of [moderator, lead, moderator]) await gives(questionId, one.actor.personId);
    expect(await mailTo(lead.actor)).toEqual([]);
    const [mail = "", ...more] = await mailTo(moderator.actor);
    expect(more).toEqual([]);
    expect(mail).toContain(`/vragen/${questionId}`);
    expect(mail).not.toContain("Jan Jansen");
    expect((await world.read((work) => questionById(work, questionId)))?.assignee?.id).toBe(moderator.actor.personId);
    await gives(questionId, "");
    expect((await world.read((work) => questionById(work, questionId)))?.assignee).toBeUndefined();
  });

  it("is mailed again when it goes on after their answer and is given to them again", async () => {
    const { world, lead, moderator, asked, gives, mailTo } = await town();
    const { questionId, token, turnId } = await asked();
    await gives(questionId, moderator.actor.personId);
    await world.done(answer, { turnId, answer: "Ja.", byFunction: "adviseur" }, moderator.actor);
    await world.done(continueQuestion, { token, words: "En de kramen?" }, visitor());
    for (const one of [lead, moderator]) await gives(questionId, one.actor.personId);
    expect(await mailTo(moderator.actor)).toHaveLength(2);
  });

  it("finds their own in the list", async () => {
    const { world, slug, id, moderator, asked, gives } = await town();
    const [one] = [await asked("Komt er een fontein?"), await asked("Komen er banken?")];
    await gives(one.questionId, moderator.actor.personId);
    const mine = await world.read((work) => questionsOf(work, id, { ...slice, assignee: moderator.actor.personId }));
    expect(mine).toMatchObject({ total: 1, items: [{ id: one.questionId }] });
    const official = await createSite(world, slug).somebody("projectLead");
    const { html } = await official.get(`/beheer/trajecten/${id}/vragen?van=mij`);
    expect(html).toContain("Er zijn geen vragen voor u.");
    expect(html).not.toContain("Komt er een fontein?");
  });
});

describe("the reminder of questions", () => {
  it("goes to nobody while there is time, or for what nobody waits for any more", async () => {
    const { world, lead, asked, mailTo } = await town();
    const [answered, refused, back] = [await asked("Een?"), await asked("Twee?"), await asked("Drie?", "team")];
    const given = { turnId: answered.turnId, answer: "Ja.", byFunction: "adviseur" };
    await world.done(answer, given, lead.actor);
    await world.done(reject, { turnId: refused.turnId, rejection: "other", rejectionWords: "" }, lead.actor);
    await world.done(withdraw, { token: back.token }, visitor());
    await runAt(world, job, "2026-11-09T07:05:00Z");
    expect(await mailTo(lead.actor)).toEqual([]);
  });

  it("goes to who answers, else to the team, in one mail a day", async () => {
    const { world, lead, moderator, counsellor, asked, gives, mailTo } = await town();
    const [own, anybody] = [await asked("Voor wie?"), await asked("Voor iedereen?")];
    await gives(own.questionId, moderator.actor.personId, moderator.actor);
    await runAt(world, job, "2026-11-02T07:05:00Z");
    expect(await mailsOf(world)).toEqual([]);
    for (let times = 0; times < 2; times += 1) await runAt(world, job, "2026-11-03T07:05:00Z");
    const [toModerator = "", ...more] = await mailTo(moderator.actor);
    expect(more).toEqual([]);
    expect(toModerator).toContain(own.questionId);
    expect(toModerator).not.toContain(anybody.questionId);
    const toLead = (await mailTo(lead.actor)).join();
    expect(toLead).toContain(anybody.questionId);
    expect(toLead).not.toContain(own.questionId);
    expect(toLead).toContain("moet er zijn vóór");
    expect(await mailTo(counsellor.actor)).toEqual([]);
    await runAt(world, job, "2026-11-06T07:05:00Z");
    expect((await mailTo(lead.actor)).join()).toContain("had er vóór");
  });

  it("goes to the team as well once it is late, so a colleague who is away holds nothing up", async () => {
    const { world, lead, moderator, asked, gives, mailTo } = await town();
    const { questionId } = await asked();
    await gives(questionId, moderator.actor.personId, moderator.actor);
    await runAt(world, job, "2026-11-03T07:05:00Z");
    expect(await mailTo(lead.actor)).toEqual([]);
    await runAt(world, job, "2026-11-06T07:05:00Z");
    expect((await mailTo(lead.actor)).join()).toContain(questionId);
    expect((await mailTo(moderator.actor)).join()).toContain("had er vóór");
  });

  it("looks ahead over the weekend", () => {
    expect(["2026-11-05", "2026-11-06", "2026-11-07", "2026-11-08"].map(nextWeekday)).toEqual([
      ...["2026-11-06", "2026-11-09", "2026-11-09", "2026-11-09"],
    ]);
  });
});

describe("answering from an earlier answer", () => {
  it("offers what was answered to much of the same, and puts it in the field without sending it", async () => {
    const { world, slug, id, lead, asked } = await town();
    const [before, other] = [await asked("Blijft de zaterdagmarkt hier?", "team"), await asked("Wie betaalt dat?")];
    const given = { answer: "Ja, <tot> 2030.", byFunction: "marktmeester" };
    await world.done(answer, { turnId: before.turnId, ...given }, lead.actor);
    await world.done(answer, { turnId: other.turnId, ...given, answer: "De gemeente." }, lead.actor);
    const { questionId } = await asked("Waar blijft de zaterdagmarkt?");
    const official = await createSite(world, slug).somebody("adviser");
    const page = `/beheer/trajecten/${id}/vragen/${questionId}`;
    const { html } = await official.get(page);
    for (const words of ["Neem dit antwoord over", "Ja, &lt;tot&gt; 2030.", "Alleen de vrager las dit antwoord"])
      expect(html).toContain(words);
    expect(html).not.toContain("De gemeente.");
    const field = /<textarea[^>]* name="answer"[^>]*>([^<]*)</;
    expect(field.exec(html)?.[1]?.trim()).toBe("");
    const again = (await official.get(`${page}?antwoord=${before.turnId}`)).html;
    expect(field.exec(again)?.[1]?.trim()).toBe("Ja, &lt;tot&gt; 2030.");
    expect(field.exec((await official.get(`${page}?antwoord=${newId()}`)).html)?.[1]?.trim()).toBe("");
    expect((await world.read((work) => questionById(work, questionId)))?.turns[0]?.answer).toBeUndefined();
  });
});
