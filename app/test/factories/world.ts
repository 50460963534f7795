import { Pool } from "pg";
import { inject } from "vitest";
import type { Refusal } from "../../src/kernel/refusal.ts";
import type { Result } from "../../src/kernel/result.ts";
import { fixedClock } from "../../src/kernel/clock.ts";
import { newId } from "../../src/kernel/ids.ts";
import type { Actor } from "../../src/platform/define/actor.ts";
import type { Command, Query } from "../../src/platform/define/command.ts";
import type { Tenant } from "../../src/platform/define/tenant.ts";
import type { Work } from "../../src/platform/define/work.ts";
import { runCommand, runQuery } from "../../src/platform/http/run-command.ts";
import { createRateLimiter } from "../../src/platform/http/rate-limiter.ts";
import type { AlreadyDone } from "../../src/platform/storage/storage.ts";
import { createStorage } from "../../src/platform/storage/storage.ts";

// One pool per test file: a handful of connections, so that concurrency is real.
const pool = new Pool({
  connectionString: inject("appConnectionString"),
  max: 5,
  allowExitOnIdle: true,
  pipeline: true,
});

export type World = ReturnType<typeof createWorld>;

/** A municipality of its own on the real database: no test sees another's rows, so nothing is ever reset. */
export function createWorld(now = "2026-11-02T09:00:00Z") {
  const clock = fixedClock(now);
  const storage = createStorage(pool, clock);
  const runner = { storage, limiter: createRateLimiter() };
  const tenant = testTenant();
  const caller = (actor: Actor, tenantId = tenant.id) => ({
    tenant: { ...tenant, id: tenantId },
    actor,
    rateKey: newId(),
    now: clock.now(),
    requestId: newId(),
  });
  return {
    clock,
    storage,
    tenant,
    runner,
    /** Runs a command as somebody, through policy, rate limit and input, as the web does. */
    async run<I, O>(
      command: Command<I, O>,
      raw: unknown,
      actor: Actor,
      tenantId?: string,
    ): Promise<Result<O, Refusal>> {
      const result = await runCommand(runner, caller(actor, tenantId), command, raw);
      if ("alreadyDone" in result) throw new Error("No one-time key was given.");
      return result;
    },
    /** As the web does with a form: never twice for one key, and together with others who come at the same moment. */
    runOnce<I, O>(
      command: Command<I, O>,
      raw: unknown,
      actor: Actor,
      key: string,
    ): Promise<Result<O, Refusal> | AlreadyDone> {
      return runCommand(runner, caller(actor), command, raw, { key, answer: JSON.stringify });
    },
    /** Runs a command that has to succeed and gives its value. */
    async done<I, O>(command: Command<I, O>, raw: unknown, actor: Actor): Promise<O> {
      const result = await this.run(command, raw, actor);
      if (!result.ok) throw new Error(`${command.name} was refused: ${JSON.stringify(result.refusal)}`);
      return result.value;
    },
    ask<I, O>(query: Query<I, O>, raw: unknown, actor: Actor, tenantId?: string): Promise<Result<O, Refusal>> {
      return runQuery(runner, caller(actor, tenantId), query, raw);
    },
    /** Looks at the rows of this municipality, or another. */
    read<T>(fn: (work: Work) => Promise<T>, tenantId = tenant.id): Promise<T> {
      return inWork(storage, tenantId, fn);
    },
  };
}

async function inWork<T>(
  storage: ReturnType<typeof createStorage>,
  tenantId: string,
  fn: (work: Work) => Promise<T>,
): Promise<T> {
  const result = await storage.unitOfWork({ tenantId, actor: { kind: "system", name: "test" } }, async (work) => ({
    ok: true,
    value: await fn(work),
  }));
  if (!result.ok) throw new Error("A look cannot be refused.");
  return result.value;
}

/** Somebody with these roles. */
export function person(...roles: string[]): Actor & { kind: "person" } {
  return { kind: "person", personId: newId(), name: "Sanne de Vries", email: "sanne@waterdam.example", roles };
}

export function visitor(): Actor {
  return { kind: "visitor", guestId: newId() };
}

export const system: Actor = { kind: "system", name: "test" };

export function testTenant(): Tenant {
  return {
    id: newId(),
    slug: "testdam",
    name: "Testdam",
    languages: ["nl", "en", "pl", "ar"],
    contact: { phone: "14 099", email: "info@testdam.example", address: "Plein 1, Testdam", hours: "ma-vr 9-17" },
    brand: {},
    timeZone: "Europe/Amsterdam",
  };
}
