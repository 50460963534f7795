import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { contributionById } from "../contribution-reader.ts";
import { registerOf } from "../register-reader.ts";
import { methods } from "../methods/index.ts";
import { entriesOf } from "../paper/batch-reader.ts";
import { closeBatch } from "../paper/commands/close-batch.ts";
import { openBatch } from "../paper/commands/open-batch.ts";
import { takeInterview } from "./commands/take-interview.ts";
import { begunWhen } from "./domain.ts";
import { interviewById } from "./reader.ts";
import { insertInterview } from "./writer.ts";

const morning = "2026-11-02T09:00:00Z";
const world = createWorld(morning);
const open = openBatch(methods);
const take = takeInterview(methods);
const lead = person("projectLead");
const fields = { title: ["Een bankje"], body: ["Dan kan ik onderweg zitten."], lang: ["nl"] };
let place: Awaited<ReturnType<typeof openActivity>>;

beforeAll(async () => {
  place = await openActivity(world, { inBrink: "ideas", settings: { moderation: "before" } });
});

const pile = (over: object = {}) => ({
  ...{ activityId: place.activityId, name: "Markt", place: "Grote Markt" },
  ...{ receivedOn: "2026-11-02", route: "street", ...over },
});
const opened = async (over: object = {}) => (await world.done(open, pile(over), lead)).batchId;
const interview = (batchId: string, over: object = {}) => ({
  ...{ batchId, interviewId: newId(), begunAt: "2026-11-02T09:00:00.000Z", fields, ...over },
});
const kept = async (batchId: string) => world.read((work) => entriesOf(work, batchId));

