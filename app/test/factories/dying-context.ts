import { sql } from "kysely";
import { Client, Pool } from "pg";
import { inject } from "vitest";
import type { World } from "./world.ts";
import { newId } from "../../src/kernel/ids.ts";
import type { JobContext } from "../../src/platform/define/job.ts";
import type { Mailer } from "../../src/platform/define/mailer.ts";
import { createStorage } from "../../src/platform/storage/storage.ts";

/** A context whose connection the server cuts just before the commit of one of its transactions. */
export function dyingIn(world: World, mailer: Mailer, nth: number): JobContext {
  const pool = new Pool({
    connectionString: inject("appConnectionString"),
    max: 1,
    allowExitOnIdle: true,
    pipeline: true,
  });
  pool.on("connect", (client) => client.on("error", () => undefined));
  const storage = createStorage(pool, world.clock);
  let count = 0;
  const scope = { tenantId: world.tenant.id, actor: { kind: "system", name: "test" } } as const;
  return {
    ...{ tenantId: world.tenant.id, jobId: newId(), now: world.clock.now(), mailer },
    inTenant: (fn) =>
      storage.unitOfWork(scope, async (work) => {
        const done = await fn(work);
        if (++count === nth) {
          const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(work.db);
          await cut(rows[0]?.pid ?? 0);
        }
        return done;
      }),
  };
}

async function cut(pid: number): Promise<void> {
  const client = new Client({ connectionString: inject("postgresUrl") });
  await client.connect();
  await client.query("select pg_terminate_backend($1, 5000)", [pid]);
  await client.end();
}
