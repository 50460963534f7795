import { beforeAll, describe, expect, inject, it } from "vitest";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import type { Site } from "../../../../test/factories/site.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { keyedToken, newId } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { mailsOf } from "../../trajectories/jobs/run-job.fixture.ts";
import { bindings } from "../commands/ideas-town.fixture.ts";
import { questionCommands } from "./commands/all.ts";
import { openQuestions, publishedQuestions, questionById, questionsOf, questionTimes } from "./reader.ts";

// A Monday, ten o'clock in Amsterdam.
const monday = "2026-11-02T09:00:00Z";
const world = createWorld(monday);
const commands = questionCommands({ ...bindings, tokenOf: (words) => keyedToken(inject("secret"), words) });
const { ask, answer, close, dismiss, reopen, publish, reject, continue: resume, withdraw } = commands;
const [lead, moderator] = [person("projectLead"), person("moderator")];
let [site, open]: [Site?, OpenActivity?] = [];

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  open = await openActivity(world, { inBrink: "ideas" });
}, 60_000);

const trajectoryId = () => open?.trajectoryId ?? "";
const given = { answer: "Ja, op zaterdag.", byFunction: "adviseur markt" };
const refusedWith = (key: string) => ({ refusal: { key: `engage.question.staff.refused.${key}` } });
const one = (questionId: string) => world.read((work) => questionById(work, questionId));
const waits = async (questionId: string) =>
  (await world.read((work) => openQuestions(work))).some((found) => found.questionId === questionId);
const counted = async () => (await world.read((work) => questionTimes(work, trajectoryId()))).length;
/** What is asked later comes later. */
const later = () => {
  world.clock.set(new Date(world.clock.now().getTime() + 60_000).toISOString());
};
const mailsTo = async (address: string) =>
  (await mailsOf(world)).filter(({ recipient }) => recipient === address).map(({ body }) => body);

async function asked(words: string, more: Record<string, unknown> = {}) {
  const form = { slug: open?.slug, words, readers: "team", hasLooked: "on", ...more };
  const { token } = await world.done(ask, form, visitor());
  const { items } = await world.read((work) => questionsOf(work, trajectoryId(), { page: 1, perPage: 100 }));
  const question = items.find(({ turns }) => turns[0]?.words === words);
  return { token, questionId: question?.id ?? "", turnId: question?.turns[0]?.id ?? "" };
}

