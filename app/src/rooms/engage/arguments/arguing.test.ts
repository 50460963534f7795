import { describe, expect, it } from "vitest";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { answersOverview } from "../answers-reader.ts";
import { changeContribution } from "../commands/change-contribution.ts";
import { proposeDisposition } from "../commands/dispose.ts";
import { adviser, bindings, idea, ideasTown, moderator, submit } from "../commands/ideas-town.fixture.ts";
import { publishContributions, rejectContributions } from "../commands/moderate.ts";
import { withdrawContribution } from "../commands/withdraw-contribution.ts";
import { contributionById, publishedOf } from "../contribution-reader.ts";
import { registerOf } from "../register-reader.ts";
import { contributionFacts } from "../facts-reader.ts";
import { forgetJob } from "../jobs/forget.job.ts";
import { mailRejectionJob } from "../jobs/mail-rejection.job.ts";
import { methods } from "../methods/index.ts";
import { moderationQueue } from "../moderation/queue-reader.ts";
import { answeringStep } from "../next-step.ts";
import { contributionTotals } from "../report-reader.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { supportContribution } from "../support/commands.ts";
import { argumentsAbout } from "./reader.ts";
import { submitArgument } from "./submit-argument.ts";

const { world, runs, mailTo } = ideasTown();
const argue = submitArgument(bindings);
const on = { arguments: "on", moderation: "before" };
const slice = { page: 1, perPage: 20 };

/** An activity where people argue, with an idea that everybody may read. */
async function argued(settings: Record<string, string> = on) {
  const open = await openActivity(world, { inBrink: "ideas", settings });
  const sent = await world.done(submit, { activityId: open.activityId, fields: idea }, visitor());
  await world.done(publishContributions, { ids: sent.contributionId }, moderator);
  const form = { activityId: open.activityId, receipt: sent.receipt, side: "for", argument: "Het is er heet." };
  return { ...open, id: sent.contributionId, form };
}

const readAbout = (id: string) => world.read((work) => argumentsAbout(work, id, slice));

