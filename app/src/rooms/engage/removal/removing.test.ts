import { beforeAll, describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { ok } from "../../../kernel/result.ts";
import { changeContribution } from "../commands/change-contribution.ts";
import { confirmDisposition, proposeDisposition } from "../commands/dispose.ts";
import { adviser, bindings, idea, ideasTown, lead, moderator, submit } from "../commands/ideas-town.fixture.ts";
import { publishContributions, rejectContributions } from "../commands/moderate.ts";
import { objectToRejection } from "../commands/object-to-rejection.ts";
import { withdrawContribution } from "../commands/withdraw-contribution.ts";
import { publishedOf } from "../contribution-reader.ts";
import { registerOf } from "../register-reader.ts";
import { methods } from "../methods/index.ts";
import { moderationStepsOf } from "../moderation/moderation-reader.ts";
import { removeContributions, undoRemoval } from "./commands.ts";
import { mailBroughtBackJob, mailRemovalJob } from "./jobs/mail-removal.job.ts";
import { removalById, removals, removedTexts } from "./reader.ts";

const { world, standing, runs, mailTo } = ideasTown();
const [other, day] = [person("moderator"), 86_400_000];
const email = ["noor@waterdam.example"];

let place = { trajectoryId: "", activityId: "" };
beforeAll(async () => {
  place = await openActivity(world, { inBrink: "ideas", settings: { moderation: "after" }, endsOn: "2027-12-31" });
});

const sends = (fields: Record<string, readonly string[]> = {}) =>
  world.done(submit, { activityId: place.activityId, fields: { ...idea, ...fields } }, visitor());
const form = (ids: readonly string[], rejection = "spam") => ({
  ...{ trajectoryId: place.trajectoryId, ids, rejection, rejectionWords: "" },
});
const removed = (ids: readonly string[], rejection?: string) =>
  world.done(removeContributions, form(ids, rejection), moderator);
const undo = (removalId: string, by = moderator) => world.run(undoRemoval, { removalId }, by);
const moderationOf = async (id: string) => (await standing(id))?.contribution.moderation;
const later = (days: number) => world.clock.set(new Date(world.clock.now().getTime() + days * day).toISOString());

describe("taking many texts away in one go", () => {
  it("is refused to others, of another place, without a reason and of more than a thousand", async () => {
    const { contributionId: id } = await sends();
    expect(await world.run(removeContributions, form([id]), visitor())).toMatchObject({
      refusal: { kind: "notSignedIn" },
    });
    for (const role of ["evaluator", "administrator", "councilMember"])
      expect(await world.run(removeContributions, form([id]), person(role)), role).toMatchObject({
        refusal: { kind: "forbidden" },
      });
    const nothing = { refusal: { kind: "notFound" } };
    expect(await world.run(removeContributions, form([id]), moderator, newId())).toMatchObject(nothing);
    expect(await world.run(removeContributions, form([id, newId()]), moderator)).toMatchObject(nothing);
    const elsewhere = { ...form([id]), trajectoryId: newId() };
    expect(await world.run(removeContributions, elsewhere, moderator)).toMatchObject(nothing);
    for (const [wrong, field] of [
      [form([]), "ids"],
      [form(Array.from({ length: 1_001 }, newId)), "ids"],
      [form([id], ""), "rejection"],
    ] as const)
      expect(await world.run(removeContributions, wrong, moderator)).toMatchObject({
        refusal: { fields: [{ field }] },
      });
    expect(await moderationOf(id)).toBe("published");
  });

  it("leaves what was not shown or taken back meanwhile, and is refused when nothing is left", async () => {
    const [own, gone] = [await sends(), await sends()];
    await world.done(rejectContributions, { ids: own.contributionId, rejection: "insulting" }, moderator);
    await world.done(withdrawContribution(methods), { token: gone.token }, visitor());
    const both = [own.contributionId, gone.contributionId];
    expect(await world.run(removeContributions, form(both), moderator)).toMatchObject({
      refusal: { key: "engage.removal.staff.nothing" },
    });
    const { contributionId: left } = await sends();
    expect(await removed([...both, left])).toMatchObject({ count: 1 });
    expect((await standing(own.contributionId))?.contribution.rejection?.reason).toBe("insulting");
  });

  it("is all or nothing: what breaks off halfway changed no text and left no trace", async () => {
    const { contributionId: id } = await sends();
    const many = async () => (await world.read((work) => removals(work, { page: 1, perPage: 1 }))).total;
    const before = await many();
    const broken = world.storage.unitOfWork({ tenantId: world.tenant.id, actor: moderator }, async (work) => {
      const parsed = removeContributions.input.parse(form([id]));
      const done = await removeContributions.run(work, parsed);
      expect(done.ok).toBe(true);
      throw new Error("The power went out.");
      return ok(undefined);
    });
    await expect(broken).rejects.toThrow("The power went out.");
    expect([await moderationOf(id), await many()]).toEqual(["published", before]);
  });

  it("keeps them from the list, and says who did it, when and why, with their numbers", async () => {
    const [one, two] = [await sends(), await sends()];
    const { removalId } = await removed([one.contributionId, two.contributionId, one.contributionId]);
    const { items } = await world.read((work) => publishedOf(work, place.activityId, { page: 1, perPage: 100 }));
    const listed = items.map(({ contribution }) => contribution.id);
    expect(listed).not.toContain(one.contributionId);
    const kept = await world.read(async (work) => ({
      removal: await removalById(work, removalId),
      texts: await removedTexts(work, removalId),
      left: await registerOf(work, { trajectoryId: place.trajectoryId, standing: true, page: 1, perPage: 1_000 }),
    }));
    expect(kept.removal).toMatchObject({ byName: moderator.name, reason: "spam", many: 2, undone: undefined });
    expect(kept.texts.map(({ receipt }) => receipt)).toEqual([one.receipt, two.receipt].toSorted());
    expect(kept.left.items.map(({ contribution }) => contribution.id)).not.toContain(two.contributionId);
    expect(await world.read((work) => removalById(work, removalId), newId())).toBeUndefined();
  });

  it("mails an author once, however many there were, and nobody about spam", async () => {
    const both = [await sends({ email }), await sends({ email })];
    const ids = both.map(({ contributionId }) => contributionId);
    const spam = await removed(ids);
    await runs(mailRemovalJob(bindings), { removalId: spam.removalId });
    expect((await mailTo("noor@waterdam.example")).map(({ key }) => key)).not.toContainEqual(
      expect.stringContaining("engage.removed"),
    );
    await world.done(undoRemoval, { removalId: spam.removalId }, moderator);
    const { removalId } = await removed(ids, "advertising");
    for (let twice = 0; twice < 2; twice += 1) await runs(mailRemovalJob(bindings), { removalId });
    const letters = (await mailTo("noor@waterdam.example")).filter(({ key }) => key.startsWith("engage.removed"));
    expect(letters).toHaveLength(1);
    for (const said of [...both.map(({ receipt }) => receipt), "/over#huisregels"])
      expect(letters[0]?.text).toContain(said);
    await world.done(undoRemoval, { removalId }, moderator);
    await runs(mailBroughtBackJob(bindings), { removalId });
    expect((await mailTo("noor@waterdam.example")).map(({ key }) => key.split(" ")[0])).toContain(
      "engage.brought_back",
    );
  });
});

describe("bringing them back", () => {
  it("is refused to others, of another municipality, twice, at once by two, and after thirty days", async () => {
    const [first, second] = [await sends(), await sends()];
    const { removalId } = await removed([first.contributionId]);
    expect(await undo(removalId, person("evaluator"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await world.run(undoRemoval, { removalId }, moderator, newId())).toMatchObject({
      refusal: { kind: "notFound" },
    });
    const both = await Promise.all([undo(removalId), undo(removalId, other)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await undo(removalId)).toMatchObject({ refusal: { key: "engage.removal.staff.undoneBefore" } });
    const { removalId: old } = await removed([second.contributionId]);
    later(31);
    expect(await undo(old)).toMatchObject({ refusal: { key: "engage.removal.staff.tooLate" } });
    expect(await moderationOf(second.contributionId)).toBe("rejected");
  });

  it("brings back exactly what stood: who decided when, what waited, and the answer", async () => {
    const [answered, waiting] = [await sends(), await sends()];
    const objected = await sends();
    await world.done(publishContributions, { ids: answered.contributionId }, moderator);
    const answer = { ids: answered.contributionId, outcome: "adopted", reason_nl: "Ja." };
    await world.done(proposeDisposition, answer, adviser);
    await world.done(confirmDisposition, { ids: answered.contributionId, deciderFunction: "Wethouder" }, lead);
    await world.done(rejectContributions, { ids: waiting.contributionId, rejection: "other" }, other);
    await world.done(objectToRejection(methods), { token: waiting.token, objection: "Nee." }, visitor());
    const ids = [answered, waiting, objected].map(({ contributionId }) => contributionId);
    const before = await Promise.all(ids.map((id) => standing(id)));
    later(1);
    const { removalId } = await removed(ids, "elsewhere");
    await world.done(objectToRejection(methods), { token: objected.token, objection: "Ik ben echt." }, visitor());
    later(29);
    expect(await undo(removalId)).toMatchObject({ value: { count: 3, of: 3 } });
    expect(await Promise.all(ids.map((id) => standing(id)))).toEqual(before);
    const [last] = await world.read((work) => moderationStepsOf(work, answered.contributionId));
    expect(last?.what).toBe("brought_back");
  });

  it("leaves what was decided, changed or taken back since", async () => {
    const [decided, changed, gone, back] = [await sends(), await sends(), await sends(), await sends()];
    const ids = [decided, changed, gone, back].map(({ contributionId }) => contributionId);
    const { removalId } = await removed(ids);
    later(1);
    await world.done(rejectContributions, { ids: decided.contributionId, rejection: "insulting" }, other);
    const words = { title: ["Anders"], body: ["Heel anders."] };
    await world.done(changeContribution(methods), { token: changed.token, fields: words }, visitor());
    await world.done(withdrawContribution(methods), { token: gone.token }, visitor());
    expect(await undo(removalId)).toMatchObject({ value: { count: 1, of: 4 } });
    expect(await Promise.all(ids.map(moderationOf))).toEqual(["rejected", "waiting", "rejected", "published"]);
    expect((await world.read((work) => removalById(work, removalId)))?.undone).toMatchObject({ many: 1 });
  });
});
