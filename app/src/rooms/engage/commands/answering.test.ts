import { beforeAll, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId, tokenHash } from "../../../kernel/ids.ts";
import type { Job } from "../../../platform/define/job.ts";
import { createJobRunner } from "../../../platform/jobs/run-job.ts";
import { mailsInState } from "../../../platform/mail/reader.ts";
import { silentLog } from "../../../platform/telemetry/log.ts";
import { createMetrics } from "../../../platform/telemetry/metrics.ts";
import { answersOverview } from "../answers-reader.ts";
import { contactOf } from "../contact-reader.ts";
import { contributionById, dispositionHistory, withDispositions } from "../contribution-reader.ts";
import { forgetJob } from "../jobs/forget.job.ts";
import { mailAnswerJob } from "../jobs/mail-answer.job.ts";
import { mailRejectionJob } from "../jobs/mail-rejection.job.ts";
import { methods } from "../methods/index.ts";
import type { EngageTables } from "../tables.ts";
import type { Work } from "../../../platform/define/work.ts";
import { joinedMessages } from "../joined-messages.ts";
import { enterContribution } from "./enter-contribution.ts";
import { confirmDisposition, proposeDisposition } from "./dispose.ts";
import { nameLanguage, publishContributions, rejectContributions, translateContribution } from "./moderate.ts";
import { saveDraft } from "./save-draft.ts";
import { submitContribution } from "./submit-contribution.ts";

const words = joinedMessages(methods);
const bindings = { methods, words: () => words, baseUrl: "http://localhost:3000" };
const submit = submitContribution(bindings);
const enter = enterContribution(bindings);
const adviser = person("adviser");
const lead = person("projectLead");
const moderator = person("moderator");
const idea = { title: ["Bomen"], body: ["Schaduw."] };

const world = createWorld();
let open: OpenActivity;
beforeAll(async () => {
  open = await openActivity(world, { inBrink: "ideas" });
});

async function sent(fields: Record<string, readonly string[]> = {}): Promise<string> {
  const { contributionId } = await world.done(
    submit,
    { activityId: open.activityId, fields: { ...idea, ...fields } },
    visitor(),
  );
  return contributionId;
}

async function standing(id: string) {
  return world.read(async (work) => {
    const contribution = await contributionById(work, id);
    return contribution && (await withDispositions(work, [contribution]))[0];
  });
}

/** Runs one job now, as the queue would. */
async function runs(job: Job, input: Record<string, string>): Promise<void> {
  const mailer = { send: () => Promise.resolve("sent" as const) };
  const run = createJobRunner({
    storage: world.storage,
    mailer,
    clock: world.clock,
    log: silentLog(),
    metrics: createMetrics(),
  });
  expect(await run(job, { jobId: newId(), tenantId: world.tenant.id, input })).toEqual({ kind: "done" });
}

async function mailTo(address: string) {
  const mails = await world.read((work) => mailsInState(work, ["waiting", "sent"]));
  return mails.filter((mail) => mail.to === address);
}

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
    const disposition = { dispositionId: newId(), contributionId: id };
    await runs(mailAnswerJob(bindings), disposition);
    await runs(mailAnswerJob(bindings), disposition);
    const mails = (await mailTo("ann@waterdam.example")).filter((mail) =>
      mail.subject.startsWith("This is what we did"),
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain("Yes, ten trees.");
    expect(mails[0]?.text).toContain("projectleider");
    await runs(mailAnswerJob(bindings), { dispositionId: newId(), contributionId: await sent() });
  });

  it("says in the mail where a question was forwarded to", async () => {
    const id = await sent({ email: ["door@waterdam.example"] });
    const forwarded = { ids: id, outcome: "forwarded", forwardedTo: "het waterschap", reason_nl: "Zij gaan erover." };
    await world.done(proposeDisposition, forwarded, adviser);
    await world.done(confirmDisposition, confirm(id), lead);
    await runs(mailAnswerJob(bindings), { dispositionId: newId(), contributionId: id });
    const mails = await mailTo("door@waterdam.example");
    expect(mails.map((mail) => mail.text).join()).toContain("Doorgestuurd naar het waterschap");
  });
});

