import { describe, expect, it } from "vitest";
import { person } from "../../../../test/factories/world.ts";
import { mailRejectionJob } from "../jobs/mail-rejection.job.ts";
import { enterContribution } from "./enter-contribution.ts";
import { nameLanguage, publishContributions, rejectContributions, translateContribution } from "./moderate.ts";
import { adviser, bindings, idea, ideasTown, moderator } from "./ideas-town.fixture.ts";

const { world, activity, sent, standing, runs, mailTo } = ideasTown();
const enter = enterContribution(bindings);

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
    const paper = { activityId: activity().activityId, route: "paper", fields: idea };
    expect(await world.run(enter, { ...paper, route: "online" }, adviser)).toMatchObject({
      refusal: { fields: [{ field: "route" }] },
    });
    expect(await world.run(enter, { ...paper, receivedOn: "2027-01-01" }, adviser)).toMatchObject({
      refusal: { fields: [{ field: "receivedOn" }] },
    });
    expect(await world.run(enter, paper, person("evaluator"))).toMatchObject({ refusal: { kind: "forbidden" } });
  });

  it("is published as read, marked with its way and who typed it, and each is a participant", async () => {
    const paper = { activityId: activity().activityId, route: "spoken", receivedOn: "2026-10-20", fields: idea };
    const { contributionId } = await world.done(enter, paper, moderator);
    expect((await standing(contributionId))?.contribution).toMatchObject({
      moderation: "published",
      route: "spoken",
      enteredByName: moderator.name,
      submittedAt: new Date("2026-10-20T12:00:00Z"),
    });
  });
});
