import { describe, expect, it } from "vitest";
import { sql } from "kysely";
import { dyingIn } from "../../../../../test/factories/dying-context.ts";
import { visitor } from "../../../../../test/factories/world.ts";
import { adviser } from "../../commands/ideas-town.fixture.ts";
import { bindings } from "../../following/following.fixture.ts";
import { removeMilestone } from "../commands/milestones.ts";
import { done, moved, planned, somebody, stepsTown, tuesday, wednesday } from "./follow-up.fixture.ts";
import { stopToken } from "./link.ts";
import { mailStepsJob } from "./mail-steps.job.ts";
import { stopStepsCommand } from "./stop.page.tsx";
import { stopSteps } from "./writer.ts";

const twoAtOnce = mailStepsJob(bindings, 2);
const noMailer = { send: () => Promise.reject(new Error("No mail leaves here.")) };

/** Five who took part, a step that is done, and how many letters each has. */
async function town() {
  const steps = await stepsTown();
  const { world, lettersTo, tookPart, change } = steps;
  const people = [somebody(), somebody(), somebody(), somebody(), somebody()];
  for (const email of people) await tookPart(email);
  await change(done);
  world.clock.set(tuesday);
  const counts = async () => (await Promise.all(people.map(lettersTo))).map(({ length }) => length);
  // The look for what there is to tell, two letters, and two more of which all is written but the commit.
  const dies = () => expect(twoAtOnce.run(dyingIn(world, noMailer, 3), {})).rejects.toThrow();
  return { ...steps, people, counts, dies };
}

describe("nobody gets the letter about steps twice, and nobody is passed over", () => {
  it("when the job runs three times at the same moment", async () => {
    const { runs, counts } = await town();
    await Promise.all([runs(twoAtOnce), runs(twoAtOnce), runs(twoAtOnce)]);
    expect(await counts()).toEqual([1, 1, 1, 1, 1]);
  });

  it("when the job is killed half-way, and runs again the next day", async () => {
    const { world, runs, counts, dies } = await town();
    await dies();
    expect((await counts()).sort()).toEqual([0, 0, 0, 1, 1]);
    world.clock.set(wednesday);
    await runs(twoAtOnce);
    await runs(twoAtOnce);
    expect(await counts()).toEqual([1, 1, 1, 1, 1]);
    const { rows } = await world.read((work) => sql`select from engage_step_round`.execute(work.db));
    expect(rows).toEqual([]);
  });
});

it("who stops while the letters are written gets none", async () => {
  const { world, tookPart, runs, lettersTo } = await town();
  const email = somebody();
  const { contributionId } = await tookPart(email);
  const waits = sql`select from pg_locks where not granted and locktype in ('transactionid', 'tuple')`;
  const running: Promise<unknown>[] = [];
  await world.read(async (work) => {
    await stopSteps(work, contributionId);
    running.push(runs(mailStepsJob(bindings)));
    while ((await waits.execute(work.db)).rows.length === 0);
  });
  await running[0];
  expect(await lettersTo(email)).toEqual([]);
});

describe("a job that was killed half-way", () => {
  it("tells the others the same, and what was changed meanwhile in a letter of its own", async () => {
    const { world, people, runs, change, dies, lettersTo } = await town();
    await dies();
    await change(moved);
    world.clock.set(wednesday);
    await runs(twoAtOnce);
    for (const email of people) {
      const texts = (await lettersTo(email)).map(({ text }) => text);
      expect(
        texts.filter((text) => text.includes("klaar op 2 november 2026")),
        email,
      ).toHaveLength(1);
      expect(
        texts.filter((text) => text.includes("dit wordt 1 maart 2027")),
        email,
      ).toHaveLength(1);
    }
  });

  it("tells the others nothing of what was taken away, nor who stopped, nor weeks later", async () => {
    const [removed, old, stopped] = [await town(), await town(), await town()];
    for (const { dies } of [removed, old, stopped]) await dies();
    await removed.world.done(removeMilestone, { milestoneId: removed.milestoneId }, adviser);
    old.world.clock.set("2026-11-20T06:45:00Z");
    for (const email of stopped.people) {
      const { rows } = await stopped.world.read((work) =>
        sql<{ id: string }>`select contribution_id as id from engage_contact where email = ${email}`.execute(work.db),
      );
      const contribution = rows[0]?.id ?? "";
      const token = stopToken(bindings, stopped.world.tenant.id, contribution);
      await stopped.world.done(stopStepsCommand(bindings), { contribution, token }, visitor());
    }
    for (const { runs } of [removed, old, stopped]) await runs(twoAtOnce);
    for (const { counts } of [removed, old]) expect((await counts()).sort()).toEqual([0, 0, 0, 1, 1]);
    expect(await stopped.counts()).toEqual([0, 0, 0, 0, 0]);
  });

  it("goes on with who took part in the meantime only when that is new to them", async () => {
    const { runs, change, dies, tookPart, lettersTo } = await town();
    await dies();
    await runs(twoAtOnce);
    const late = somebody();
    await tookPart(late);
    await runs(twoAtOnce);
    expect(await lettersTo(late)).toEqual([]);
    await change(planned);
    await change(moved);
    await runs(twoAtOnce);
    expect(await lettersTo(late)).toHaveLength(1);
  });
});
