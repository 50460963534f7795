import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chownSync, closeSync, mkdtempSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "./account.ts";
import { cleanEnvironment } from "./account.ts";
import { program } from "./binaries.ts";
import { complaintIn } from "./cannot-start.ts";
import { paths } from "./cluster.ts";
import { openBothEnds } from "./writers.ts";

/**
 * A shell that outlives us, holds postgres, and ends it when the last writer of the FIFO (descriptor 3) is gone. It lets go
 * of the FIFO before it stops postgres, so that a newcomer finds nobody there and waits. When postgres ends first, the
 * guard ends too. SIGINT is PostgreSQL's fast shutdown: clients are cut off, what was committed is on disk.
 */
const guardScript = `
trap "" INT TERM HUP
sockets=$1; shift
"$@" </dev/null 3<&- & postgres=$!
( while read -r _; do :; done <&3; exec 3<&-; kill -INT $postgres ) & watcher=$!
exec 3<&-
wait $postgres; status=$?
kill -KILL $watcher 2>/dev/null
if [ -n "$sockets" ]; then rm -f "$sockets"/.s.PGSQL.*; rmdir "$sockets"; fi
exit $status`;

/** Starts a guard with postgres. `writer` is our place among the writers: close it to let go. */
export function startGuard(site: Site, durable: boolean): { guard: ChildProcess; writer: number } {
  const { writers, log } = paths(site);
  const { writer, reader } = openBothEnds(writers);
  const logFile = openSync(rotated(log), "a", 0o600);
  const own = socketFolder(site);
  const words = ["-c", guardScript, "guard", own.made ? own.path : "", ...postgresWords(site, own.path, durable)];
  const guard = spawn("/bin/sh", words, {
    cwd: "/",
    detached: true,
    env: cleanEnvironment(),
    stdio: ["ignore", logFile, logFile, reader],
    ...site.account.ids,
  });
  closeSync(reader);
  closeSync(logFile);
  // A shell that cannot be started shows itself by its exit code.
  guard.on("error", () => undefined);
  guard.unref();
  return { guard, writer };
}

function postgresWords(site: Site, sockets: string, durable: boolean): readonly string[] {
  const settings = ["listen_addresses=", `unix_socket_directories=${sockets}`, "unix_socket_permissions=0700"];
  const always = [...settings, "port=5432", "timezone=UTC", "log_timezone=UTC"];
  // Only for tests: a crash of the machine may then cost the whole database.
  const quick = ["fsync=off", "full_page_writes=off", "synchronous_commit=off"];
  const all = durable ? always : [...always, ...quick];
  const postgres = [program(site.binaries, "postgres"), "-D", paths(site).cluster];
  return [...site.account.prefix, ...postgres, ...all.flatMap((setting) => ["-c", setting])];
}

/** The home itself, or a short folder of our own: the address of a Unix socket holds about 100 bytes. */
function socketFolder({ home, account }: Site): { path: string; made: boolean } {
  if (Buffer.byteLength(join(home, ".s.PGSQL.5432.lock")) <= 100 && !/[,"]/.test(home))
    return { path: home, made: false };
  const path = mkdtempSync("/tmp/brink-");
  if (account.ids) chownSync(path, account.ids.uid, account.ids.gid);
  return { path, made: true };
}

const maxLogBytes = 5_000_000;

function rotated(log: string): string {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maxLogBytes) renameSync(log, `${log}.1`);
  return log;
}

/** Why postgres ended, in its own words. */
export function lastComplaint(site: Site): string {
  return complaintIn(readFileSync(paths(site).log, "utf8"));
}
