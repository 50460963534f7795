import { afterAll, beforeAll, expect, it } from "vitest";
import { moveTo } from "../../../../test/factories/open-activity.ts";
import type { World } from "../../../../test/factories/world.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import type { ImapServer } from "../../../../test/servers/imap-server.ts";
import { startImapServer } from "../../../../test/servers/imap-server.ts";
import { bulkMailRefused } from "../../../platform/mail/enqueue-mail.ts";
import { readReturnsJob } from "../../../platform/mail/returns/read-returns.job.ts";
import { imapMailbox } from "../../../platform/mail/returns/imap-mailbox.ts";
import { sendBulkMailJob } from "../../../platform/mail/send-bulk-mail.job.ts";
import { createSmtpMailer } from "../../../platform/mail/smtp-mailer.ts";
import type { SmtpTestServer } from "../../../platform/mail/smtp-test-server.ts";
import { smtpTestServer } from "../../../platform/mail/smtp-test-server.ts";
import { silentLog } from "../../../platform/telemetry/log.ts";
import { createMetrics } from "../../../platform/telemetry/metrics.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { digestKey } from "./domain.ts";
import { bindings, followedTown } from "./following.fixture.ts";
import { forgetRefusedJob } from "./jobs/forget-refused.job.ts";
import { sendDigestsJob } from "./jobs/send-digests.job.ts";
import { stopRefusedJob } from "./jobs/stop-refused.job.ts";
import { followerByEmail } from "./reader.ts";

let servers: { readonly smtp: SmtpTestServer; readonly imap: ImapServer } | undefined;
beforeAll(async () => {
  servers = { smtp: await smtpTestServer(), imap: await startImapServer() };
});
afterAll(() => Promise.all([servers?.smtp.close(), servers?.imap.close()]));

/** A follower whose server takes every mail, and the mornings of their news. */
async function town(email: string) {
  if (!servers) throw new Error("The servers are not there yet.");
  const { smtp, imap } = servers;
  const world = createWorld("2026-11-02T09:00:00Z");
  await foundMunicipality(world);
  const { open, follows, runs } = await followedTown(world);
  const mailer = createSmtpMailer({
    ...{ url: smtp.url, sender: "noreply@waterdam.nl", tenants: { byId: () => Promise.resolve(world.tenant) } },
    ...{ storage: world.storage, log: silentLog(), metrics: createMetrics() },
    returns: { address: "terug@waterdam.nl", tokenOf: bindings.tokenOf },
  });
  await follows({ email });
  const find = () => world.read((work) => followerByEmail(work, email));
  const id = (await find())?.id ?? "";
  const told = new Set<string>();
  let version = 4;

  /** There is news, it is mailed, and comes back or not; gives whether the address still follows. */
  async function morning(day: string, comesBack: boolean): Promise<boolean> {
    if (version > 4) await moveTo(world, open.trajectoryId, "reopen", version++);
    await moveTo(world, open.trajectoryId, "close", version++);
    world.clock.set(`${day}T06:30:00Z`);
    await runs(sendDigestsJob(bindings));
    await runs(sendBulkMailJob, {}, mailer);
    const back = smtp.received.findLast(({ to }) => to.includes(email))?.from ?? "";
    if (comesBack)
      imap.deliver({ to: back, report: "Reporting-MTA: dns; b\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n" });
    await runs(readReturnsJob(imapMailbox({ url: imap.url, log: silentLog() })));
    for (const key of (await refusedKeys(world)).filter((one) => !told.has(one))) {
      expect(key).toBe(digestKey(id, day));
      for (const _ of "12") await runs(stopRefusedJob, { key });
      told.add(key);
    }
    world.clock.set(`${day}T20:00:00Z`);
    await runs(forgetRefusedJob);
    return (await find()) !== undefined;
  }
  return { morning };
}

/** What was told as refused, as the jobs hear it. */
async function refusedKeys(world: World): Promise<readonly string[]> {
  const events = await world.read((work) =>
    work.db
      .$extendTables<{ platform_outbox: { name: string; payload: { readonly key: string } } }>()
      .selectFrom("platform_outbox")
      .select("payload")
      .where("name", "=", bulkMailRefused)
      .execute(),
  );
  return events.map(({ payload }) => payload.key);
}

it("goes on after one mail that came back, and after one that arrived in between", async () => {
  const { morning } = await town("soms@waterdam.example");
  expect(await morning("2026-11-03", true)).toBe(true);
  expect(await morning("2026-11-04", false)).toBe(true);
  expect(await morning("2026-11-07", true)).toBe(true);
});

it("ends with the second in a row that came back", async () => {
  const { morning } = await town("weg@waterdam.example");
  expect(await morning("2026-11-03", true)).toBe(true);
  expect(await morning("2026-11-06", true)).toBe(false);
});