describe("moderating", () => {
  it("is refused to who may not, and without a reason", async () => {
    const id = await sent();
    expect(await world.run(publishContributions, { ids: id }, person("evaluator"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    expect(await world.run(rejectContributions, { ids: id, rejection: "" }, moderator)).toMatchObject({
      refusal: { fields: [{ field: "rejection" }] },
    });
  });

  it("tells the author why words are not shown", async () => {
    const id = await sent({ email: ["boos@waterdam.example"] });
    await world.done(
      rejectContributions,
      { ids: id, rejection: "insulting", rejectionWords: "Het tweede woord." },
      moderator,
    );
    await runs(mailRejectionJob(bindings), { contributionId: id });
    const mail = (await mailTo("boos@waterdam.example")).find((one) =>
      one.subject.startsWith("We laten uw tekst niet zien"),
    );
    expect(mail?.text).toContain("Er staan woorden in die anderen beledigen.");
    expect(mail?.text).toContain("Het tweede woord.");
    await world.done(publishContributions, { ids: id }, moderator);
    expect((await standing(id))?.contribution).toMatchObject({ moderation: "published", rejection: undefined });
  });

  it("puts a translation beside the words, never instead of them", async () => {
    const id = await sent({ lang: ["ar"], body: ["ظل"] });
    const translation = { id, into: "nl", translatedTitle: "Bomen", translatedBody: "Schaduw" };
    expect(await world.run(translateContribution, { ...translation, into: "ar" }, moderator)).toMatchObject({
      refusal: { key: "engage.refused.sameLanguage" },
    });
    await world.done(translateContribution, translation, moderator);
    expect((await standing(id))?.contribution).toMatchObject({
      body: "ظل",
      lang: "ar",
      translations: { nl: { body: "Schaduw", by: moderator.name } },
    });
    await world.done(nameLanguage, { id, lang: "nl" }, moderator);
    expect((await standing(id))?.contribution).toMatchObject({ lang: "nl", translations: {} });
  });
});

describe("paper", () => {
  it("is refused online, from the future, and to who may not", async () => {
    const paper = { activityId: open.activityId, route: "paper", fields: idea };
    expect(await world.run(enter, { ...paper, route: "online" }, adviser)).toMatchObject({
      refusal: { fields: [{ field: "route" }] },
    });
    expect(await world.run(enter, { ...paper, receivedOn: "2027-01-01" }, adviser)).toMatchObject({
      refusal: { fields: [{ field: "receivedOn" }] },
    });
    expect(await world.run(enter, paper, person("evaluator"))).toMatchObject({ refusal: { kind: "forbidden" } });
  });

  it("is published as read, marked with its way and who typed it, and each is a participant", async () => {
    const paper = { activityId: open.activityId, route: "spoken", receivedOn: "2026-10-20", fields: idea };
    const { contributionId } = await world.done(enter, paper, moderator);
    expect((await standing(contributionId))?.contribution).toMatchObject({
      moderation: "published",
      route: "spoken",
      enteredByName: moderator.name,
      submittedAt: new Date("2026-10-20T12:00:00Z"),
    });
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

/** Whether the row is still there, whatever may be read of it. */
async function draftIsKept(work: Work, draft: string): Promise<boolean> {
  const rows = work.db.$extendTables<EngageTables>().selectFrom("engage_draft").select("token_hash");
  return (await rows.where("token_hash", "=", tokenHash(draft)).execute()).length > 0;
}

describe("personal data", () => {
  it("leaves on time: drafts after a week, addresses and words so many months after the close", async () => {
    const own = createWorld();
    const { activityId, trajectoryId } = await openActivity(own, { inBrink: "ideas" });
    const fields = { ...idea, email: ["noor@waterdam.example"] };
    const { contributionId } = await own.done(submit, { activityId, fields }, visitor());
    const { draft } = await own.done(saveDraft(methods), { activityId, screen: "idee", fields: idea }, visitor());
    const forget = async (at: string) => {
      own.clock.set(at);
      const run = createJobRunner({
        storage: own.storage,
        mailer: { send: () => Promise.resolve("sent" as const) },
        clock: own.clock,
        log: silentLog(),
        metrics: createMetrics(),
      });
      await run(forgetJob(methods), { jobId: newId(), tenantId: own.tenant.id, input: {} });
      return own.read(async (work) => ({
        address: (await contactOf(work, contributionId))?.email,
        body: (await contributionById(work, contributionId))?.body,
        draft: await draftIsKept(work, draft),
      }));
    };
    expect(await forget("2026-11-08T09:00:00Z")).toEqual({
      address: "noor@waterdam.example",
      body: "Schaduw.",
      draft: true,
    });
    expect(await forget("2026-11-10T09:00:00Z")).toMatchObject({ draft: false });
    expect(await forget("2029-01-01T09:00:00Z")).toMatchObject({ address: "noor@waterdam.example" });
    own.clock.set("2029-01-15T12:00:00Z");
    await moveTo(own, trajectoryId, "close", 4);
    expect(await forget("2030-01-15T12:00:00Z")).toMatchObject({ address: "noor@waterdam.example" });
    expect(await forget("2030-01-16T12:00:00Z")).toMatchObject({ address: undefined, body: "Schaduw." });
    expect(await forget("2036-01-15T12:00:00Z")).toMatchObject({ body: "Schaduw." });
    expect(await forget("2036-01-16T12:00:00Z")).toMatchObject({ body: "" });
  });
});
