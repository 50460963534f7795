import { describe, expect, it } from "vitest";
import { openActivity, moveTo } from "../../../../test/factories/open-activity.ts";
import { person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import { setInBrink, trajectoryById } from "../../trajectories/room.ts";
import { submitArgument } from "../arguments/submit-argument.ts";
import { bindings, idea, ideasTown, moderator, submit } from "../commands/ideas-town.fixture.ts";
import { publishContributions, rejectContributions } from "../commands/moderate.ts";
import { withdrawContribution } from "../commands/withdraw-contribution.ts";
import { contributionById } from "../contribution-reader.ts";
import { updateContributions } from "../contribution-writer.ts";
import { methods } from "../methods/index.ts";
import { moderationStepsOf } from "../moderation/moderation-reader.ts";
import { answeringStep } from "../next-step.ts";
import { keepReported, reportText } from "./commands.ts";
import { ownReport, reportedTexts } from "./reader.ts";

const { world, activity } = ideasTown();
const report = reportText(methods);
const refusal = (refused: object) => ({ ok: false, refusal: refused });

async function published(activityId = activity().activityId) {
  const sent = await world.done(submit, { activityId, fields: idea }, visitor());
  await world.done(publishContributions, { ids: sent.contributionId }, moderator);
  return { id: sent.contributionId, token: sent.token, at: { activityId, receipt: sent.receipt } };
}

const form = (at: object, own: object = {}) => ({ ...at, reason: "insulting", words: "", ...own });
const openOn = async (id: string) =>
  (await world.read((work) => reportedTexts(work, 500))).items.find(({ contribution }) => contribution.id === id);
const moderationOf = async (id: string) => (await world.read((work) => contributionById(work, id)))?.moderation;

/** What this device reads of its own report. */
async function standingFor(who: Actor, at: { activityId: string; receipt: string }) {
  const read = await world.storage.read({ tenantId: world.tenant.id, actor: who }, async (work) => ({
    ok: true,
    value: await ownReport(work, at.activityId, at.receipt),
  }));
  return read.ok ? read.value : undefined;
}

/** The form of a moderator who sees the page now. */
const asShown = async (id: string) => ({ ids: id, newest: (await openOn(id))?.newest });
const nextOf = (trajectoryId: string) =>
  world.read(async (work) => {
    const found = await trajectoryById(work, trajectoryId);
    return found && (await answeringStep.nextStep(work, found));
  });

describe("reporting a text", () => {
  it("is refused for what nobody can read, at another activity, in another municipality, and once it is taken back", async () => {
    const { activityId } = activity();
    const waiting = await world.done(submit, { activityId, fields: idea }, visitor());
    const nothing = refusal({ kind: "notFound" });
    const [gone, back, there] = [await published(), await published(), await published()];
    await world.done(rejectContributions, { ids: gone.id, rejection: "advertising" }, moderator);
    await world.done(withdrawContribution(methods), { token: back.token }, visitor());
    const elsewhere = await openActivity(world, { inBrink: "ideas" });
    const wrong = [{ activityId, receipt: waiting.receipt }, gone.at, back.at, { activityId, receipt: "K7RM-4TQ9" }];
    for (const at of [...wrong, { ...there.at, activityId: elsewhere.activityId }, { ...there.at, activityId: "x" }])
      expect(await world.run(report, form(at), visitor()), JSON.stringify(at)).toMatchObject(nothing);
    expect(await world.run(report, form(there.at), visitor(), newId())).toMatchObject(nothing);
  });

  it.each([
    ["no reason", { reason: "" }, "reason"],
    ["an invented one", { reason: "spam" }, "reason"],
    ["something else, without saying what", { reason: "other" }, "words"],
    ["too many words", { words: "x".repeat(501) }, "words"],
  ])("is refused with %s", async (_, own, field) => {
    const { id, at } = await published();
    expect(await world.run(report, form(at, own), visitor())).toMatchObject(refusal({ fields: [{ field }] }));
    expect(await openOn(id)).toBeUndefined();
  });

  it("counts once for each device, also when it is sent twice at one moment", async () => {
    const { id, at } = await published();
    const noor = visitor();
    const both = await Promise.all([1, 2].map(() => world.run(report, form(at), noor)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await world.run(report, form(at), noor)).toMatchObject(refusal({ key: "engage.report.refused.twice" }));
    await world.done(report, form(at, { reason: "other", words: "Dit is mijn buurman." }), visitor());
    expect(await openOn(id)).toMatchObject({
      reasons: { insulting: 1, other: 1 },
      words: ["Dit is mijn buurman."],
    });
  });

  it("hides nothing, however many do it, and says so to who reported", async () => {
    const { id, at } = await published();
    const everybody = Array.from({ length: 12 }, visitor);
    for (const one of everybody) await world.done(report, form(at), one);
    expect(await moderationOf(id)).toBe("published");
    expect((await openOn(id))?.reasons).toEqual({ insulting: 12 });
    expect(await standingFor(everybody[0] ?? visitor(), at)).toMatchObject({ lookedAt: undefined, isThere: true });
    expect(await standingFor(visitor(), at)).toBeUndefined();
  });

  it("takes an argument, and a text of which nobody can take part any more", async () => {
    const open = await openActivity(world, { inBrink: "ideas" });
    await world.read((work) => setInBrink(work, open.activityId, "ideas", { arguments: "on", moderation: "after" }));
    const { at } = await published(open.activityId);
    const argue = { ...at, side: "for", argument: "Ja.", lang: "nl" };
    const argument = await world.done(submitArgument(bindings), argue, visitor());
    await world.done(publishContributions, { ids: argument.contributionId }, moderator);
    await moveTo(world, open.trajectoryId, "close", 4);
    await world.done(report, form({ activityId: open.activityId, receipt: argument.receipt }), visitor());
    expect(await openOn(argument.contributionId)).toBeDefined();
  });
});

describe("looking at what was reported", () => {
  it("is for who moderates, of this municipality, and once", async () => {
    const { id, at } = await published();
    await world.done(report, form(at), visitor());
    const shown = await asShown(id);
    const keep = (who: Actor, tenantId?: string) => world.run(keepReported, shown, who, tenantId);
    expect(await keep(visitor())).toMatchObject(refusal({ kind: "notSignedIn" }));
    expect(await keep(person("evaluator"))).toMatchObject(refusal({ kind: "forbidden" }));
    expect(await keep(moderator, newId())).toMatchObject(refusal({ key: "engage.report.staff.refused.looked" }));
    const both = await Promise.all([keep(moderator), keep(moderator)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const steps = await world.read((work) => moderationStepsOf(work, id));
    expect(steps.filter(({ what }) => what === "kept")).toHaveLength(1);
  });

  it("lets it stay, says so to who reported, and asks for a look again when somebody else reports it", async () => {
    const { id, at } = await published();
    const noor = visitor();
    await world.done(report, form(at), noor);
    await world.done(keepReported, await asShown(id), moderator);
    expect(await openOn(id)).toBeUndefined();
    expect((await standingFor(noor, at))?.lookedAt).toBeDefined();
    expect(await moderationOf(id)).toBe("published");
    world.clock.set("2026-11-02T11:00:00Z");
    await world.done(report, form(at, { reason: "advertising" }), visitor());
    expect((await openOn(id))?.reasons).toEqual({ advertising: 1 });
    world.clock.set("2026-11-02T09:00:00Z");
  });

  it("is not of what was reported after the page was read", async () => {
    const { id, at } = await published();
    await world.done(report, form(at), visitor());
    const shown = await asShown(id);
    await world.done(report, form(at, { reason: "personal_data", words: "Mijn adres staat erin." }), visitor());
    const newer = refusal({ key: "engage.report.staff.refused.newer" });
    expect(await world.run(keepReported, shown, moderator)).toMatchObject(newer);
    expect(await world.run(keepReported, { ids: id, newest: newId() }, moderator)).toMatchObject(newer);
    expect((await openOn(id))?.reasons).toEqual({ insulting: 1, personal_data: 1 });
    await world.done(keepReported, await asShown(id), moderator);
    expect(await openOn(id)).toBeUndefined();
  });

  it("shows the ten newest explanations, and how often each reason was given", async () => {
    const { id, at } = await published();
    for (let nth = 1; nth <= 12; nth += 1) {
      world.clock.set(new Date(world.clock.now().getTime() + 1000).toISOString());
      await world.done(report, form(at, { reason: "other", words: `Reden ${nth}` }), visitor());
    }
    const found = await openOn(id);
    expect(found?.reasons).toEqual({ other: 12 });
    expect(found?.words).toEqual(Array.from({ length: 10 }, (_, nth) => `Reden ${12 - nth}`));
  });

  it("is told as what waits, also when the answers were given, until somebody looked", async () => {
    const open = await openActivity(world, { inBrink: "ideas" });
    const { id, at } = await published(open.activityId);
    await world.done(report, form(at), visitor());
    const waits = { sentenceKey: "engage.next.reported", params: { count: 1 } };
    expect(await nextOf(open.trajectoryId)).toMatchObject(waits);
    await moveTo(world, open.trajectoryId, "close", 4);
    await world.done(report, form(at), visitor());
    expect(await nextOf(open.trajectoryId)).toMatchObject(waits);
    await world.done(keepReported, await asShown(id), moderator);
    expect(await nextOf(open.trajectoryId)).not.toMatchObject(waits);
  });

  it("is not asked of a text whose words were forgotten", async () => {
    const { id, at } = await published();
    await world.done(report, form(at), visitor());
    await world.read((work) => updateContributions(work, [id], { erased_at: work.now }));
    expect(await openOn(id)).toBeUndefined();
    expect(await world.run(report, form(at), visitor())).toMatchObject(refusal({ kind: "notFound" }));
  });

  it("takes it away by the same decision as any text; what was said of it goes when its author takes it back", async () => {
    const { id, at, token } = await published();
    const noor = visitor();
    await world.done(report, form(at), noor);
    await world.done(rejectContributions, { ids: id, rejection: "insulting" }, moderator);
    expect(await openOn(id)).toBeUndefined();
    expect(await standingFor(noor, at)).toMatchObject({ isThere: false });
    await world.done(withdrawContribution(methods), { token }, visitor());
    expect(await standingFor(noor, at)).toBeUndefined();
  });
});
