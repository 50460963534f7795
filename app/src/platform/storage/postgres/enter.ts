import type { ChildProcess } from "node:child_process";
import { closeSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { Site } from "./account.ts";
import { cannotStart, errorCode } from "./cannot-start.ts";
import { paths } from "./cluster.ts";
import { lastComplaint, startGuard } from "./guard.ts";
import type { Postmaster } from "./postmaster.ts";
import { readPostmaster, removeStale } from "./postmaster.ts";
import { hasGuard, joinWriters } from "./writers.ts";

/** Our place among the users of the database: close `writer` to give it up. `guard` is there when we started it. */
type Place = { readonly writer: number; readonly guard: ChildProcess | undefined };

const pollMs = 20;
const orphanPatienceMs = 1_000;
const silenceMs = 5_000;

/** Joins the postgres that runs on this site or starts one, and returns when it answers and is going to stay. */
export async function enter(
  site: Site,
  durable: boolean,
  log: (step: string) => void,
): Promise<{ writer: number; connectionString: string }> {
  for (;;) {
    const { writer, guard } = await takePlace(site, durable);
    const connectionString = await whenReady(site, log);
    // Asked again after the answer: a guard that was on its way out as we came in has let go of the FIFO by now.
    if (connectionString !== undefined && (await answers(connectionString)) && hasGuard(paths(site).writers))
      return { writer, connectionString };
    closeSync(writer);
    refuseIfItFailed(site, guard);
    await pause(pollMs);
  }
}

/** Clears what a killed postgres left and starts a new one, or waits for one that is still shutting down. */
async function takePlace(site: Site, durable: boolean): Promise<Place> {
  const { cluster, writers } = paths(site);
  const since = Date.now();
  let signalled = false;
  for (;;) {
    const writer = joinWriters(writers);
    if (writer !== undefined) return { writer, guard: undefined };
    const postmaster = readPostmaster(cluster);
    if (postmaster.kind === "stale") removeStale(cluster, postmaster.text);
    if (postmaster.kind !== "running") return startGuard(site, durable);
    // Its guard was killed, so nobody would ever end it: take over.
    if (!signalled && Date.now() - since > orphanPatienceMs) signalled = interrupt(postmaster.pid);
    await pause(pollMs);
  }
}

function interrupt(pid: number): true {
  try {
    return process.kill(pid, "SIGINT");
  } catch (error) {
    if (errorCode(error) === "ESRCH") return true; // it was on its way out already
    throw cannotStart(`Another PostgreSQL (process ${pid}) has this database: stop it and start again.`, error);
  }
}

/** The connection string when postgres says it is ready; undefined when it has ended or is ending. */
async function whenReady(site: Site, log: (step: string) => void): Promise<string | undefined> {
  const since = Date.now();
  let said = false;
  for (;;) {
    const postmaster = readPostmaster(paths(site).cluster);
    if (postmaster.kind === "running" && postmaster.status === "ready") return connectionString(site, postmaster);
    if (!hasGuard(paths(site).writers)) return undefined;
    if (!said && Date.now() - since > silenceMs) {
      log("PostgreSQL is putting its data in order after a sudden end …");
      said = true;
    }
    await pause(pollMs);
  }
}

function connectionString(site: Site, { port, socketFolder }: Postmaster & { kind: "running" }): string {
  const password = readPassword(paths(site).password);
  return `postgresql://postgres:${password}@localhost:${port}/postgres?host=${encodeURIComponent(socketFolder)}`;
}

function readPassword(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw cannotStart(`The password of the database cannot be read from ${path}: put it back from a backup.`, error);
  }
}

const goingAway = new Set(["57P01", "57P02", "57P03", "ENOENT", "ECONNREFUSED", "ECONNRESET", "EPIPE"]);

/** Proves by a query that it answers; false when it is shutting down. */
async function answers(connection: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: connection, connectionTimeoutMillis: 30_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch (error) {
    const code = errorCode(error) ?? "";
    if (code === "53300") return true; // all its connections are in use: it is very much there
    if (goingAway.has(code) || /terminated/.test(String(error))) return false;
    throw cannotStart(`PostgreSQL runs but does not answer (${String(error)}): stop Brink and start it again.`, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Throws when the postgres that we started has failed. One that lost a race for the cluster has not: we join the other. */
function refuseIfItFailed(site: Site, guard: ChildProcess | undefined): void {
  if (guard === undefined || guard.exitCode === null || guard.exitCode === 0) return;
  const complaint = lastComplaint(site);
  if (/lock file|already exists|is being used/.test(complaint)) return;
  throw cannotStart(`PostgreSQL did not start (${complaint}): what it said is in ${paths(site).log}.`);
}
