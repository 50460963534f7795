import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Binaries } from "./binaries.ts";
import { program } from "./binaries.ts";
import { cannotStart, complaintIn } from "./cannot-start.ts";

/** Under whose name PostgreSQL's programs run; PostgreSQL refuses to run as root. */
export type Account = {
  /** Words before the command: empty, or a user namespace in which root's own files belong to user 1000. */
  readonly prefix: readonly string[];
  /** The user and group to become; undefined means as we are. */
  readonly ids: { readonly uid: number; readonly gid: number } | undefined;
};

/** Where a cluster lives and how to run it. `home` holds cluster/, password, writers (a FIFO), log and the socket. */
export type Site = { readonly home: string; readonly binaries: Binaries; readonly account: Account };

const asOurselves: Account = { prefix: [], ids: undefined };

/** A user namespace in which our own files belong to some other user that this machine has a name for. */
function inUserNamespace(): Account {
  const uid = namedUser();
  return { prefix: ["unshare", "--user", `--map-user=${uid}`, `--map-group=${uid}`], ids: undefined };
}

/** initdb wants a name for its user, and not every machine has a user 1000; 65534 is what foreign files show as. */
function namedUser(): string {
  const users = readFileSync("/etc/passwd", "utf8").split("\n");
  const ids = users.map((line) => line.split(":")[2] ?? "");
  return ids.find((id) => /^[1-9]\d*$/.test(id) && id !== "65534") ?? "65534";
}

/**
 * Decides how to run PostgreSQL for this DATA_DIR. An ordinary user: as it is. Root, or a user without a name: in a user
 * namespace. Root without such: as another user that can reach everything, else as another user with binaries and data in
 * /var/lib/brink. Each is tried before it is chosen. Throws one sentence when none works.
 */
export function chooseSite(binaries: Binaries, dataDir: string): Site {
  const home = join(dataDir, "postgres");
  const namespaced = { home, binaries, account: inUserNamespace() };
  if (process.getuid?.() !== 0) {
    const ordinary = { home, binaries, account: asOurselves };
    return reachable(ordinary) ?? reachable(namespaced) ?? refuseBinaries(ordinary);
  }
  const owner = statSync(existsSync(home) ? home : dataDir);
  const movedBefore = existsSync(join(folderElsewhere(dataDir), "postgres"));
  if (owner.uid === 0 && !movedBefore && canReach(namespaced)) return namespaced;
  const ids = owner.uid === 0 ? systemUser() : { uid: owner.uid, gid: owner.gid };
  if (ids === undefined) return refuseRoot(dataDir);
  const account = { prefix: [], ids };
  letThrough(dataDir);
  const here = movedBefore ? undefined : reachable({ home, binaries, account });
  return here ?? elsewhere(binaries, dataDir, account) ?? refuseRoot(dataDir);
}

/** Another user has to pass through DATA_DIR to its own folder in it; what lies beside that keeps its own rights. */
function letThrough(dataDir: string): void {
  const { uid, mode } = statSync(dataDir);
  if (uid === 0) chmodSync(dataDir, mode | 0o011);
}

function reachable(site: Site): Site | undefined {
  return canReach(site) ? site : undefined;
}

/** Proves by doing it that the account has a name, may enter the folder of the home, and can run the binaries. */
function canReach(site: Site): boolean {
  return tryOut(site).status === 0;
}

function tryOut({ home, binaries, account }: Site): ReturnType<typeof runAs> {
  const script = 'id -un && cd "$1" && "$2" --version && "$3" --version';
  const programs = [program(binaries, "initdb"), program(binaries, "postgres")];
  return runAs(account, ["/bin/sh", "-c", script, "sh", dirname(home), ...programs]);
}

/** Runs one command to its end under an account; `message` is what it said on both streams. */
export function runAs(account: Account, words: readonly string[]): { status: number | null; message: string } {
  const [command = "", ...args] = [...account.prefix, ...words];
  const run = spawnSync(command, args, { encoding: "utf8", cwd: "/", env: cleanEnvironment(), ...account.ids });
  return { status: run.status, message: run.error?.message ?? `${run.stdout}${run.stderr}` };
}

/** Without the operator's own PGDATA, PGPORT or language, which PostgreSQL's programs would follow. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C" };
}

function systemUser(): Account["ids"] {
  const name = userId("postgres") === undefined ? "brink-postgres" : "postgres";
  if (userId(name) === undefined) runAs(asOurselves, ["useradd", "--system", "--no-create-home", "--user-group", name]);
  const uid = userId(name);
  const gid = userId(name, "-g");
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

function userId(name: string, flag = "-u"): number | undefined {
  const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" });
  return status === 0 ? Number(stdout.trim()) : undefined;
}

const reachableFolder = "/var/lib/brink";

function folderElsewhere(dataDir: string): string {
  return join(reachableFolder, createHash("sha256").update(dataDir).digest("hex").slice(0, 16));
}

/** Binaries and data where another user can come: root's own home is closed to it, and everything below. */
function elsewhere(binaries: Binaries, dataDir: string, account: Account): Site | undefined {
  const root = join(reachableFolder, `postgresql-${binaries.version}`);
  mkdirSync(reachableFolder, { recursive: true, mode: 0o755 });
  if (!existsSync(root)) copyBinaries(binaries.root, root);
  const folder = folderElsewhere(dataDir);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account.ids) chownSync(folder, account.ids.uid, account.ids.gid);
  return reachable({ home: join(folder, "postgres"), binaries: { ...binaries, root }, account });
}

function copyBinaries(from: string, to: string): void {
  const draft = `${to}.new-${String(process.pid)}`;
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, to);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
}

function refuseRoot(dataDir: string): never {
  throw cannotStart(
    `PostgreSQL does not run as root, and here no other user can reach ${dataDir}: start Brink as an ordinary user, or set DATABASE_URL to a PostgreSQL (15 or newer) of your own.`,
  );
}

function refuseBinaries(ordinary: Site): never {
  const reason = complaintIn(tryOut(ordinary).message);
  throw cannotStart(
    `The PostgreSQL in ${ordinary.binaries.root} does not run on this machine (${reason}): set DATABASE_URL to a PostgreSQL (15 or newer) of your own.`,
  );
}
