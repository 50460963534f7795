import { beforeAll, describe, expect, it } from "vitest";
import { createWorld, system } from "../../../../test/factories/world.ts";
import { ok } from "../../../kernel/result.ts";
import { assemble } from "../../../compose.ts";
import { packageRoot } from "../../../platform/config/package-root.ts";
import { seedDemoPeople } from "../../identity/room.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import type { DemoTrajectories } from "../../trajectories/room.ts";
import { finishDemoTrajectory, seedDemoTrajectories } from "../../trajectories/room.ts";
import { answersOverview } from "../answers-reader.ts";
import { contributionFacts } from "../facts-reader.ts";
import { waitingTogether } from "../suspicion/reader.ts";
import type { EngageTables } from "../tables.ts";
import { seedDemoContributions } from "./demo-contributions.ts";

const world = createWorld("2026-11-22T10:00:00Z");
const { words } = assemble({ baseUrl: "http://localhost:3000", demo: true }, packageRoot());
let made: DemoTrajectories;

beforeAll(async () => {
  await foundMunicipality(world);
  const people = await seedDemoPeople(world.storage, world.tenant.id);
  if (!people.ok) throw new Error("The people of Waterdam were refused.");
  const seeded = await world.storage.unitOfWork({ tenantId: world.tenant.id, actor: system }, async (work) => {
    const trajectories = await seedDemoTrajectories(work);
    await seedDemoContributions(
      work,
      { words: () => words, baseUrl: "http://localhost:3000" },
      trajectories,
      people.value,
    );
    await finishDemoTrajectory(work, trajectories.done);
    return ok(trajectories);
  });
  if (!seeded.ok) throw new Error(JSON.stringify(seeded.refusal));
  made = seeded.value;
}, 60_000);

describe("the contributions of Waterdam", () => {
  it("are some hundreds, over weeks, by every way, and never from the future", async () => {
    const running = await world.read((work) => contributionFacts(work, made.running.trajectoryId));
    const done = await world.read((work) => contributionFacts(work, made.done.trajectoryId));
    const all = [...running.contributions, ...done.contributions];
    expect(all.length).toBeGreaterThan(240);
    expect(running.contributions.length).toBeGreaterThan(60);
    expect([...new Set(all.map((one) => one.route))].sort()).toEqual(["online", "paper", "phone", "spoken", "street"]);
    expect(new Set(all.map((one) => one.submittedAt.toISOString().slice(0, 10))).size).toBeGreaterThan(40);
    expect(all.filter((one) => one.submittedAt > world.clock.now())).toEqual([]);
    expect(done.formSessions.filter((one) => one.finishedAt === null)).toHaveLength(41);
  });

  it("are all answered where the trajectory is done, and partly where it runs", async () => {
    const done = await world.read((work) => answersOverview(work, made.done.trajectoryId));
    expect(done).toMatchObject({ unanswered: 0, unconfirmed: 0 });
    expect(Object.keys(done.byOutcome)).toHaveLength(6);
    const running = await world.read((work) => answersOverview(work, made.running.trajectoryId));
    expect(running.withdrawn).toBe(1);
    // Five of them in one night.
    expect(running.rejected).toBe(2 + 5);
    for (const many of [running.waiting, running.answered, running.unconfirmed, running.unanswered])
      expect(many).toBeGreaterThan(2);
    const together = await world.read((work) => waitingTogether(work, 9));
    expect(together.map(({ kind, waiting }) => [kind, waiting])).toEqual([["alike", 4]]);
  });

  it("are answered with a reason in the four languages of the town", async () => {
    const found = await world.read((work) =>
      work.db
        .$extendTables<EngageTables>()
        .selectFrom("engage_disposition")
        .select("reason")
        .distinct()
        .orderBy("reason")
        .execute(),
    );
    expect(found.length).toBeGreaterThan(30);
    for (const { reason } of found) expect(Object.keys(reason).sort(), reason["nl"]).toEqual(["ar", "en", "nl", "pl"]);
  });
});
