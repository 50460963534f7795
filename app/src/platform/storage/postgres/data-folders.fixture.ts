import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { readPostmaster } from "./postmaster.ts";
import type { RunningPostgres } from "./supervisor.ts";
import { startPostgres } from "./supervisor.ts";

/** Data folders for the tests of one file, and an empty table `kept (words text)` in each seeded one. */
export type DataFolders = {
  readonly folder: string;
  /** A new DATA_DIR whose database was shut down cleanly, without the second that making one costs. */
  seeded(name: string): string;
};

export function useDataFolders(): DataFolders {
  const folder = mkdtempSync(join(tmpdir(), "brink-postgres-"));
  const original = join(folder, "seeded");
  beforeAll(async () => {
    const postgres = await start(original);
    await query(postgres, "create table kept (words text)");
    await postgres.stop();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const seeded = (name: string) => {
    cpSync(original, join(folder, name), { recursive: true, filter: (path) => !path.endsWith("/writers") });
    return join(folder, name);
  };
  return { folder, seeded };
}

export function start(dataDir: string, durable = false): Promise<RunningPostgres> {
  return startPostgres({ dataDir, log: () => undefined, durable });
}

/** Starts, and stops when the test is over. */
export async function started(dataDir: string): Promise<RunningPostgres> {
  const postgres = await start(dataDir);
  onTestFinished(() => postgres.stop());
  return postgres;
}

export async function query(
  postgres: { readonly connectionString: string },
  sql: string,
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: postgres.connectionString });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

export function clusterOf(dataDir: string): string {
  return join(dataDir, "postgres", "cluster");
}

export function runningPid(dataDir: string): number | undefined {
  const postmaster = readPostmaster(clusterOf(dataDir));
  return postmaster.kind === "running" ? postmaster.pid : undefined;
}
