import { once } from "node:events";
import type { Socket } from "node:net";
import { connect, createServer } from "node:net";

/** A line to a real PostgreSQL that can be cut, as a network or a restart of the database does. */
export type PostgresLine = {
  readonly connectionString: string;
  /** Ends what is under way; nobody gets through until it is mended. */
  cut(): void;
  mend(): void;
  /** The next form that is kept is kept, and the line breaks before anybody hears of it. */
  cutAfterNextForm(): void;
  close(): Promise<void>;
};

export async function postgresLine(connectionString: string): Promise<PostgresLine> {
  const url = new URL(connectionString);
  const folder = url.searchParams.get("host");
  const port = url.port === "" ? "5432" : url.port;
  const target = folder === null ? { host: url.hostname, port: Number(port) } : { path: `${folder}/.s.PGSQL.${port}` };
  const ends = new Set<Socket>();
  let isCut = false;
  let losesAnswer = false;

  const server = createServer((client) => {
    if (isCut) return client.resetAndDestroy();
    const database = connect(target);
    for (const end of [client, database]) {
      ends.add(end.on("error", () => undefined).on("close", () => ends.delete(end)));
    }
    let loses = false;
    client.on("data", (bytes) => {
      // The one-time key of a form is written by the statement "leave", in one trip with the commit.
      if (losesAnswer && bytes.includes("leave\0") && bytes.includes("commit\0")) [loses, losesAnswer] = [true, false];
      database.write(bytes);
    });
    database.on("data", (bytes) => {
      if (!loses) client.write(bytes);
      else if (bytes.includes("COMMIT\0")) client.resetAndDestroy();
    });
    client.on("close", () => database.destroy());
    database.on("close", () => client.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A port was asked for.");
  url.searchParams.delete("host");
  url.host = `127.0.0.1:${String(address.port)}`;
  const hangUp = () => {
    for (const end of ends) end.destroy();
  };
  return {
    connectionString: url.toString(),
    cut() {
      isCut = true;
      hangUp();
    },
    mend: () => void (isCut = false),
    cutAfterNextForm: () => void (losesAnswer = true),
    async close() {
      hangUp();
      server.close();
      await once(server, "close");
    },
  };
}
