import { Client } from "pg";
import { startPostgres } from "../../app/src/platform/storage/postgres/supervisor.ts";

/** What cannot be sent over HTTP in the time of a bench, as the owner of the database of a Brink that runs. */
export async function inDatabase<T>(dataDir: string, run: (client: Client) => Promise<T>): Promise<T> {
  const postgres = await startPostgres({ dataDir, log: () => undefined });
  const client = new Client({ connectionString: postgres.connectionString });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
    await postgres.stop();
  }
}
