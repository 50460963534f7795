import { spawnSync } from "node:child_process";
import { existsSync, linkSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "./cannot-start.ts";

/**
 * What postmaster.pid says of a cluster (PostgreSQL 18, "Database File Layout"; line 1 the pid, 4 the port, 5 the socket
 * folder, 8 the status), held against the processes that really run.
 * - absent: nobody runs it.
 * - stale: the file is left over from a killed postgres.
 * - running: that postgres is there; `status` is starting, ready or stopping.
 */
export type Postmaster =
  | { readonly kind: "absent" }
  | { readonly kind: "stale"; readonly text: string }
  | {
      readonly kind: "running";
      readonly pid: number;
      readonly port: string;
      readonly socketFolder: string;
      readonly status: string;
    };

export function readPostmaster(cluster: string): Postmaster {
  const text = readIfThere(pidFile(cluster));
  if (text === undefined || text === "") return { kind: "absent" };
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || !isPostmasterOf(pid, cluster)) return { kind: "stale", text };
  return {
    kind: "running",
    pid,
    port: (lines[3] ?? "").trim(),
    socketFolder: (lines[4] ?? "").trim(),
    status: (lines[7] ?? "starting").trim(),
  };
}

/**
 * Takes a left-over pid file away. PostgreSQL does so itself for a dead pid, but refuses to start when the pid was given
 * to another process of the same user, or is a zombie. Data are safe either way: its shared memory key guards them.
 */
export function removeStale(cluster: string, text: string): void {
  const aside = `${pidFile(cluster)}.stale-${String(process.pid)}`;
  try {
    renameSync(pidFile(cluster), aside);
    // Somebody may have started a new one between our look and our rename: give it its file back.
    if (readIfThere(aside) !== text && !existsSync(pidFile(cluster))) linkSync(aside, pidFile(cluster));
    rmSync(aside);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
  }
}

function pidFile(cluster: string): string {
  return join(cluster, "postmaster.pid");
}

function isPostmasterOf(pid: number, cluster: string): boolean {
  const command = process.platform === "linux" ? commandFromProc(pid) : commandFromPs(pid);
  return command.includes(`postgres -D ${cluster} `);
}

/** The words of a running process; empty when it is gone, a zombie, or another user's that hides them. */
function commandFromProc(pid: number): string {
  const state = readIfThere(`/proc/${String(pid)}/stat`)
    ?.split(") ")
    .at(-1)
    ?.charAt(0);
  if (state === undefined || state === "Z" || state === "X") return "";
  return (readIfThere(`/proc/${String(pid)}/cmdline`) ?? "").replaceAll("\0", " ");
}

function commandFromPs(pid: number): string {
  const { stdout } = spawnSync("ps", ["-ww", "-o", "stat=,command=", "-p", String(pid)], { encoding: "utf8" });
  return stdout.startsWith("Z") ? "" : `${stdout.trim()} `;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
