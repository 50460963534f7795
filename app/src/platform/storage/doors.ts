import { DatabaseError, Pool } from "pg";
import type { Clock } from "../../kernel/clock.ts";
import type { Storage } from "./storage.ts";
import { createStorage } from "./storage.ts";

export type Doors = {
  /** For jobs, the operator and whatever may take long. */
  readonly storage: Storage;
  /** For requests: what asks PostgreSQL too much is given up, so that one page cannot keep the others waiting. */
  readonly web: Storage;
};

// Sixteen people writing at once still leave PostgreSQL's default of 100 connections to other processes.
const connectionsAtMost = { web: 20, work: 8 } as const;

type DoorParts = {
  readonly clock: Clock;
  readonly isFollowed?: (event: string) => boolean;
  /** How long one statement of a request may take, waiting for others included. */
  readonly statementMs: number;
};

/** Two doors to one database; who listens at one hears of what was kept through either. */
export function openDoors(connectionString: string, { clock, isFollowed, statementMs }: DoorParts): Doors {
  // The limit is said once, with the connection: not a trip more for a transaction.
  const web = new Pool({ ...common(connectionString, "web"), statement_timeout: statementMs });
  const work = new Pool(common(connectionString, "work"));
  for (const pool of [web, work]) staysUp(pool);
  const [forWeb, forWork] = [createStorage(web, clock, isFollowed), createStorage(work, clock, isFollowed)];
  const onCommit: Storage["onCommit"] = (listener) => {
    forWeb.onCommit(listener);
    forWork.onCommit(listener);
  };
  return { web: { ...forWeb, onCommit }, storage: { ...forWork, onCommit } };
}

/**
 * A connection that ends is replaced, and what was asked on it is refused; without a listener its end would also end the
 * process. While somebody uses it, it tells its end itself; else the pool does.
 */
function staysUp(pool: Pool): void {
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
}

function common(connectionString: string, side: keyof typeof connectionsAtMost) {
  return { connectionString, max: connectionsAtMost[side], pipeline: true };
}

/** Whether PostgreSQL gave up because it took too long (57014, query_canceled). */
export function isTooSlow(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === "57014";
}
