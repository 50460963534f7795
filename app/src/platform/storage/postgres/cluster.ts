import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Site } from "./account.ts";
import { runAs } from "./account.ts";
import { program } from "./binaries.ts";
import { cannotStart, complaintIn, errorCode } from "./cannot-start.ts";

/** The paths of a site: the data folder, the password of user postgres, and the FIFO that counts who uses it. */
export function paths(site: Site): { cluster: string; password: string; writers: string; log: string } {
  const at = (name: string) => join(site.home, name);
  return { cluster: at("cluster"), password: at("password"), writers: at("writers"), log: at("log") };
}

/**
 * Makes the database cluster when there is none. Everything comes to be in a draft folder that is renamed into place, so
 * that of several processes on an empty DATA_DIR one wins, and a killed one leaves nothing half made.
 */
export function ensureCluster(site: Site, durable: boolean, log: (step: string) => void): void {
  removeOldDrafts(site.home);
  if (!existsSync(site.home)) {
    log("Making a new PostgreSQL database …");
    const draft = { ...site, home: `${site.home}.new-${String(process.pid)}` };
    fillDraft(draft, durable);
    moveIntoPlace(draft.home, site.home);
  }
  adopt(site);
  checkVersion(site);
  makeWriters(site);
}

/** A copy of the folder, as in a backup, may come without its FIFO. */
function makeWriters(site: Site): void {
  const { writers } = paths(site);
  if (existsSync(writers)) return;
  const { message } = runAs(site.account, ["mkfifo", "-m", "600", writers]);
  if (existsSync(writers)) return;
  throw cannotStart(
    `DATA_DIR has to be on a local disk of this machine: ${site.home} takes no named pipe (${complaintIn(message)}).`,
  );
}

/** Root may find a database that root made when it could still use a user namespace: give it to who runs it now. */
function adopt({ home, account: { ids } }: Site): void {
  if (ids && statSync(home).uid !== ids.uid) spawnSync("chown", ["-R", `${String(ids.uid)}:${String(ids.gid)}`, home]);
}

function fillDraft(draft: Site, durable: boolean): void {
  const { password } = paths(draft);
  mkdirSync(draft.home, { mode: 0o700 });
  writeFileSync(password, randomBytes(24).toString("base64url"), { mode: 0o600, flush: true });
  for (const path of [draft.home, password]) giveTo(draft, path);
  const made = initdb(draft, durable, ["--locale=C.UTF-8"]);
  // A C library without C.UTF-8 (macOS): PostgreSQL's own provider knows Unicode by itself.
  const { status } = made.status === 0 ? made : initdb(draft, durable, ["--locale=C", "--builtin-locale=C.UTF-8"]);
  if (status === 0) return;
  rmSync(draft.home, { recursive: true, force: true });
  throw cannotStart(`PostgreSQL could not make its database in ${dirname(draft.home)}: ${complaintIn(made.message)}.`);
}

function initdb(site: Site, durable: boolean, locale: readonly string[]): ReturnType<typeof runAs> {
  const { cluster, password } = paths(site);
  const access = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${password}`];
  const text = ["--encoding=UTF8", "--locale-provider=builtin", ...locale];
  const words = [program(site.binaries, "initdb"), `--pgdata=${cluster}`, ...access, ...text];
  return runAs(site.account, durable ? words : [...words, "--no-sync"]);
}

function giveTo({ account }: Site, path: string): void {
  if (account.ids) chownSync(path, account.ids.uid, account.ids.gid);
}

function moveIntoPlace(draft: string, home: string): void {
  try {
    renameSync(draft, home);
    const folder = openSync(dirname(home), "r");
    fsyncSync(folder);
    closeSync(folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process was first: its database is as good as ours.
    if (!["ENOTEMPTY", "EEXIST"].includes(errorCode(error) ?? "")) throw error;
  }
}

function removeOldDrafts(home: string): void {
  const prefix = `${basename(home)}.new-`;
  for (const name of readdirSync(dirname(home))) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue;
    rmSync(join(dirname(home), name), { recursive: true, force: true, maxRetries: 5 });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

function checkVersion(site: Site): void {
  const ours = site.binaries.version.split(".")[0] ?? "";
  const found = foundVersion(site);
  if (found === undefined)
    throw cannotStart(
      `${site.home} exists but holds no database of Brink: move it away, or set DATA_DIR to another folder.`,
    );
  if (found !== ours)
    throw cannotStart(
      `${site.home} was made by PostgreSQL ${found} and this Brink brings ${ours}: start the Brink that made it, or set DATA_DIR to another folder.`,
    );
}

function foundVersion(site: Site): string | undefined {
  try {
    return readFileSync(join(paths(site).cluster, "PG_VERSION"), "utf8").trim();
  } catch (error) {
    if (errorCode(error) !== "EACCES") return undefined;
    const owner = String(statSync(site.home).uid);
    throw cannotStart(
      `The database in ${site.home} belongs to another user (number ${owner}): start Brink as that user, or set DATA_DIR to another folder.`,
      error,
    );
  }
}
