import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { expect, vi } from "vitest";
import { keyedToken } from "../../../src/kernel/ids.ts";
import { packageRoot } from "../../../src/platform/config/package-root.ts";
import { queueSchema } from "../../../src/platform/jobs/queue-schema.ts";
import type { SmtpTestServer } from "../../../src/platform/mail/smtp-test-server.ts";
import { smtpTestServer } from "../../../src/platform/mail/smtp-test-server.ts";
import { stopStepsHref, stopToken } from "../../../src/rooms/engage/decision/follow-up/link.ts";
import type { BrinkProcess } from "../running-brink.ts";
import { demoTown } from "../demo-town.ts";
import { followedEvents } from "./declared-pages.ts";

/** The demo municipality as a process, on a database and a mail server that can be looked into. */
export type Town = {
  readonly brink: BrinkProcess;
  readonly mail: SmtpTestServer;
  /** Rows by table, of every table that belongs to municipalities, once the jobs that follow from a form are done. */
  rows(): Promise<ReadonlyMap<string, number>>;
  /** The link to stop letters about what follows a decision, to somebody who left this address: they come in the morning. */
  stopStepsPath(email: string): Promise<string>;
  /** One command of the operator's; what it said. */
  operator(...words: readonly string[]): Promise<string>;
  close(): Promise<void>;
};

// A letter that is tried again later is not waited for: it is counted nowhere.
const unfinishedSql = `
  select (select count(*) from platform_outbox where relayed_at is null and name = any($1))
    + (select count(*) from ${queueSchema}.job where state in ('created', 'retry', 'active') and start_after <= now()) as count`;

// What follows later and by itself: letters, events, the keys that make a form count once, and what jobs by the clock make of
// texts and of what happened.
const byItself = [
  ...["platform_mail", "platform_outbox", "platform_once"],
  ...["engage_words", "engage_likeness", "engage_suspicion", "engage_suspect", "engage_webhook_delivery"],
  ...["engage_support_seen", "engage_support_burst"],
];

export async function openTown(): Promise<Town> {
  const mail = await smtpTestServer();
  const brink = await demoTown({ SMTP_URL: mail.url });
  const client = new Client({ connectionString: brink.databaseUrl });
  await client.connect();
  const counting = await countSql(client);
  return {
    brink,
    mail,
    async rows() {
      await vi.waitFor(async () => expect(await unfinished(client)).toBe(0), { timeout: 20_000, interval: 10 });
      const { rows } = await client.query<{ name: string; count: string }>(counting);
      return new Map(rows.map((row) => [row.name, Number(row.count)]));
    },
    async stopStepsPath(email) {
      const { rows } = await client.query<{ tenant: string; id: string; secret: string }>(
        `select tenant_id as tenant, contribution_id as id, (select value from platform_secret) as secret
          from engage_contact where email = $1`,
        [email],
      );
      const [found] = rows;
      if (!found) throw new Error(`Nobody left ${email}.`);
      const { tenant, id, secret } = found;
      return stopStepsHref(id, stopToken({ tokenOf: (words) => keyedToken(secret, words) }, tenant, id));
    },
    async operator(...words) {
      const env = { ...process.env, ...brink.settings, BASE_URL: brink.url, PORT: String(brink.port) };
      const program = join(packageRoot(), "dist", "brink.js");
      const { stdout } = await promisify(execFile)(process.execPath, [program, ...words], { env });
      return stdout;
    },
    async close() {
      await client.end();
      await brink.stop();
      await mail.close();
    },
  };
}

async function unfinished(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: string }>(unfinishedSql, [followedEvents]);
  return Number(rows[0]?.count);
}

async function countSql(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.columns where column_name = 'tenant_id' and table_schema = 'public'`,
  );
  const counted = rows.map(({ name }) => name).filter((name) => !byItself.includes(name));
  return counted.map((name) => `select '${name}' as name, count(*) from ${name}`).join(" union all ");
}

/** What differs between two countings, in words. */
export function differences(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): readonly string[] {
  return [...after]
    .filter(([name, count]) => count !== before.get(name))
    .map(([name, count]) => `${name} ${String(before.get(name))} → ${String(count)}`);
}
