import { Client, Pool } from "pg";
import { inject } from "vitest";
import type { Clock } from "../../src/kernel/clock.ts";
import { systemClock } from "../../src/kernel/clock.ts";
import { newId } from "../../src/kernel/ids.ts";
import { migrate } from "../../src/platform/storage/migrate.ts";
import type { Storage } from "../../src/platform/storage/storage.ts";
import { createStorage } from "../../src/platform/storage/storage.ts";

export type OwnDatabase = {
  readonly storage: Storage;
  /** For tests of the installation only: the application never logs in as owner. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  close(): Promise<void>;
};

/** A database of its own, for what looks over all municipalities: the outbox relay and the job queue. */
export async function ownDatabase(
  install?: (client: Client) => Promise<void>,
  clock: Clock = systemClock(),
): Promise<OwnDatabase> {
  const server = inject("postgresUrl");
  const name = `own_${newId().replaceAll("-", "")}`;
  await asOwner(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const ownerUrl = url.toString();
  const { appConnectionString } = await migrate(ownerUrl, [], install);
  const pool = new Pool({ connectionString: appConnectionString, max: 6 });
  pool.on("error", () => undefined);
  const storage = createStorage(pool, clock);
  return {
    storage,
    ownerUrl,
    appUrl: appConnectionString,
    async close() {
      await storage.close();
      await asOwner(server, `drop database ${name} with (force)`);
      // The login role of a database outlives it: roles belong to the whole server.
      await asOwner(server, `drop role ${new URL(appConnectionString).username}`);
    },
  };
}

export async function asOwner(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
