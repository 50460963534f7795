import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { declaredJobs } from "../src/platform/jobs/declared.ts";
import { packageRoot } from "../src/platform/config/package-root.ts";
import { assemble } from "../src/compose.ts";
import { installQueue } from "../src/platform/jobs/queue-schema.ts";
import { migrate } from "../src/platform/storage/migrate.ts";
import { startPostgres } from "../src/platform/storage/postgres/supervisor.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The superuser's connection string of the run's own PostgreSQL: `inject("postgresUrl")`. */
    readonly postgresUrl: string;
    /** How Brink itself logs in: without any right but to become a restricted role. */
    readonly appConnectionString: string;
    /** The database's signing secret. */
    readonly secret: string;
  }
}

/** One PostgreSQL for the whole run, in a folder of its own that goes away with it. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "brink-test-"));
  const postgres = await startPostgres({ dataDir: folder, log: () => undefined, durable: false });
  const { rooms } = assemble({ baseUrl: "http://localhost:3000", demo: true }, packageRoot());
  const migrations = rooms.flatMap((room) => room.migrations);
  const { appConnectionString, secret } = await migrate(
    postgres.connectionString,
    migrations,
    installQueue(declaredJobs(rooms)),
  );
  project.provide("postgresUrl", postgres.connectionString);
  project.provide("appConnectionString", appConnectionString);
  project.provide("secret", secret);
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