describe("an interview is refused", () => {
  it("to who may not type over, in another municipality, and in a pile of paper", async () => {
    expect(take.policy.allows(visitor())).toBe(false);
    expect(take.policy.allows(person("councilMember", "evaluator", "administrator"))).toBe(false);
    const batchId = await opened();
    expect(await world.run(take, interview(batchId), visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    const elsewhere = await world.run(take, interview(batchId), lead, newId());
    expect(elsewhere).toMatchObject({ refusal: { kind: "notFound" } });
    const paper = await opened({ route: "paper" });
    expect(await world.run(take, interview(paper), lead)).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it.each([
    ["without a number of its own", { interviewId: "1" }, "interviewId"],
    ["without its time", { begunAt: "gisteren" }, "begunAt"],
    ["that says nothing", { fields: { title: [""], body: ["Wel tekst."] } }, "title"],
  ])("%s", async (_what, over, field) => {
    const batchId = await opened();
    const answer = await world.run(take, interview(batchId, over), lead);
    expect(answer).toMatchObject({ refusal: { kind: "invalid", fields: [{ field }] } });
    expect(await kept(batchId)).toEqual([]);
  });

  it("when it was begun after its pile was closed, or comes in more than a week after that", async () => {
    const batchId = await opened();
    const first = interview(batchId);
    await world.done(take, first, lead);
    await world.done(closeBatch, { batchId }, lead);
    const closed = { refusal: { kind: "refused", key: "engage.street.staff.refused.closed" } };
    expect(await world.run(take, interview(batchId), lead)).toMatchObject(closed);
    const [begunAt, never] = ["2026-11-02T08:59:00.000Z", "2020-01-01T00:00:00.000Z"];
    expect(await world.run(take, interview(batchId, { begunAt: never }), lead)).toMatchObject(closed);
    world.clock.set("2026-11-09T09:00:01Z");
    const late = await world.run(take, interview(batchId, { begunAt }), lead);
    world.clock.set(morning);
    expect(late).toMatchObject(closed);
    expect(await world.run(take, first, lead)).toMatchObject({ ok: true });
    expect(await kept(batchId)).toHaveLength(1);
  });

  it("under the number of one in another pile", async () => {
    const [one, other] = [await opened(), await opened()];
    const first = interview(one);
    await world.done(take, first, lead);
    const answer = await world.run(take, { ...first, batchId: other }, lead);
    expect(answer).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await kept(other)).toEqual([]);
  });

  it("under the number of one that is kept in another pile right now: nothing of it stays", async () => {
    const [one, other, interviewId] = [await opened(), await opened(), newId()];
    const waits = sql`select from pg_locks where not granted and locktype in ('transactionid', 'tuple')`;
    const taking: Promise<unknown>[] = [];
    await world.read(async (work) => {
      const being = { batchId: one, number: 1, contributionId: newId() };
      await insertInterview(work, interviewId, { ...being, saidAt: work.now, receivedAt: work.now, isLate: false });
      taking.push(world.run(take, interview(other, { interviewId }), lead));
      while ((await waits.execute(work.db)).rows.length === 0);
    });
    expect(await taking[0]).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await kept(other)).toEqual([]);
  });
});

describe("an interview", () => {
  it("is a way of its own, at the time that the tablet says, read by whoever held it", async () => {
    const batchId = await opened();
    world.clock.set("2026-11-02T15:00:00Z");
    const held = interview(batchId, { begunAt: "2026-11-02T10:30:00.000Z" });
    await world.done(take, held, lead);
    world.clock.set(morning);
    const found = await world.read((work) => interviewById(work, held.interviewId));
    const contribution = await world.read((work) => contributionById(work, found?.contributionId ?? ""));
    expect(found).toMatchObject({ number: 1, isLate: false });
    expect(contribution).toMatchObject({ route: "street", moderation: "published" });
    expect(contribution?.submittedAt.toISOString()).toBe("2026-11-02T10:30:00.000Z");
    const register = { trajectoryId: place.trajectoryId, batchId, page: 1, perPage: 10 };
    expect((await world.read((work) => registerOf(work, register))).total).toBe(1);
  });

  it("counts once when it is sent again, with another key, by another colleague, and at the same moment", async () => {
    const batchId = await opened();
    const held = interview(batchId);
    const both = await Promise.all([world.run(take, held, lead), world.run(take, held, person("moderator"))]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    await world.runOnce(take, held, lead, newId());
    await world.runOnce(take, held, lead, newId());
    expect(await kept(batchId)).toHaveLength(1);
  });

  it("that waited on a tablet while a colleague closed its pile comes in for a week, and says that it is late", async () => {
    const batchId = await opened();
    world.clock.set("2026-11-02T12:00:00Z");
    await world.done(closeBatch, { batchId }, lead);
    const held = interview(batchId, { begunAt: "2026-11-02T10:30:00.000Z" });
    world.clock.set("2026-11-09T12:00:00Z");
    const answer = await world.run(take, held, lead);
    world.clock.set(morning);
    expect(answer).toMatchObject({ ok: true });
    expect(await world.read((work) => interviewById(work, held.interviewId))).toMatchObject({ isLate: true });
    expect(await kept(batchId)).toHaveLength(1);
  });

  it("that is refused can be mended under its own number", async () => {
    const batchId = await opened();
    const held = interview(batchId, { fields: { title: [""], body: ["Zomaar."] } });
    expect(await world.run(take, held, lead)).toMatchObject({ refusal: { kind: "invalid" } });
    await world.done(take, { ...held, fields }, lead);
    expect(await kept(batchId)).toHaveLength(1);
  });
});

describe("after the end", () => {
  const day = 86_400_000;
  const closed = async () => {
    const own = await openActivity(world, { inBrink: "ideas" });
    const batchId = await opened({ activityId: own.activityId });
    await moveTo(world, own.trajectoryId, "close", 4);
    return batchId;
  };
  const at = async <T>(moment: number, fn: () => Promise<T>): Promise<T> => {
    world.clock.set(new Date(moment).toISOString());
    return fn().finally(() => world.clock.set(morning));
  };
  const end = Date.parse(morning);

  it("what was begun before it comes in for a week, and says that it is late", async () => {
    const batchId = await closed();
    const held = interview(batchId);
    await at(end + 7 * day, () => world.done(take, held, lead));
    expect(await world.read((work) => interviewById(work, held.interviewId))).toMatchObject({ isLate: true });
    const later = await at(end + 7 * day + 1, () => world.run(take, interview(batchId), lead));
    expect(later).toMatchObject({ refusal: { kind: "refused", key: "engage.street.staff.refused.over" } });
  });

  it("nothing comes in where nobody was asked anything", async () => {
    const own = await openActivity(world, { inBrink: "survey" });
    const batchId = await opened({ activityId: own.activityId });
    await moveTo(world, own.trajectoryId, "close", 4);
    const answer = await at(end + day, () => world.run(take, interview(batchId, { fields: { lang: ["nl"] } }), lead));
    expect(answer).toMatchObject({ refusal: { kind: "refused", key: "engage.street.staff.refused.over" } });
  });

  it("what was begun after it does not, nor what says a time that cannot be", async () => {
    const batchId = await closed();
    for (const begunAt of [end + 60_000, end - 30 * day])
      expect(
        await at(end + day, () =>
          world.run(take, interview(batchId, { begunAt: new Date(begunAt).toISOString() }), lead),
        ),
      ).toMatchObject({ refusal: { kind: "refused", key: "engage.street.staff.refused.over" } });
  });
});

it("a clock that is a few minutes behind is believed, also before its pile was there", () => {
  const [openedAt, now] = [new Date("2026-11-02T09:00:00Z"), new Date("2026-11-02T12:00:00Z")];
  expect(begunWhen(new Date("2026-11-02T08:55:00Z"), openedAt, now)).toEqual(new Date("2026-11-02T08:55:00Z"));
  expect(begunWhen(new Date("2026-11-02T08:54:59Z"), openedAt, now)).toEqual(now);
});

it("a clock that is ahead says nothing, and neither does one that stood still for years", () => {
  const [openedAt, now] = [new Date("2026-11-02T09:00:00Z"), new Date("2026-11-02T12:00:00Z")];
  expect(begunWhen(new Date("2026-11-02T10:00:00Z"), openedAt, now)).toEqual(new Date("2026-11-02T10:00:00Z"));
  for (const said of ["2026-11-02T12:01:00Z", "2026-11-03T10:00:00Z", "2024-01-01T00:00:00Z"])
    expect(begunWhen(new Date(said), openedAt, now)).toEqual(now);
});
