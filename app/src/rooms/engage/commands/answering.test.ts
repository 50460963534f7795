import { describe, expect, it } from "vitest";
import { person, visitor, createWorld } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { dispositionHistory } from "../contribution-reader.ts";
import { mailAnswerJob } from "../jobs/mail-answer.job.ts";
import { confirmDisposition, proposeDisposition } from "./dispose.ts";
import { rejectContributions } from "./moderate.ts";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { answersOverview } from "../answers-reader.ts";
import { adviser, bindings, idea, ideasTown, lead, moderator, submit } from "./ideas-town.fixture.ts";

const { world, sent, standing, runs, mailTo } = ideasTown();

describe("proposing an answer", () => {
  const proposal = (ids: string | readonly string[]) => ({ ids, outcome: "adopted", reason_nl: "We planten bomen." });

  it("is refused to everybody but the team", async () => {
    const id = await sent();
    for (const actor of [person("moderator"), person("councilMember"), person("administrator")]) {
      expect(await world.run(proposeDisposition, proposal(id), actor)).toMatchObject({
        refusal: { kind: "forbidden" },
      });
    }
    expect(await world.run(proposeDisposition, proposal(id), visitor())).toMatchObject({
      refusal: { kind: "notSignedIn" },
    });
  });

  it.each([
    ["nothing chosen", { ids: "" }, ["ids"]],
    ["no outcome", { outcome: "" }, ["outcome"]],
    ["an outcome that does not exist", { outcome: "ignored" }, ["outcome"]],
    ["no reason", { reason_nl: " " }, ["reason_nl"]],
    ["forwarding to nobody", { outcome: "forwarded" }, ["forwardedTo"]],
  ])("is refused with %s", async (_, over, fields) => {
    const id = await sent();
    const refused = await world.run(proposeDisposition, { ...proposal(id), ...over }, adviser);
    expect(refused).toMatchObject({ refusal: { kind: "invalid", fields: fields.map((field) => ({ field })) } });
  });

  it("is refused for what is not there, rejected, withdrawn or of another municipality", async () => {
    const id = await sent();
    expect(await world.run(proposeDisposition, proposal([id, newId()]), adviser)).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await world.run(proposeDisposition, proposal(id), adviser, newId())).toMatchObject({
      refusal: { kind: "notFound" },
    });
    await world.done(rejectContributions, { ids: id, rejection: "advertising" }, moderator);
    expect(await world.run(proposeDisposition, proposal(id), adviser)).toMatchObject({
      refusal: { key: "engage.refused.rejectedHasNoAnswer" },
    });
  });

  it("is refused as long as the answer does not speak the language of who asked", async () => {
    const ids = [await sent(), await sent({ lang: ["pl"] })];
    expect(await world.run(proposeDisposition, proposal(ids), adviser)).toMatchObject({
      refusal: { fields: [{ field: "reason_pl", key: "engage.field.answerInLanguage" }] },
    });
    await world.done(proposeDisposition, { ...proposal(ids), reason_pl: "Posadzimy drzewa." }, adviser);
    expect((await standing(ids[1] ?? ""))?.proposal?.reason).toEqual({
      nl: "We planten bomen.",
      pl: "Posadzimy drzewa.",
    });
  });
});

