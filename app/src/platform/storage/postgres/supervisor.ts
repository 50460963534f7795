import { accessSync, closeSync, constants, existsSync, mkdirSync, realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Site } from "./account.ts";
import { chooseSite } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { cannotStart, errorCode } from "./cannot-start.ts";
import { ensureCluster, paths } from "./cluster.ts";
import { enter } from "./enter.ts";
import { readPostmaster } from "./postmaster.ts";
import { hasWriters } from "./writers.ts";

export type PostgresOptions = {
  /** DATA_DIR; made when it is not there. The database goes into `postgres/` below it. */
  readonly dataDir: string;
  /** Called with a plain English line for each step that takes time. */
  readonly log: (step: string) => void;
  /** False for tests only: nothing waits for the disk. Default true. */
  readonly durable?: boolean;
};

export type RunningPostgres = {
  /** `postgresql://postgres:…@localhost:5432/postgres?host=<socket folder>`: the superuser, over a Unix socket. */
  readonly connectionString: string;
  /** Lets go of the database; when nobody else uses it, resolves after it has shut down. Twice does no harm. */
  stop(): Promise<void>;
};

/**
 * Runs the PostgreSQL that npm brought in DATA_DIR, or joins the one that another process runs there. It ends with its last
 * user, however that one dies. Throws an Error whose message is one sentence that says what to do.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { log, durable = true } = options;
  const dataDir = makeDataDir(resolve(options.dataDir));
  const site = chooseSite(findBinaries(), dataDir);
  if (!site.home.startsWith(dataDir)) log(`The database is in ${site.home}, where a user other than root can come.`);
  ensureCluster(site, durable, log);
  const { writer, connectionString } = await enter(site, durable, log);
  let letGo: Promise<void> | undefined;
  return { connectionString, stop: () => (letGo ??= leave(site, writer)) };
}

function makeDataDir(dataDir: string): string {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    return realpathSync(dataDir);
  } catch (error) {
    const reason = errorCode(error) ?? String(error);
    throw cannotStart(
      `Brink cannot write in its data folder ${dataDir} (${reason}): make it writable, or set DATA_DIR to another folder, for example DATA_DIR=./data.`,
      error,
    );
  }
}

/**
 * Like mkdirSync with `recursive`, which goes round for ever where a parent is there but takes no folders: /proc, or a link
 * to a disk that is not mounted.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another start may just have made it.
    if (!existsSync(folder)) throw error;
  }
}

/** Lets go; the last one out waits until PostgreSQL has written everything and is gone. */
async function leave(site: Site, writer: number): Promise<void> {
  const { cluster, writers } = paths(site);
  closeSync(writer);
  while (!hasWriters(writers) && readPostmaster(cluster).kind === "running") await pause(20);
}
