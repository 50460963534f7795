import { describe, expect, it } from "vitest";
import { person, visitor } from "../../../../test/factories/world.ts";
import { newId, newToken } from "../../../kernel/ids.ts";
import { mailRejectionJob } from "../jobs/mail-rejection.job.ts";
import { mailShownAfterAllJob } from "../jobs/mail-shown-after-all.job.ts";
import { methods } from "../methods/index.ts";
import { moderationStepsOf } from "../moderation/moderation-reader.ts";
import { bindings, idea, ideasTown, moderator, submit } from "./ideas-town.fixture.ts";
import { publishContributions, rejectContributions } from "./moderate.ts";
import { objectToRejection } from "./object-to-rejection.ts";
import { withdrawContribution } from "./withdraw-contribution.ts";

const { world, activity, standing, runs, mailTo } = ideasTown();
const object = objectToRejection(methods);
const objection = "Ik noem niemand.";
const other = person("moderator");
const reject = (ids: string) => ({ ids, rejection: "insulting", rejectionWords: "" });

async function rejected(email = "") {
  const fields = { ...idea, email: [email] };
  const { contributionId: id, token } = await world.done(
    submit,
    { activityId: activity().activityId, fields },
    visitor(),
  );
  await world.done(rejectContributions, reject(id), moderator);
  return { id, token };
}

describe("an author who does not agree", () => {
  it("has a link of their own, a text that is not shown, and a reason", async () => {
    const { id, token } = await rejected();
    for (const [forged, tenant] of [
      [newToken(), undefined],
      [token, newId()],
    ] as const)
      expect(await world.run(object, { token: forged, objection }, visitor(), tenant)).toMatchObject({
        refusal: { kind: "notFound" },
      });
    for (const wrong of ["", "x".repeat(1001)])
      expect(await world.run(object, { token, objection: wrong }, visitor())).toMatchObject({
        refusal: { fields: [{ field: "objection" }] },
      });
    await world.done(publishContributions, { ids: id }, moderator);
    expect(await world.run(object, { token, objection }, visitor())).toMatchObject({
      refusal: { key: "engage.refused.notRejected" },
    });
  });

  it("is looked at again by somebody else, and told", async () => {
    const { id, token } = await rejected("noor@waterdam.example");
    await world.done(object, { token, objection }, visitor());
    expect((await standing(id))?.contribution.moderation).toBe("waiting");
    const own = { refusal: { key: "engage.refused.ownRejection" } };
    expect(await world.run(publishContributions, { ids: id }, moderator)).toMatchObject(own);
    expect(await world.run(rejectContributions, reject(id), moderator)).toMatchObject(own);
    await world.done(publishContributions, { ids: id }, other);
    for (let twice = 0; twice < 2; twice += 1) await runs(mailShownAfterAllJob(bindings), { contributionId: id });
    const mails = (await mailTo("noor@waterdam.example")).map(({ subject }) => subject);
    expect(mails.filter((subject) => subject.startsWith("We laten uw tekst toch zien"))).toHaveLength(1);
    const steps = await world.read((work) => moderationStepsOf(work, id));
    expect(steps.map(({ what, words }) => [what, words])).toEqual([
      ["published", undefined],
      ["objected", objection],
      ["rejected", undefined],
    ]);
    // The second look is over: who rejected it first is as free as anybody.
    await world.done(rejectContributions, reject(id), moderator);
  });

  it("says so once, also when two come at the same moment", async () => {
    const { id, token } = await rejected("anna@waterdam.example");
    const both = await Promise.all([1, 2].map(() => world.run(object, { token, objection }, visitor())));
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    await world.done(rejectContributions, reject(id), other);
    await runs(mailRejectionJob(bindings), { contributionId: id });
    const text = (await mailTo("anna@waterdam.example")).map((mail) => mail.text).join();
    expect(text).toContain("Iemand anders van de gemeente las uw tekst opnieuw");
    expect(await world.run(object, { token, objection }, visitor())).toMatchObject({
      refusal: { key: "engage.refused.objectedBefore" },
    });
    await world.done(withdrawContribution(methods), { token }, visitor());
    const steps = await world.read((work) => moderationStepsOf(work, id));
    expect(steps.map(({ words }) => words)).toEqual([undefined, undefined, undefined]);
  });

  it("is mailed nothing who never objected", async () => {
    const { id } = await rejected("piet@waterdam.example");
    await world.done(publishContributions, { ids: id }, other);
    await runs(mailShownAfterAllJob(bindings), { contributionId: id });
    const mails = (await mailTo("piet@waterdam.example")).map(({ subject }) => subject);
    expect(mails.filter((subject) => subject.includes("toch"))).toEqual([]);
  });
});
