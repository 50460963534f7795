import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { OwnDatabase } from "../../../test/factories/own-database.ts";
import { asOwner, ownDatabase } from "../../../test/factories/own-database.ts";
import { newId } from "../../kernel/ids.ts";
import type { Job } from "../define/job.ts";
import { job } from "../define/job.ts";
import { migrate } from "../storage/migrate.ts";
import { silentLog } from "../telemetry/log.ts";
import type { JobQueue } from "./job-queue.ts";
import { createPgBossQueue } from "./pg-boss-queue.ts";
import { installQueue } from "./queue-schema.ts";

const tenantId = newId();
const ran: unknown[] = [];

function plainJob(name: string, retryLimit = 2): Job {
  return job({ name, input: z.unknown(), retryLimit, run: () => Promise.resolve() });
}
const quick = plainJob("test.quick");
const killed = plainJob("test.killed");

let database: OwnDatabase;
let queue: JobQueue;

beforeAll(async () => {
  database = await ownDatabase(installQueue([quick, killed], { firstPauseSeconds: 1, longestPauseSeconds: 5 }));
  queue = createPgBossQueue({
    storage: database.storage,
    run: (_job, { input }) => {
      ran.push(input);
      return Promise.resolve({ kind: "done" });
    },
    log: silentLog(),
    tenantIds: () => Promise.resolve([tenantId]),
    pollSeconds: 2,
    superviseSeconds: 1,
  });
  await queue.start([quick, killed], []);
});
afterAll(async () => {
  await queue.stop();
  await database.close();
});

async function until(seen: () => boolean): Promise<void> {
  const begun = performance.now();
  while (!seen()) {
    if (performance.now() - begun > 10_000) throw new Error("It did not happen.");
    await pause(10);
  }
}

/** Tries a statement as the application does at run time: as the platform role. */
function asApplication(sql: string): Promise<unknown> {
  return database.storage.platform((client) => client.query(sql));
}

describe("the schema of the queue", () => {
  it("is not there without an installation, and the queue says so", async () => {
    const bare = await ownDatabase();
    const parts = { storage: bare.storage, log: silentLog(), tenantIds: () => Promise.resolve([]) };
    const orphan = createPgBossQueue({ ...parts, run: () => Promise.resolve({ kind: "done" }) });
    await expect(orphan.start([], [])).rejects.toThrow();
    await bare.close();
  });

  it("lets the application neither create tables nor write what its owner will run", async () => {
    await expect(asApplication("create table pgboss.mine (id int)")).rejects.toThrow("permission denied");
    await expect(asApplication("alter table pgboss.job_common add column mine int")).rejects.toThrow("must be owner");
    await expect(
      asApplication(
        "insert into pgboss.bam (name, version, table_name, command) values ('x', 1, 'job', 'drop table pgboss.job')",
      ),
    ).rejects.toThrow("permission denied");
  });

  it("is out of reach of a municipality's own transactions", async () => {
    const client = new Client({ connectionString: database.appUrl });
    await client.connect();
    await expect(client.query("begin; set local role brink_tenant; select * from pgboss.job")).rejects.toThrow(
      "permission denied",
    );
    await expect(client.query("rollback; select * from pgboss.job")).rejects.toThrow("permission denied");
    await client.end();
  });

  it("can be installed again while it works, by several at once, with a changed job and a new one", async () => {
    const changed = [plainJob("test.quick", 7), killed, plainJob("test.new")];
    const installs = [changed, changed].map((jobs) => migrate(database.ownerUrl, [], installQueue(jobs)));
    await Promise.all(installs);
    const rows = await database.storage.platform((client) =>
      client.query<{ name: string; retry_limit: number }>(
        "select name, retry_limit from pgboss.queue where name like 'test.%' order by 1",
      ),
    );
    expect(rows.rows).toEqual([
      { name: "test.killed", retry_limit: 2 },
      { name: "test.new", retry_limit: 2 },
      { name: "test.quick", retry_limit: 7 },
    ]);
  });
});

describe("the queue in PostgreSQL", () => {
  it("does a hundred jobs one after the other, instead of one at each look of two seconds", async () => {
    const keys = Array.from({ length: 100 }, (_, at) => `quick ${at}`);
    for (const key of keys) await queue.enqueue({ job: quick, tenantId, input: key, key });
    await until(() => keys.every((key) => ran.includes(key)));
    expect(ran.filter((input) => keys.includes(String(input)))).toEqual(keys);
  });

  it("takes up again what a killed process left half done", async () => {
    await asOwner(
      database.ownerUrl,
      `insert into pgboss.job_common (name, data, state, started_on, heartbeat_on, heartbeat_seconds, retry_limit, retry_delay)
       select name, '{"tenantId": "${tenantId}", "input": "left behind"}', 'active', now() - interval '2 minutes',
         now() - interval '90 seconds', heartbeat_seconds, retry_limit, 1 from pgboss.queue where name = 'test.killed'`,
    );
    await until(() => ran.includes("left behind"));
  });

  it("goes on after the database was away for a moment", async () => {
    await asOwner(
      database.ownerUrl,
      "select pg_terminate_backend(pid) from pg_stat_activity where usename like 'brink_app_%' and datname = current_database()",
    );
    await pause(100);
    await queue.enqueue({ job: quick, tenantId, input: "after the break", key: "after the break" });
    await until(() => ran.includes("after the break"));
  });
});
