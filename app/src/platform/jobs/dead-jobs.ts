import type { Db, PgBoss } from "pg-boss";
import type { PoolClient } from "pg";
import type { Json } from "../define/work.ts";
import type { Storage } from "../storage/storage.ts";
import type { DeadJob } from "./job-queue.ts";
import { deadQueue, queueSchema } from "./queue-schema.ts";

/** What a job carries in the queue. A schedule's tick is for every municipality. */
export type Carried = { readonly tenantId: string; readonly input: Json } | { readonly everyTenant: true };

type DeadRow = {
  id: string;
  source_name: string;
  data: { tenantId: string; input: Json };
  output: { reason?: string; value?: { message?: string } } | null;
  source_retry_count: number;
  created_on: Date;
};

/** The dead jobs of a municipality, newest first. */
export async function deadJobs(storage: Storage, tenantId: string): Promise<readonly DeadJob[]> {
  const rows = await storage.platform(async (client) => {
    const answer = await client.query<DeadRow>(
      `select id, source_name, data, output, source_retry_count, created_on from ${queueSchema}.job
       where name = $1 and data->>'tenantId' = $2 order by created_on desc, id limit 200`,
      [deadQueue, tenantId],
    );
    return answer.rows;
  });
  return rows.map((row) => ({
    id: row.id,
    job: row.source_name,
    tenantId: row.data.tenantId,
    input: row.data.input,
    diedAt: row.created_on,
    attempts: row.source_retry_count + 1,
    // The second is what pg-boss itself says of a job that hung or whose process was killed.
    reason: row.output?.reason ?? row.output?.value?.message ?? "",
  }));
}

/** Takes one job from the dead and gives it back to its queue, in one transaction; returns the queue's name. */
export async function reviveJob(
  storage: Storage,
  boss: PgBoss,
  tenantId: string,
  id: string,
): Promise<string | undefined> {
  return storage.platform(async (client) => {
    const taken = await client.query<{ source_name: string; data: Carried }>(
      `delete from ${queueSchema}.job where name = $1 and id = $2 and data->>'tenantId' = $3 and state < 'active'
       returning source_name, data`,
      [deadQueue, id, tenantId],
    );
    const [job] = taken.rows;
    if (!job) return undefined;
    await boss.send(job.source_name, job.data, { db: databaseOn(client) });
    return job.source_name;
  });
}

/** pg-boss's statements on one borrowed connection. */
export function databaseOn(client: PoolClient): Db {
  return { executeSql: (text, values) => client.query(text, values) };
}
