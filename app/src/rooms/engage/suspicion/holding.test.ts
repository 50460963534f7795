import { beforeAll, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import { person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { changeContribution } from "../commands/change-contribution.ts";
import { enterContribution } from "../commands/enter-contribution.ts";
import { bindings, idea, ideasTown, moderator, submit } from "../commands/ideas-town.fixture.ts";
import { publishContributions, rejectContributions } from "../commands/moderate.ts";
import { objectToRejection } from "../commands/object-to-rejection.ts";
import { withdrawContribution } from "../commands/withdraw-contribution.ts";
import { methods } from "../methods/index.ts";
import { moderationStepsOf } from "../moderation/moderation-reader.ts";
import { moderationQueue } from "../moderation/queue-reader.ts";
import { removeContributions } from "../removal/commands.ts";
import { clearSuspicion } from "./commands.ts";
import { lookForFloodsJob } from "./jobs/look-for-floods.job.ts";
import { suspectTexts, waitingTogether } from "./reader.ts";

const { world, standing, runs } = ideasTown();
const names = ["Jan", "Piet", "Els", "Fatima"];
const loan = (name: string) => ({
  title: ["Geld lenen"],
  body: [`Snel geld lenen voor ${name}. Vandaag aangevraagd, morgen op uw rekening, zonder vragen.`],
});

let [after, before]: [OpenActivity, OpenActivity] = [
  { trajectoryId: "", slug: "", activityId: "" },
  { trajectoryId: "", slug: "", activityId: "" },
];
beforeAll(async () => {
  const opened = (moderation: string) => openActivity(world, { inBrink: "ideas", settings: { moderation } });
  [after, before] = [await opened("after"), await opened("before")];
});

const sends = (place: OpenActivity, fields: Record<string, readonly string[]>) =>
  world.done(submit, { activityId: place.activityId, fields }, visitor());
const looks = () => runs(lookForFloodsJob, {});
const moderationOf = async (id: string) => (await standing(id))?.contribution.moderation;
const groups = (place: OpenActivity) =>
  world.read(async (work) =>
    (await waitingTogether(work, 20)).filter(({ trajectoryId }) => trajectoryId === place.trajectoryId),
  );
const clear = (suspicionId: string, by: Actor = moderator) => world.run(clearSuspicion, { suspicionId }, by);

describe("texts that look very much alike", () => {
  it("are held back where texts appear at once, all of them, and nobody else's", async () => {
    const honest = await sends(after, idea);
    const sent: string[] = [];
    for (const name of names.slice(0, 2)) sent.push((await sends(after, loan(name))).contributionId);
    await looks();
    expect(await Promise.all(sent.map(moderationOf))).toEqual(["published", "published"]);
    sent.push((await sends(after, loan("Els"))).contributionId);
    for (let twice = 0; twice < 2; twice += 1) await looks();
    expect(await Promise.all(sent.map(moderationOf))).toEqual(["waiting", "waiting", "waiting"]);
    expect(await moderationOf(honest.contributionId)).toBe("published");
    expect(await groups(after)).toMatchObject([{ kind: "alike", waiting: 3, devices: 3 }]);
    const [step] = await world.read((work) => moderationStepsOf(work, sent[0] ?? ""));
    expect(step).toMatchObject({ what: "held", byName: "Brink" });
    const { items } = await world.read((work) => moderationQueue(work, { page: 1, perPage: 100 }));
    expect(items.map(({ id }) => id).filter((id) => sent.includes(id))).toEqual([]);
  });

  it("are shown by one press, once, by who moderates; what looks like them is held back no more", async () => {
    const [group] = await groups(after);
    const id = group?.id ?? "";
    expect(await clear(id, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    for (const role of ["evaluator", "administrator"])
      expect(await clear(id, person(role))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await world.run(clearSuspicion, { suspicionId: id }, moderator, newId())).toMatchObject({
      refusal: { kind: "notFound" },
    });
    const both = await Promise.all([clear(id), clear(id)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { key: "engage.suspicion.staff.clearedBefore" } });
    expect(await groups(after)).toEqual([]);
    const { contributionId } = await sends(after, loan("Fatima"));
    await looks();
    expect(await moderationOf(contributionId)).toBe("published");
  });

  it("leave alone what a moderator read, and what staff typed over", async () => {
    const place = await openActivity(world, { inBrink: "ideas", settings: { moderation: "after" } });
    const read = await sends(place, loan("Jan"));
    await world.done(publishContributions, { ids: read.contributionId }, moderator);
    await world.done(rejectContributions, { ids: read.contributionId, rejection: "other" }, moderator);
    await world.done(publishContributions, { ids: read.contributionId }, moderator);
    const form = { activityId: place.activityId, route: "paper", fields: loan("Piet") };
    const typed = await world.done(enterContribution(bindings), form, moderator);
    const sent = [];
    for (const name of names) sent.push((await sends(place, loan(name))).contributionId);
    await looks();
    expect(await moderationOf(read.contributionId)).toBe("published");
    expect(await moderationOf(typed.contributionId)).toBe("published");
    const [group] = await groups(place);
    expect(group?.waiting).toBe(4);
    const listed = await world.read((work) => suspectTexts(work, group?.id ?? "", { page: 1, perPage: 100 }));
    expect(listed.items.map(({ contribution }) => contribution.id).toSorted()).toEqual(sent.toSorted());
    expect(await world.read((work) => suspectTexts(work, group?.id ?? "", { page: 1, perPage: 9 }), newId())).toEqual({
      items: [],
      total: 0,
    });
  });

  it("are gathered where all texts wait; after a change or when its author took it back one belongs to nothing", async () => {
    const sent = [];
    for (const name of names) sent.push(await sends(before, loan(name)));
    await looks();
    expect((await groups(before))[0]?.waiting).toBe(4);
    const [changed, gone] = sent;
    const fields = { title: ["Bankjes"], body: ["Een bankje bij de brug, want daar kan ik niet zitten."] };
    await world.done(changeContribution(methods), { token: changed?.token, fields }, visitor());
    await world.done(withdrawContribution(methods), { token: gone?.token }, visitor());
    await looks();
    expect((await groups(before))[0]?.waiting).toBe(2);
    const { items } = await world.read((work) => moderationQueue(work, { page: 1, perPage: 100 }));
    expect(items.map(({ id }) => id)).toContain(changed?.contributionId);
  });

  it("are held back again after they were taken away, but not whose author says that they are a person", async () => {
    const place = await openActivity(world, { inBrink: "ideas", settings: { moderation: "after" } });
    const sent = [];
    for (const name of names.slice(0, 3)) sent.push(await sends(place, loan(name)));
    await looks();
    const ids = sent.map(({ contributionId }) => contributionId);
    const form = { trajectoryId: place.trajectoryId, ids, rejection: "spam" };
    await world.done(removeContributions, form, moderator);
    expect(await groups(place)).toEqual([]);
    const [person1] = sent;
    await world.done(objectToRejection(methods), { token: person1?.token, objection: "Ik ben echt." }, visitor());
    const again = await sends(place, loan("Fatima"));
    await looks();
    expect(await moderationOf(again.contributionId)).toBe("waiting");
    expect((await groups(place))[0]?.waiting).toBe(1);
    const { items } = await world.read((work) => moderationQueue(work, { page: 1, perPage: 100 }));
    expect(items.map(({ id }) => id)).toContain(person1?.contributionId);
  });

  it("are one group, however many are the same", async () => {
    const place = await openActivity(world, { inBrink: "ideas", settings: { moderation: "after" } });
    for (let many = 0; many < 230; many += 1) await sends(place, loan(`nummer ${many}`));
    await looks();
    expect(await groups(place)).toMatchObject([{ waiting: 230 }]);
  });
});
