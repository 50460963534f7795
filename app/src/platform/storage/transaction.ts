import type { Writable } from "node:stream";
import type { Kysely } from "kysely";
import type { PoolClient } from "pg";
import { isId, newId } from "../../kernel/ids.ts";
import type { Clock } from "../../kernel/clock.ts";
import { actorReference } from "../define/actor.ts";
import type { DomainEvent, NoTables, Work } from "../define/work.ts";
import { ask, kyselyOn } from "./connection.ts";
import type { WorkScope } from "./storage.ts";

/** Begin, role and tenant in one trip to the server. The tenant is checked as a UUID, because it becomes a literal. */
export function beginSql(tenantId: string, mode: "read only" | "read write"): string {
  if (!isId(tenantId)) throw new Error("A unit of work needs the id of a municipality.");
  return `begin ${mode}; set local role brink_tenant; set local app.tenant = '${tenantId}'`;
}

const handles = new WeakMap<PoolClient, Kysely<NoTables>>();

/** What a unit of work said, and what it wrote without waiting. */
export type Doings = { readonly events: DomainEvent[]; readonly writes: Promise<unknown>[] };

export function nothingYet(): Doings {
  return { events: [], writes: [] };
}

export function workOn(client: PoolClient, scope: WorkScope, clock: Clock, { events, writes }: Doings): Work {
  const db = handles.get(client) ?? kyselyOn(client);
  handles.set(client, db);
  return {
    db,
    tenantId: scope.tenantId,
    actor: scope.actor,
    now: clock.now(),
    emit: (event) => void events.push(event),
    along(write) {
      inOneWrite(client);
      const asked = ask(client, write.compile(db));
      // Whether it failed is asked with the commit.
      asked.catch(() => undefined);
      writes.push(asked);
    },
  };
}

/** What one unit of work leaves behind besides its rows. */
export type Leaving = {
  readonly scope: WorkScope;
  readonly events: readonly DomainEvent[];
  readonly once?: { readonly key: string; readonly answer: string } | undefined;
};

// An event that nobody follows is told as soon as it is written: only kept pages ask for it, by its transaction.
const leaveSql = `
  with once as (
    insert into platform_once (tenant_id, key, answer)
    select $1::uuid, o.key, o.answer from json_to_recordset($2::json) as o(key text, answer text)
  )
  insert into platform_outbox (tenant_id, id, name, payload, actor, request_id, at, relayed_at)
  select $1::uuid, e.id, e.name, e.payload, e.actor, e.request, $3::timestamptz, case when not e.followed then $3::timestamptz end
  from json_to_recordset($4::json)
    as e(id uuid, name text, payload jsonb, actor text, request text, followed boolean)`;

/** Writes events and one-time keys in one statement; fails when one of the keys was used before. */
export async function leave(
  client: PoolClient,
  tenantId: string,
  leavings: readonly Leaving[],
  isFollowed: (event: string) => boolean,
): Promise<void> {
  const keys = leavings.flatMap(({ once }) => once ?? []);
  const events = leavings.flatMap(({ scope, events: said }) =>
    said.map((event) => ({
      id: newId(),
      ...event,
      ...{ actor: actorReference(scope.actor), request: scope.requestId, followed: isFollowed(event.name) },
    })),
  );
  if (keys.length === 0 && events.length === 0) return;
  const values = [tenantId, JSON.stringify(keys), new Date(), JSON.stringify(events)];
  await client.query({ name: "leave", text: leaveSql, values });
}

/** The events that a unit of work said; a command that said none leaves one by its own name, so that every change is seen. */
export function withOwnEvent({ command }: WorkScope, events: readonly DomainEvent[]): readonly DomainEvent[] {
  return events.length === 0 && command !== undefined ? [{ name: command, payload: {} }] : events;
}

/** Returns the error when the connection itself is gone, so that the pool drops it. */
export async function rollback(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query("rollback");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** What is asked of the server until this turn ends leaves in one write: each write costs as much as a short query. */
export function inOneWrite(client: PoolClient): void {
  // @NOTE safe: pg has a stream under every client it connects (lib/client.js); its types leave it out.
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  process.nextTick(() => {
    stream.uncork();
  });
}