describe("confirming an answer", () => {
  const confirm = (ids: string) => ({ ids, deciderFunction: "projectleider" });

  it("is refused for what a moderator rejected after the proposal: nobody is mailed an answer to that", async () => {
    const id = await sent();
    await world.done(proposeDisposition, { ids: id, outcome: "adopted", reason_nl: "Dat kan." }, adviser);
    await world.done(rejectContributions, { ids: id, rejection: "advertising" }, moderator);
    expect(await world.run(confirmDisposition, confirm(id), lead)).toMatchObject({
      refusal: { key: "engage.refused.rejectedHasNoAnswer" },
    });
    expect((await standing(id))?.answer).toBeUndefined();
  });

  it("is refused without a proposal, to who proposed it, and without a function", async () => {
    const id = await sent();
    expect(await world.run(confirmDisposition, confirm(id), lead)).toMatchObject({
      refusal: { key: "engage.refused.noProposal" },
    });
    await world.done(proposeDisposition, { ids: id, outcome: "partly", reason_nl: "Een deel." }, lead);
    expect(await world.run(confirmDisposition, confirm(id), lead)).toMatchObject({
      refusal: { key: "engage.refused.ownProposal" },
    });
    const other = person("projectLead");
    expect(await world.run(confirmDisposition, { ids: id, deciderFunction: " " }, other)).toMatchObject({
      refusal: { fields: [{ field: "deciderFunction" }] },
    });
    expect(await world.run(confirmDisposition, confirm(id), adviser)).toMatchObject({ refusal: { kind: "forbidden" } });
    await world.done(confirmDisposition, confirm(id), other);
    expect((await standing(id))?.answer).toMatchObject({
      outcome: "partly",
      deciderName: other.name,
      deciderFunction: "projectleider",
    });
  });

  it("leaves the answer in public until another one is confirmed, and keeps it as history", async () => {
    const id = await sent();
    await world.done(proposeDisposition, { ids: id, outcome: "deferred", reason_nl: "Later." }, adviser);
    await world.done(confirmDisposition, confirm(id), lead);
    await world.done(proposeDisposition, { ids: id, outcome: "rejected", reason_nl: "Toch niet." }, adviser);
    await world.done(proposeDisposition, { ids: id, outcome: "adopted", reason_nl: "Toch wel." }, adviser);
    expect(await standing(id)).toMatchObject({ answer: { outcome: "deferred" }, proposal: { outcome: "adopted" } });
    await world.done(confirmDisposition, confirm(id), lead);
    expect(await standing(id)).toMatchObject({ answer: { outcome: "adopted" }, proposal: undefined });
    expect((await world.read((work) => dispositionHistory(work, id))).map((row) => row.outcome).sort()).toEqual([
      "deferred",
      "rejected",
    ]);
  });

  it("mails who asked, once, in their own language, and nobody else", async () => {
    const id = await sent({ lang: ["en"], email: ["ann@waterdam.example"] });
    await world.done(
      proposeDisposition,
      { ids: id, outcome: "adopted", reason_nl: "Ja.", reason_en: "Yes, ten trees." },
      adviser,
    );
    await world.done(confirmDisposition, confirm(id), lead);
    const disposition = { contributionId: id };
    await runs(mailAnswerJob(bindings), disposition);
    await runs(mailAnswerJob(bindings), disposition);
    const mails = (await mailTo("ann@waterdam.example")).filter((mail) =>
      mail.subject.startsWith("This is what we did"),
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain("Yes, ten trees.");
    expect(mails[0]?.text).toContain("projectleider");
    await runs(mailAnswerJob(bindings), { contributionId: await sent() });
  });

  it("says in the mail where a question was forwarded to", async () => {
    const id = await sent({ email: ["door@waterdam.example"] });
    const forwarded = { ids: id, outcome: "forwarded", forwardedTo: "het waterschap", reason_nl: "Zij gaan erover." };
    await world.done(proposeDisposition, forwarded, adviser);
    await world.done(confirmDisposition, confirm(id), lead);
    await runs(mailAnswerJob(bindings), { contributionId: id });
    const mails = await mailTo("door@waterdam.example");
    expect(mails.map((mail) => mail.text).join()).toContain("Doorgestuurd naar het waterschap");
  });
});

describe("a trajectory", () => {
  it("is not answered while a contribution waits for a decided answer", async () => {
    const own = createWorld();
    const { activityId, trajectoryId } = await openActivity(own, { inBrink: "ideas" });
    const { contributionId } = await own.done(submit, { activityId, fields: idea }, visitor());
    await moveTo(own, trajectoryId, "close", 4);
    const { answeredGuard } = await import("../guards.ts");
    const refusal = () => own.read(async (work) => answeredGuard.refuses(work, { id: trajectoryId } as never));
    expect(await refusal()).toMatchObject({ key: "engage.refused.unanswered", params: { count: 1 } });
    await own.done(proposeDisposition, { ids: contributionId, outcome: "adopted", reason_nl: "Ja." }, adviser);
    expect(await refusal()).toMatchObject({ key: "engage.refused.unanswered" });
    expect(await own.read((work) => answersOverview(work, trajectoryId))).toMatchObject({
      unanswered: 1,
      unconfirmed: 1,
    });
    await own.done(confirmDisposition, { ids: contributionId, deciderFunction: "projectleider" }, lead);
    expect(await refusal()).toBeUndefined();
  });
});
