import { statfs } from "node:fs/promises";
import type { Clock } from "./kernel/clock.ts";
import type { Config } from "./platform/config/config.ts";
import type { Room } from "./platform/define/room.ts";
import type { HealthCheck } from "./platform/http/brink-app.ts";
import type { JobQueue } from "./platform/jobs/job-queue.ts";
import type { Storage } from "./platform/storage/storage.ts";
import { platformMigrations } from "./platform/storage/platform-migrations.ts";

export type HealthParts = {
  readonly config: Config;
  readonly storage: Storage;
  /** The door of requests, with connections of its own. */
  readonly web: Storage;
  readonly queue: JobQueue;
  readonly rooms: readonly Room[];
  readonly clock: Clock;
  /** Connects to the mail server and signs in; absent where mail goes to the demo's mailbox. */
  readonly proveMail?: () => Promise<void>;
};

const leastFreeBytes = 500 * 1024 * 1024;
const clockDriftMs = 5_000;
const mailKeptMs = 60_000;

/** What `/healthz` and `doctor` prove, each by doing it. */
export function healthChecks(parts: HealthParts): readonly HealthCheck[] {
  const { queue, config } = parts;
  const mail = atMostEvery(mailKeptMs, () => proveMail(parts), parts.clock);
  return [
    { name: "database", prove: () => proveDatabase(parts) },
    { name: "migrations", prove: () => proveMigrations(parts) },
    { name: "jobs", prove: async () => `a job was done in ${Math.round(await queue.ping())} ms` },
    { name: "mail", prove: mail },
    { name: "disk", prove: () => proveDisk(config.dataDir) },
    { name: "clock", prove: () => proveClock(parts) },
  ];
}

async function proveDatabase({ storage, web }: HealthParts): Promise<string> {
  const begun = performance.now();
  const [version] = [await writeAndRead(storage), await writeAndRead(web)];
  return `PostgreSQL ${version} wrote and read in ${Math.round(performance.now() - begun)} ms`;
}

function writeAndRead(storage: Storage): Promise<string> {
  return storage.platform(async (client) => {
    await client.query(
      "create temporary table brink_proof (word text) on commit drop; insert into brink_proof values ('kept')",
    );
    const kept = await client.query<{ word: string }>("select word from brink_proof");
    if (kept.rows[0]?.word !== "kept") throw new Error("what was written did not come back");
    return (await client.query<{ server_version: string }>("show server_version")).rows[0]?.server_version ?? "unknown";
  });
}

async function proveMigrations({ storage, rooms }: HealthParts): Promise<string> {
  const declared = [...platformMigrations, ...rooms.flatMap((room) => room.migrations)].map(
    (migration) => migration.id,
  );
  const applied = await storage.platform(async (client) =>
    (await client.query<{ id: string }>("select id from platform_migration")).rows.map((row) => row.id),
  );
  const missing = declared.filter((id) => !applied.includes(id));
  if (missing.length > 0) throw new Error(`not applied: ${missing.join(", ")}. Run npm run brink -- migrate.`);
  return `all ${declared.length} applied`;
}

async function proveMail({ config, proveMail: prove }: HealthParts): Promise<string> {
  if (!prove) {
    if (!config.demo) throw new Error("no SMTP_URL is set, so nobody gets mail. Set SMTP_URL.");
    return "kept in the mailbox page of the trial";
  }
  await prove();
  return "the mail server let Brink in";
}

/** Keeps the outcome for a while: anybody may ask for `/healthz`, and a mail server shuts out who signs in too often. */
function atMostEvery(keptMs: number, prove: () => Promise<string>, clock: Clock): () => Promise<string> {
  let last: { readonly at: number; readonly outcome: Promise<string> } | undefined;
  return () => {
    const now = clock.now().getTime();
    if (last === undefined || now - last.at >= keptMs) last = { at: now, outcome: prove() };
    return last.outcome;
  };
}

async function proveDisk(folder: string): Promise<string> {
  const disk = await statfs(folder).catch(() => statfs("."));
  const freeBytes = disk.bavail * disk.bsize;
  const freeGigabytes = (freeBytes / 1024 ** 3).toFixed(1);
  if (freeBytes < leastFreeBytes) throw new Error(`only ${freeGigabytes} GB free for ${folder}. Make room.`);
  return `${freeGigabytes} GB free`;
}

async function proveClock({ storage, clock }: HealthParts): Promise<string> {
  const answer = await storage.platform((client) => client.query<{ now: Date }>("select clock_timestamp() as now"));
  const driftMs = Math.abs((answer.rows[0]?.now.getTime() ?? 0) - clock.now().getTime());
  if (driftMs > clockDriftMs)
    throw new Error(`differs ${Math.round(driftMs / 1000)} s from the database's. Turn on time synchronisation (NTP).`);
  return `within ${Math.max(1, Math.round(driftMs))} ms of the database's`;
}