describe("saying that something is no question", () => {
  it("is refused to who may not moderate, elsewhere, without a reason, and for what waits no more", async () => {
    const { turnId, questionId } = await asked("Is hier iemand?");
    const input = { turnId, dismissal: "spam" };
    expect(await world.run(dismiss, input, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    for (const role of ["evaluator", "administrator", "councilMember"])
      expect(await world.run(dismiss, input, person(role))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await world.run(dismiss, input, lead, newId())).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await world.run(dismiss, { ...input, questionId: newId() }, lead)).toMatchObject({
      refusal: { kind: "notFound" },
    });
    for (const dismissal of [undefined, "", "onzin"])
      expect(await world.run(dismiss, { turnId, dismissal }, lead)).toMatchObject({
        refusal: { fields: [{ field: "dismissal" }] },
      });
    await world.done(answer, { turnId, ...given }, lead);
    expect(await world.run(dismiss, input, lead)).toMatchObject(refusedWith("notOpen"));
    expect((await one(questionId))?.turns[0]?.moderation).toBe("private");
  });

  it("takes what only the team reads out of what waits and out of P4, and gives it no answer; spam is mailed to nobody", async () => {
    const before = await counted();
    const { turnId, questionId, token } = await asked("Koop nu pillen", { email: "spam@waterdam.example" });
    const received = await mailsTo("spam@waterdam.example");
    expect([await waits(questionId), await counted()]).toEqual([true, before + 1]);
    const staff = await site?.somebody("moderator");
    const page = `/beheer/trajecten/${trajectoryId()}/vragen/${questionId}`;
    const done = await staff?.follow(page, "dismiss", { turnId, dismissal: "spam" });
    expect(done?.html).toContain("Hier komt geen antwoord op.");
    expect(done?.html).not.toContain('name="answer"');
    expect((await staff?.send(page, "dismiss", { turnId, dismissal: "spam" }))?.status).toBe(409);
    expect([await waits(questionId), await counted()]).toEqual([false, before]);
    expect(await world.run(answer, { turnId, ...given }, lead)).toMatchObject(refusedWith("dismissed"));
    expect(await mailsTo("spam@waterdam.example")).toEqual(received);
    const own = (await site?.visitor().get(`/vraag/${token}`))?.html ?? "";
    for (const said of ["Dit lijkt op reclame", "Stel uw vraag anders"]) expect(own).toContain(said);
    const list = (await staff?.get(`/beheer/trajecten/${trajectoryId()}/vragen`))?.html;
    expect(list).toContain("Geen vraag, of spam");
  });

  it("takes what everybody read off the website, and tells who left an address, without their words", async () => {
    const { turnId } = await asked("Leve de koning!", { readers: "everybody", email: "leo@waterdam.example" });
    await world.done(publish, { turnId }, lead);
    await world.done(dismiss, { turnId, dismissal: "no_question" }, lead);
    const shown = await world.read((work) => publishedQuestions(work, trajectoryId(), { page: 1, perPage: 100 }));
    expect(shown.items.flatMap(({ turns }) => turns.map(({ id }) => id))).not.toContain(turnId);
    const told = (await mailsTo("leo@waterdam.example")).filter((body) => body.includes("geen vraag aan ons"));
    expect(told).toHaveLength(1);
    expect(told[0]).not.toContain("koning");
    expect(await world.run(publish, { turnId }, moderator)).toMatchObject({
      refusal: { key: "engage.refused.notWaiting" },
    });
  });
});

describe("putting it back", () => {
  it("is for somebody else, within thirty days, and not when it was asked again", async () => {
    const { turnId, questionId, token } = await asked("Hallo daar");
    expect(await world.run(reopen, { turnId }, moderator)).toMatchObject(refusedWith("notDismissed"));
    await world.done(dismiss, { turnId, dismissal: "no_question" }, lead);
    expect(await world.run(reopen, { turnId }, person("evaluator"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await world.run(reopen, { turnId }, lead)).toMatchObject(refusedWith("ownDismissal"));
    expect(await world.run(reopen, { turnId }, moderator, newId())).toMatchObject({ refusal: { kind: "notFound" } });
    world.clock.set("2026-12-02T09:00:01Z");
    expect(await world.run(reopen, { turnId }, moderator)).toMatchObject(refusedWith("tooLate"));
    world.clock.set(monday);
    await world.done(resume, { token, words: "Ik bedoel: is er iemand?" }, visitor());
    expect(await world.run(reopen, { turnId }, moderator)).toMatchObject(refusedWith("askedAgain"));
    await world.done(withdraw, { token }, visitor());
    expect(await one(questionId)).toBeUndefined();
  });

  it("makes it wait as before, since it was asked, also when the asker ended it meanwhile", async () => {
    const [own, shown] = [await asked("Wat nu dan?"), await asked("En straks dan?", { readers: "everybody" })];
    for (const { turnId } of [own, shown]) await world.done(dismiss, { turnId, dismissal: "spam" }, lead);
    await world.done(close, { token: own.token }, visitor());
    world.clock.set("2026-12-02T09:00:00Z");
    const staff = await site?.somebody("moderator");
    const page = `/beheer/trajecten/${trajectoryId()}/vragen/${own.questionId}`;
    expect((await staff?.follow(page, "reopen", { turnId: own.turnId }))?.html).toContain("wacht weer op antwoord");
    await world.done(reopen, { turnId: shown.turnId }, moderator);
    world.clock.set(monday);
    const found = await Promise.all([own, shown].map(({ questionId }) => one(questionId)));
    expect(found.map((question) => question?.turns[0]?.moderation)).toEqual(["private", "waiting"]);
    expect(found[0]?.turns[0]?.askedAt).toEqual(world.clock.now());
    expect([await waits(own.questionId), await waits(shown.questionId)]).toEqual([true, true]);
  });
});

describe("asking again after a refusal", () => {
  it("is decided by somebody else, who may do anything; the same person may answer", async () => {
    const { turnId, questionId, token } = await asked("Prutsers!", { readers: "everybody" });
    await world.done(reject, { turnId, rejection: "insulting", rejectionWords: "" }, lead);
    later();
    await world.done(resume, { token, words: "Waarom doet u niets?" }, visitor());
    const next = (await one(questionId))?.turns[1]?.id ?? "";
    for (const [decide, input] of [
      [publish, { turnId: next }],
      [reject, { turnId: next, rejection: "other", rejectionWords: "" }],
      [dismiss, { turnId: next, dismissal: "no_question" }],
    ] as const)
      expect(await world.run<unknown, unknown>(decide, input, lead)).toMatchObject(refusedWith("secondLook"));
    await world.done(answer, { turnId: next, ...given }, lead);
    await world.done(publish, { turnId: next }, moderator);
    later();
    await world.done(resume, { token, words: "En morgen?" }, visitor());
    const third = (await one(questionId))?.turns[2]?.id ?? "";
    await world.done(reject, { turnId: third, rejection: "other", rejectionWords: "" }, lead);
  });
});

describe("where one person moderates", () => {
  it("that person reads in the queue and on the page who can, or that nobody can", async () => {
    const own = createWorld(monday);
    const small = createSite(own, await foundMunicipality(own));
    const there = await openActivity(own, { inBrink: "ideas" });
    const alone = await small.somebody("moderator");
    const form = { slug: there.slug, words: "Kom ik erin?", readers: "everybody", hasLooked: "on" };
    const { token } = await own.done(ask, form, visitor());
    const found = async () =>
      (await own.read((work) => questionsOf(work, there.trajectoryId, { page: 1, perPage: 1 }))).items[0];
    const page = `/beheer/trajecten/${there.trajectoryId}/vragen/${(await found())?.id ?? ""}`;
    const turnId = (await found())?.turns[0]?.id ?? "";
    const closed = await alone.follow(page, "dismiss", { turnId, dismissal: "spam" });
    expect(closed.html).toContain("Niemand anders in uw gemeente kan dit nu.");
    own.clock.set("2026-11-02T09:01:00Z");
    await own.done(resume, { token, words: "Nog eens: kom ik erin?" }, visitor());
    expect((await alone.get(page)).html).toContain("Niemand anders in uw gemeente kan dit nu.");
    const queue = (await alone.get("/beheer/inbreng")).html;
    expect(queue).toContain("Wie kan dat?");
    expect(queue).not.toContain('value="publishQuestion"');
    // Who may not moderate is nobody to ask.
    await small.somebody("administrator");
    await small.somebody("evaluator");
    expect((await alone.get(page)).html).toContain("Niemand anders in uw gemeente kan dit nu.");
    const leader = await small.somebody("projectLead");
    const told = (await alone.get(page)).html;
    expect(told).not.toContain("Niemand anders in uw gemeente");
    expect(told).toContain("Vraag bijvoorbeeld");
    const next = (await found())?.turns[1]?.id;
    await leader.follow(page, "publishQuestion", { turnId: next ?? "", seen: "waiting" });
    expect((await found())?.turns[1]?.moderation).toBe("published");
  });
});

describe("how a question was sent", () => {
  it("is marked for the team, and refuses nobody", async () => {
    const { questionId, token } = await asked("www.een.example https://twee.example http://drie.example/x", {
      trap: "x",
      begunAt: world.clock.now(),
    });
    expect((await one(questionId))?.turns[0]?.signals).toEqual(["trap", "quick", "links"]);
    const page = `/beheer/trajecten/${trajectoryId()}/vragen/${questionId}`;
    expect((await (await site?.somebody("adviser"))?.get(page))?.html).toContain("Een verborgen vak was ingevuld");
    const sent = { words: "Is er een bank?", readers: "everybody", hasLooked: "on", _website: "http://x.example" };
    const ask = `/trajecten/${open?.slug ?? ""}/vraag`;
    expect((await site?.visitor().send(ask, "ask", sent))?.status).toBe(303);
    expect((await (await site?.somebody("moderator"))?.get("/beheer/inbreng"))?.html).toContain(
      "Een verborgen vak was ingevuld",
    );
    await world.done(dismiss, { turnId: (await one(questionId))?.turns[0]?.id, dismissal: "spam" }, lead);
    later();
    const more = { words: "Toch?", email: "", _website: "y" };
    expect((await site?.visitor().send(`/vraag/${token}`, "further", more))?.status).toBe(303);
    expect((await one(questionId))?.turns[1]?.signals).toEqual(["trap"]);
  });
});
