import { DatabaseError } from "pg";
import type { Pool, PoolClient } from "pg";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import type { Clock } from "../../kernel/clock.ts";
import type { Actor } from "../define/actor.ts";
import type { Crowd } from "../define/command.ts";
import type { DomainEvent, Work } from "../define/work.ts";
import { createGathering } from "./gathering.ts";
import type { Leaving } from "./transaction.ts";
import { beginSql, inOneWrite, leave, nothingYet, rollback, withOwnEvent, workOn } from "./transaction.ts";

/** Where and for whom a transaction works. */
export type WorkScope = {
  readonly tenantId: string;
  readonly actor: Actor;
  readonly requestId?: string;
  /** The command that works here: it leaves an event by its own name when it emits none, so that every change is seen. */
  readonly command?: string;
};

/** A key that makes something happen once, and the answer to give when it comes again. */
export type Once<T> = { readonly key: string; answer(value: T): string };

/** What a command that came for the second time gets: the answer of the first. */
export type AlreadyDone = { readonly alreadyDone: string };

/** One of several that share a transaction. */
export type Sharing<Input, T> = { readonly scope: WorkScope; readonly once: Once<T>; readonly input: Input };

/** The only door to the database. Nothing else holds a connection. */
export interface Storage {
  /** Reads in one municipality; a write in it fails. */
  read<T>(scope: WorkScope, fn: (work: Work) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>>;
  /** One transaction in one municipality. A refusal or an exception rolls it back. */
  unitOfWork<T>(scope: WorkScope, fn: (work: Work) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>>;
  /** As unitOfWork, and never twice for the same key: the second gets the answer of the first. */
  unitOfWorkOnce<T>(
    scope: WorkScope,
    once: Once<T>,
    fn: (work: Work) => Promise<Result<T, Refusal>>,
  ): Promise<Result<T, Refusal> | AlreadyDone>;
  /** As unitOfWorkOnce, in one transaction with the others of its municipality that come while the one before is kept. */
  unitOfWorkInCrowd<Input, T>(
    crowd: Crowd<Input, T>,
    sharing: Sharing<Input, T>,
  ): Promise<Result<T, Refusal> | AlreadyDone>;
  /** A transaction over all municipalities, for the few tables of the platform itself (role brink_platform). */
  platform<T>(fn: (client: PoolClient) => Promise<T>): Promise<T>;
  /** One select of the platform's own, read only, in one trip. Values in it are literals that the caller checked. */
  glance<Row>(sql: string): Promise<readonly Row[]>;
  /** Called after each commit that left events behind, with their names. */
  onCommit(listener: (tenantId: string, events: readonly string[]) => void): void;
  close(): Promise<void>;
}

/** `isFollowed`: whether a room does something on an event of this name; the others are not told to the relay. */
export function createStorage(pool: Pool, clock: Clock, isFollowed: (event: string) => boolean = () => true): Storage {
  const listeners: Parameters<Storage["onCommit"]>[0][] = [];

  function announce(tenantId: string, events: readonly DomainEvent[]): void {
    const names = events.map((event) => event.name);
    if (names.length > 0) for (const listener of listeners) listener(tenantId, names);
  }

  async function transact<T>(
    scope: WorkScope,
    mode: "read only" | "read write",
    fn: (work: Work) => Promise<Result<T, Refusal>>,
    once?: Once<T>,
  ): Promise<Result<T, Refusal> | AlreadyDone> {
    const earlier = (client: PoolClient) => once && earlierAnswer(client, scope.tenantId, once.key);
    return onConnection(pool, async (client) => {
      const begun = begin(client, scope.tenantId, mode);
      const doings = nothingYet();
      const result = await fn(workOn(client, scope, clock, doings));
      if (!result.ok) {
        await begun();
        await client.query("rollback");
        // Refused the second time because it was done the first ("this link was used"): that is no refusal.
        const done = await earlier(client);
        return done === undefined ? result : { alreadyDone: done };
      }
      const events = withOwnEvent(scope, doings.events);
      const leaving = { scope, events, once: once && { key: once.key, answer: once.answer(result.value) } };
      const failure = await commit(client, [begun(), ...doings.writes], () =>
        leave(client, scope.tenantId, [leaving], isFollowed),
      );
      if (failure) {
        const done = isUsedKey(failure.error) ? await earlier(client) : undefined;
        if (done !== undefined) return { alreadyDone: done };
        throw failure.error;
      }
      announce(scope.tenantId, events);
      return result;
    });
  }

  /** All of one municipality in one transaction: when one cannot be kept it throws, and none is. */
  async function transactTogether<Input, T>(
    crowd: Crowd<Input, T>,
    tenantId: string,
    all: readonly Sharing<Input, T>[],
  ): Promise<readonly Result<T, Refusal>[]> {
    return onConnection(pool, async (client) => {
      const begun = begin(client, tenantId, "read write");
      const parts = all.map(({ scope, input }) => {
        const doings = nothingYet();
        return { work: workOn(client, scope, clock, doings), input, doings };
      });
      const results = await crowd.together(parts);
      const leavings = all.flatMap((one, index) => leavingOf(one, results[index], parts[index]?.doings.events ?? []));
      const writes = parts.flatMap(({ doings }) => doings.writes);
      const failure = await commit(client, [begun(), ...writes], () => leave(client, tenantId, leavings, isFollowed));
      if (failure) throw failure.error;
      const events = leavings.flatMap((leaving) => leaving.events);
      announce(tenantId, events);
      return results;
    });
  }

  async function plain<T>(
    scope: WorkScope,
    mode: "read only" | "read write",
    fn: (work: Work) => Promise<Result<T, Refusal>>,
  ) {
    const result = await transact(scope, mode, fn);
    if ("alreadyDone" in result) throw new Error("A unit of work without a key cannot have been done already.");
    return result;
  }

  const once: Storage["unitOfWorkOnce"] = (scope, key, fn) => transact(scope, "read write", fn, key);
  return {
    read: (scope, fn) => plain(scope, "read only", fn),
    unitOfWork: (scope, fn) => plain(scope, "read write", fn),
    unitOfWorkOnce: once,
    unitOfWorkInCrowd: createGathering(transactTogether, once),
    platform: (fn) => platformWork(pool, fn),
    glance: (sql) => glanceWith(pool, sql),
    onCommit: (listener) => void listeners.push(listener),
    close: () => pool.end(),
  };
}

/** What one of several leaves: nothing when it was refused. */
function leavingOf<Input, T>(
  { scope, once }: Sharing<Input, T>,
  result: Result<T, Refusal> | undefined,
  said: readonly DomainEvent[],
): readonly Leaving[] {
  if (!result?.ok) return [];
  const answer = { key: once.key, answer: once.answer(result.value) };
  return [{ scope, events: withOwnEvent(scope, said), once: answer }];
}

/** Lends a connection for one transaction, rolls back what breaks, and drops a connection that is gone. */
async function onConnection<T>(pool: Pool, fn: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await fn(client);
  } catch (error) {
    broken = await rollback(client);
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Not waited for: on a connection that pipelines it travels with the first query. The answer throws when it failed. */
function begin(client: PoolClient, tenantId: string, mode: "read only" | "read write"): () => Promise<void> {
  inOneWrite(client);
  const begun = client.query(beginSql(tenantId, mode)).catch((error: unknown) => ({ error }));
  return async () => {
    const answer = await begun;
    if ("error" in answer) throw answer.error;
  };
}

/** Commits along with what was written and said last: when one of that failed, PostgreSQL rolls back instead. */
async function commit(
  client: PoolClient,
  writes: readonly Promise<unknown>[],
  last: () => Promise<void>,
): Promise<{ readonly error: unknown } | undefined> {
  inOneWrite(client);
  const answers = await Promise.allSettled([...writes, last(), client.query("commit")]);
  const failed = answers.find((answer) => answer.status === "rejected");
  return failed && { error: failed.reason };
}

/** Whether two of the same kept each other out: unique_violation on the table of the one-time keys. */
function isUsedKey(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === "23505" && error.table === "platform_once";
}

/** The answer that was given for this key, in a look of its own: the transaction before it may have failed. */
async function earlierAnswer(client: PoolClient, tenantId: string, key: string): Promise<string | undefined> {
  await client.query(beginSql(tenantId, "read only"));
  const found = await client.query<{ answer: string }>("select answer from platform_once where key = $1", [key]);
  await client.query("commit");
  return found.rows[0]?.answer;
}

async function platformWork<T>(pool: Pool, fn: (client: PoolClient) => Promise<T>): Promise<T> {
  return onConnection(pool, async (client) => {
    await client.query("begin; set local role brink_platform");
    const value = await fn(client);
    await client.query("commit");
    return value;
  });
}

/** Begin, role, select and commit in one trip; the pool drops a connection on which one of them failed. */
async function glanceWith<Row>(pool: Pool, select: string): Promise<readonly Row[]> {
  const answers: unknown = await pool.query(`begin read only; set local role brink_platform; ${select}; commit`);
  // @NOTE several statements at once give a list of results, in their order; the rows are what the caller selected.
  return (answers as readonly { rows: Row[] }[])[2]?.rows ?? [];
}