describe("an argument", () => {
  it("is refused without a side, without words, too long, and about what nobody may read", async () => {
    const { form, activityId } = await argued();
    for (const [wrong, at] of [
      [{ side: "" }, "side"],
      [{ side: "neutral" }, "side"],
      [{ argument: " " }, "argument"],
      [{ argument: "x".repeat(501) }, "argument"],
      [{ email: "noor" }, "email"],
    ] as const)
      expect(await world.run(argue, { ...form, ...wrong }, visitor()), at).toMatchObject({
        refusal: { kind: "invalid", fields: [{ field: at }] },
      });
    const waiting = await world.done(submit, { activityId, fields: idea }, visitor());
    const elsewhere = await openActivity(world, { inBrink: "ideas", settings: on });
    const nothing = { refusal: { kind: "notFound" } };
    for (const wrong of [{ receipt: waiting.receipt }, { receipt: "K7RM-4TQ9" }, { activityId: elsewhere.activityId }])
      expect(await world.run(argue, { ...form, ...wrong }, visitor())).toMatchObject(nothing);
    expect(await world.run(argue, form, visitor(), newId())).toMatchObject(nothing);
  });

  it("is refused where the team did not ask for any, and once nobody can take part", async () => {
    const without = await argued({ moderation: "before" });
    expect(await world.run(argue, without.form, visitor())).toMatchObject({
      refusal: { key: "engage.refused.noArguments" },
    });
    const closed = await argued();
    await moveTo(world, closed.trajectoryId, "close", 4);
    expect(await world.run(argue, closed.form, visitor())).toMatchObject({
      refusal: { key: "engage.refused.notOpen" },
    });
  });

  it("waits in the one queue, and is read on its side when a moderator publishes it", async () => {
    const { id, trajectoryId, form } = await argued();
    const pro = await world.done(argue, form, visitor());
    const con = await world.done(argue, { ...form, side: "against", argument: "Te duur." }, visitor());
    expect((await readAbout(id)).for.total).toBe(0);
    const { items } = await world.read((work) => moderationQueue(work, { page: 1, perPage: 200 }));
    const step = await world.read(async (work) => {
      const found = await trajectoryById(work, trajectoryId);
      return found && (await answeringStep.nextStep(work, found));
    });
    expect(step).toMatchObject({ sentenceKey: "engage.next.moderate", params: { count: 2 } });
    expect(items.find((one) => one.id === pro.contributionId)).toMatchObject({
      argument: { aboutId: id, side: "for" },
      body: "Het is er heet.",
    });
    await world.done(publishContributions, { ids: [pro.contributionId, con.contributionId] }, moderator);
    const both = await readAbout(id);
    expect([both.for, both.against].map(({ items: [one], total }) => [one?.body, total])).toEqual([
      ["Het is er heet.", 1],
      ["Te duur.", 1],
    ]);
    const { form: atOnce, id: other } = await argued({ arguments: "on", moderation: "after" });
    await world.done(argue, atOnce, visitor());
    expect((await readAbout(other)).for.total).toBe(1);
  });

  it("is not counted, listed, supported or answered as if it were an idea", async () => {
    const { id, trajectoryId, activityId, form } = await argued({ arguments: "on", moderation: "after" });
    const { contributionId, receipt } = await world.done(argue, form, visitor());
    const all = await world.read(async (work) => ({
      register: (await registerOf(work, { trajectoryId, ...slice })).items.map(({ contribution }) => contribution.id),
      list: (await publishedOf(work, activityId, slice)).items.map(({ contribution }) => contribution.id),
      received: (await answersOverview(work, trajectoryId)).received,
      facts: (await contributionFacts(work, trajectoryId)).contributions.length,
      reported: (await contributionTotals(work, trajectoryId)).contributions,
    }));
    expect(all).toEqual({ register: [id], list: [id], received: 1, facts: 1, reported: 1 });
    expect(await world.run(supportContribution(methods), { activityId, receipt }, visitor())).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await world.run(argue, { ...form, receipt }, visitor())).toMatchObject({ refusal: { kind: "notFound" } });
    const answer = { ids: contributionId, outcome: "adopted", reason_nl: "Ja." };
    expect(await world.run(proposeDisposition, answer, adviser)).toMatchObject({
      refusal: { key: "engage.refused.argumentHasNoAnswer" },
    });
  });

  it("is changed by its author, and then read again first", async () => {
    const { id, form } = await argued();
    const { contributionId, token } = await world.done(argue, form, visitor());
    await world.done(publishContributions, { ids: contributionId }, moderator);
    const change = changeContribution(methods);
    for (const wrong of [idea, { argument: ["x".repeat(501)] }])
      expect(await world.run(change, { token, fields: wrong }, visitor())).toMatchObject({
        refusal: { fields: [{ field: "argument" }] },
      });
    await world.done(change, { token, fields: { argument: ["Er is daar al schaduw."] } }, visitor());
    expect((await readAbout(id)).for.total).toBe(0);
    await world.done(publishContributions, { ids: contributionId }, moderator);
    expect((await readAbout(id)).for.items.map(({ body }) => body)).toEqual(["Er is daar al schaduw."]);
  });

  it("tells its author why it is not shown, and is taken back and forgotten as an idea is", async () => {
    const { id, trajectoryId, form } = await argued({ arguments: "on", moderation: "after" });
    const email = "noor@waterdam.example";
    const [rejected, withdrawn, kept] = [
      await world.done(argue, { ...form, email }, visitor()),
      await world.done(argue, form, visitor()),
      await world.done(argue, form, visitor()),
    ];
    await world.done(
      rejectContributions,
      { ids: rejected.contributionId, rejection: "insulting", rejectionWords: "" },
      moderator,
    );
    await runs(mailRejectionJob(bindings), { contributionId: rejected.contributionId });
    expect((await mailTo(email)).map(({ text }) => text).join()).toContain("/over#huisregels");
    expect((await mailTo(email)).map(({ key }) => key.split(" ")[0]).toSorted()).toEqual([
      "engage.argued",
      "engage.rejected",
    ]);
    await world.done(withdrawContribution(methods), { token: withdrawn.token }, visitor());
    const bodyOf = (contributionId: string) =>
      world.read(async (work) => (await contributionById(work, contributionId))?.body);
    expect(await bodyOf(withdrawn.contributionId)).toBe("");
    expect((await readAbout(id)).for.items.map((one) => one.id)).toEqual([kept.contributionId]);
    await moveTo(world, trajectoryId, "close", 4);
    world.clock.set("2034-01-01T09:00:00Z");
    await runs(forgetJob(methods), {});
    expect([await bodyOf(kept.contributionId), await bodyOf(rejected.contributionId)]).toEqual(["", ""]);
  });
});
