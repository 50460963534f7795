import { setTimeout as pause } from "node:timers/promises";
import { ok } from "../../kernel/result.ts";
import type { Job } from "../define/job.ts";
import type { Json } from "../define/work.ts";
import type { Storage } from "../storage/storage.ts";
import type { Log } from "../telemetry/log.ts";
import type { Subscriptions } from "./declared.ts";
import type { JobQueue } from "./job-queue.ts";

export type OutboxRelayParts = {
  readonly storage: Storage;
  readonly queue: Pick<JobQueue, "enqueue">;
  readonly on: Subscriptions;
  readonly log: Log;
  /** The net for commits of other processes and of a process that was killed. Default 5. */
  readonly everySeconds?: number;
};

/**
 * Turns what units of work said (`work.emit`) into jobs: at least once, and in the order in which a municipality said it.
 * Killed half-way, it does the same again; the key of each job makes that harmless.
 */
export interface OutboxRelay {
  start(): void;
  /** Relays all that waits now; returns how many events. */
  relayNow(): Promise<number>;
  stop(): Promise<void>;
}

type OutboxRow = { tenant_id: string; id: string; name: string; payload: Json };

const batchSize = 200;
// Events that come close together are relayed together.
const gatherMs = 20;
// One relay at a time over all processes: two side by side would change the order. ("relay" in ASCII.)
const relayLock = 0x72656c6179;

const waitingSql = `
  select tenant_id, id, name, payload from platform_outbox where relayed_at is null
  order by at, id limit ${batchSize} for update skip locked`;

const relayedSql = `
  update platform_outbox set relayed_at = now()
  where relayed_at is null and (tenant_id, id) in (select * from unnest($1::uuid[], $2::uuid[]))`;

/** Relays after every commit of this process that somebody follows, and every so many seconds. Does nothing until started. */
export function createOutboxRelay(parts: OutboxRelayParts): OutboxRelay {
  const { storage, on, log, everySeconds = 5 } = parts;
  let wanted = false;
  let working: Promise<unknown> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = true;

  async function relayWhileWanted(): Promise<void> {
    while (wanted) {
      await pause(gatherMs);
      wanted = false;
      await relayWaiting(parts, () => stopped).catch((error: unknown) =>
        log.error("The outbox could not be relayed.", { error }),
      );
    }
    working = undefined;
  }

  function want(): void {
    if (stopped) return;
    wanted = true;
    working ??= relayWhileWanted();
  }

  storage.onCommit((_, events) => events.some((event) => event in on) && want());
  return {
    start() {
      stopped = false;
      timer = setInterval(want, everySeconds * 1000);
      want();
    },
    relayNow: () => relayWaiting(parts, () => false),
    async stop() {
      stopped = true;
      clearInterval(timer);
      await working;
    },
  };
}

/** What still waits when it is to end, the next one relays: a crowd leaves more than anybody waits for at a stop. */
async function relayWaiting(parts: OutboxRelayParts, isEnding: () => boolean): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await relayBatch(parts);
    total += count;
    if (count < batchSize || isEnding()) return total;
  }
}

function relayBatch(parts: OutboxRelayParts): Promise<number> {
  return parts.storage.platform(async (client) => {
    await client.query("select pg_advisory_xact_lock($1)", [relayLock]);
    const { rows } = await client.query<OutboxRow>(waitingSql);
    const isWanted = wantedOncePerTenant(parts.storage);
    for (const row of rows) await enqueueFollowers(parts, row, isWanted);
    await client.query(relayedSql, [rows.map((row) => row.tenant_id), rows.map((row) => row.id)]);
    return rows.length;
  });
}

type IsWanted = (job: Job, tenantId: string) => Promise<boolean>;

async function enqueueFollowers({ on, queue }: OutboxRelayParts, row: OutboxRow, isWanted: IsWanted): Promise<void> {
  for (const job of on[row.name] ?? []) {
    if (!(await isWanted(job, row.tenant_id))) continue;
    await queue.enqueue({ job, tenantId: row.tenant_id, input: row.payload, key: `${row.id}:${job.name}` });
  }
}

function wantedOncePerTenant(storage: Storage): IsWanted {
  const asked = new Map<string, Promise<boolean>>();
  return (job, tenantId) => {
    const key = `${tenantId} ${job.name}`;
    const answer = asked.get(key) ?? askWhetherWanted(storage, job, tenantId);
    asked.set(key, answer);
    return answer;
  };
}

async function askWhetherWanted(storage: Storage, job: Job, tenantId: string): Promise<boolean> {
  const { isWanted } = job;
  if (!isWanted) return true;
  const scope = { tenantId, actor: { kind: "system", name: job.name } } as const;
  const answer = await storage.read(scope, async (work) => ok(await isWanted(work)));
  return answer.ok && answer.value;
}
