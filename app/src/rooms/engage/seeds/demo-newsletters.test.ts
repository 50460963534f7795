import { beforeAll, describe, expect, it } from "vitest";
import { createWorld, system } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { ok } from "../../../kernel/result.ts";
import type { Job } from "../../../platform/define/job.ts";
import type { Mailer } from "../../../platform/define/mailer.ts";
import { createJobRunner } from "../../../platform/jobs/run-job.ts";
import { silentLog } from "../../../platform/telemetry/log.ts";
import { mailsInState } from "../../../platform/mail/reader.ts";
import { createMetrics } from "../../../platform/telemetry/metrics.ts";
import { seedDemoPeople } from "../../identity/room.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import type { SeededTrajectory } from "../../trajectories/room.ts";
import { seedDemoTrajectories } from "../../trajectories/room.ts";
import { followerCounts } from "../following/digest-reader.ts";
import { bindings } from "../following/following.fixture.ts";
import { sendDigestsJob } from "../following/jobs/send-digests.job.ts";
import { findingsOf } from "../newsletters/findings.ts";
import { sendNewslettersJob } from "../newsletters/jobs/send-newsletters.job.ts";
import { newsletters, stepsOf } from "../newsletters/reader.ts";
import { demoFollowers } from "./demo-followers.ts";
import { seedDemoNewsletters } from "./demo-newsletters.ts";

const world = createWorld("2026-11-22T10:00:00Z");
let running: SeededTrajectory;

beforeAll(async () => {
  await foundMunicipality(world);
  const people = await seedDemoPeople(world.storage, world.tenant.id);
  if (!people.ok) throw new Error("The people of Waterdam were refused.");
  const seeded = await world.storage.unitOfWork({ tenantId: world.tenant.id, actor: system }, async (work) => {
    const made = await seedDemoTrajectories(work);
    await seedDemoNewsletters(work, bindings, made.running, people.value);
    return ok(made.running);
  });
  if (!seeded.ok) throw new Error(JSON.stringify(seeded.refusal));
  running = seeded.value;
}, 60_000);

async function mailsAfter(job: Job, at: string): Promise<number> {
  world.clock.set(at);
  const { storage, clock, tenant } = world;
  const mailer: Mailer = { send: () => Promise.resolve("sent") };
  const run = createJobRunner({ storage, mailer, clock, log: silentLog(), metrics: createMetrics() });
  expect(await run(job, { jobId: newId(), tenantId: tenant.id, input: {} })).toEqual({ kind: "done" });
  return (await world.read((work) => mailsInState(work, ["waiting", "sent", "failed"]))).length;
}

describe("the newsletters of Waterdam", () => {
  it("are mailed to nobody, and neither is what happened before the demo began", async () => {
    expect(await mailsAfter(sendNewslettersJob(bindings), "2026-11-22T10:01:00Z")).toBe(0);
    // A Monday: also the day of who wants mail each week.
    expect(await mailsAfter(sendDigestsJob(bindings), "2026-11-23T06:30:00Z")).toBe(0);
  });

  it("are two that went to who followed then, and a draft", async () => {
    const all = await world.read((work) => newsletters(work, 9));
    expect(all.map(({ state, mails, sentAt }) => [state, mails, sentAt?.toISOString()])).toEqual([
      ["draft", 0, undefined],
      ["sent", 12, "2026-11-12T09:05:00.000Z"],
      ["sent", 7, "2026-10-20T09:05:00.000Z"],
    ]);
    const steps = await world.read((work) => stepsOf(work, all[1]?.id ?? ""));
    expect(steps.map(({ what, by, people }) => [what, by, people])).toEqual([
      ["made", "Jeroen Bakker", undefined],
      ["sent", "Anouk Visser", 12],
    ]);
  });

  it("are in the four languages of the town and can be read by everybody", async () => {
    const all = await world.read((work) => newsletters(work, 9));
    for (const one of all.filter(({ state }) => state === "sent"))
      for (const text of [one.subject, one.body]) expect(Object.keys(text).sort()).toEqual(["ar", "en", "nl", "pl"]);
    const findings = await world.read((work) => Promise.all(all.map((one) => findingsOf(work, one))));
    expect(findings.flat()).toEqual([]);
  });

  it("have followers of the square and of everything, at addresses that are nobody's", async () => {
    const { total, bySubject } = await world.read(followerCounts);
    expect(total).toBe(demoFollowers.length);
    expect([...bySubject.values()].toSorted((a, b) => a - b)).toEqual([4, 10]);
    expect(bySubject.get(running.trajectoryId)).toBe(10);
  });
});
