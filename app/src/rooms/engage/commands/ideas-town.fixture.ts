import { beforeAll, expect } from "vitest";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import type { Job } from "../../../platform/define/job.ts";
import { createJobRunner } from "../../../platform/jobs/run-job.ts";
import { mailsInState } from "../../../platform/mail/reader.ts";
import { silentLog } from "../../../platform/telemetry/log.ts";
import { createMetrics } from "../../../platform/telemetry/metrics.ts";
import { contributionById, withDispositions } from "../contribution-reader.ts";
import { methods } from "../methods/index.ts";
import { joinedMessages } from "../joined-messages.ts";
import { submitContribution } from "./submit-contribution.ts";

const words = joinedMessages(methods);
export const bindings = { methods, words: () => words, baseUrl: "http://localhost:3000" };
export const submit = submitContribution(bindings);
export const adviser = person("adviser");
export const lead = person("projectLead");
export const moderator = person("moderator");
export const idea = { title: ["Bomen"], body: ["Schaduw."] };

/** A municipality that takes ideas, and what can be seen of it; `activity` is there when a test runs. */
export function ideasTown() {
  const world = createWorld();
  let open: OpenActivity | undefined;
  beforeAll(async () => {
    open = await openActivity(world, { inBrink: "ideas" });
  });

  function activity(): OpenActivity {
    if (!open) throw new Error("There is nothing open yet.");
    return open;
  }

  async function sent(fields: Record<string, readonly string[]> = {}): Promise<string> {
    const { contributionId } = await world.done(
      submit,
      { activityId: activity().activityId, fields: { ...idea, ...fields } },
      visitor(),
    );
    return contributionId;
  }

  async function standing(id: string) {
    return world.read(async (work) => {
      const contribution = await contributionById(work, id);
      return contribution && (await withDispositions(work, [contribution]))[0];
    });
  }

  /** Runs one job now, as the queue would. */
  async function runs(job: Job, input: Record<string, string>): Promise<void> {
    const mailer = { send: () => Promise.resolve("sent" as const) };
    const run = createJobRunner({
      storage: world.storage,
      mailer,
      clock: world.clock,
      log: silentLog(),
      metrics: createMetrics(),
    });
    expect(await run(job, { jobId: newId(), tenantId: world.tenant.id, input })).toEqual({ kind: "done" });
  }

  async function mailTo(address: string) {
    const mails = await world.read((work) => mailsInState(work, ["waiting", "sent"]));
    return mails.filter((mail) => mail.to === address);
  }

  return { world, activity, sent, standing, runs, mailTo };
}
