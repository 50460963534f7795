import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import type { World } from "../../../../test/factories/world.ts";
import { visitor } from "../../../../test/factories/world.ts";
import { keyedToken, newId } from "../../../kernel/ids.ts";
import type { Job } from "../../../platform/define/job.ts";
import type { Mailer } from "../../../platform/define/mailer.ts";
import type { JobOutcome } from "../../../platform/jobs/job-queue.ts";
import { createJobRunner } from "../../../platform/jobs/run-job.ts";
import type { KeptMail } from "../../../platform/mail/mail-table.ts";
import { mailsInState } from "../../../platform/mail/reader.ts";
import { silentLog } from "../../../platform/telemetry/log.ts";
import { createMetrics } from "../../../platform/telemetry/metrics.ts";
import { bindings as letters } from "../commands/ideas-town.fixture.ts";
import type { FollowingBindings } from "./bindings.ts";
import { askToFollowNear } from "./commands/follow-near.ts";
import { askToFollow, confirmFollowing } from "./commands/follow.ts";
import type { Pace } from "./domain.ts";
import { mailFollowJob } from "./jobs/mail-follow.job.ts";
import { waitingRequests } from "./requests.fixture.ts";

/** Reports that were made final, as the room that makes them would tell. */
export const madeReports: { id: string; trajectoryId: string; at: Date }[] = [];

export const bindings: FollowingBindings = {
  ...letters,
  tokenOf: (words) => keyedToken("secret of the test", words),
  reports: {
    made: (_work, since) => Promise.resolve(madeReports.filter(({ at }) => at > since)),
    href: (slug) => `/trajecten/${slug}/verslag`,
  },
};
export const confirm = confirmFollowing(bindings);

export type Signing = {
  readonly email: string;
  readonly pace?: Pace;
  readonly slug?: string;
  readonly lang?: string;
  readonly theme?: string;
};

/** In a municipality: a trajectory that is open, and what its followers do and get. */
export async function followedTown(world: World) {
  const open: OpenActivity = await openActivity(world, { inBrink: "ideas" });

  async function runs(job: Job, input: Record<string, string> = {}, mailer = taking): Promise<JobOutcome> {
    const { storage, clock } = world;
    const run = createJobRunner({ storage, mailer, clock, log: silentLog(), metrics: createMetrics() });
    return run(job, { jobId: newId(), tenantId: world.tenant.id, input });
  }

  /** Asks, and lets the jobs run that follow; gives the mail that came of it. */
  async function asks({
    email,
    pace = "daily",
    slug = open.slug,
    lang = "nl",
    theme,
  }: Signing): Promise<KeptMail | undefined> {
    const asked = { email, pace, lang, ...(slug === "" ? {} : { slug }), ...(theme !== undefined && { theme }) };
    return mailAfter(email, () => world.done(askToFollow, asked, visitor()));
  }

  /** Does what is told, and gives the mail that comes of it. */
  async function mailAfter(email: string, ask: () => Promise<unknown>): Promise<KeptMail | undefined> {
    const before = (await mailTo(email)).map(({ key }) => key);
    await ask();
    for (const requestId of await waitingRequests(world)) await runs(mailFollowJob(bindings), { requestId });
    return (await mailTo(email)).find(({ key }) => !before.includes(key));
  }

  async function mailTo(email: string): Promise<readonly KeptMail[]> {
    const mails = await world.read((work) => mailsInState(work, ["waiting", "sent", "failed"]));
    return mails.filter((mail) => mail.to === email);
  }

  /** Signs up, opens the mail and clicks; gives the token of the private page. */
  async function follows(signing: Signing): Promise<string> {
    return (await world.done(confirm, { token: tokenIn(await asks(signing)) }, visitor())).token;
  }

  /** The same for what lies near a place. */
  async function followsNear(email: string, place: string, metres = "1000"): Promise<string> {
    const asked = { email, pace: "daily", lang: "nl", place, metres };
    const mail = await mailAfter(email, () => world.done(askToFollowNear(), asked, visitor()));
    return (await world.done(confirm, { token: tokenIn(mail) }, visitor())).token;
  }

  return { open, runs, asks, mailTo, follows, followsNear };
}

const taking: Mailer = { send: () => Promise.resolve("sent") };

/** The token of the link in a mail. */
export function tokenIn(mail: KeptMail | undefined): string {
  return /\/volgen\/(?:bevestigen\/)?([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? "";
}
