import { Client } from "pg";
import { inject } from "vitest";
import { newId } from "../../src/kernel/ids.ts";
import { asOwner } from "../factories/own-database.ts";
import type { BrinkProcess } from "./running-brink.ts";
import { runningBrink } from "./running-brink.ts";

/** A Brink of one's own; its database can be looked into. */
export type DemoTown = BrinkProcess & {
  readonly databaseUrl: string;
  readonly settings: Readonly<Record<string, string>>;
};

const template = "demo_town";
// Any constant: who fills the template lets others wait. ("town" in ASCII.)
const fillingLock = 0x746f776e;

/** The demo municipality as a process, on a copy of a database that is filled once for all journeys: seconds each. */
export async function demoTown(own: Readonly<Record<string, string>> = {}): Promise<DemoTown> {
  const server = inject("postgresUrl");
  await fillTemplate(server);
  const name = `town_${newId().replaceAll("-", "")}`;
  await asOwner(server, `create database ${name} template ${template}`);
  const databaseUrl = databaseAt(server, name);
  const settings = { DATABASE_URL: databaseUrl, DEMO: "on", ...own };
  const brink = await runningBrink({ settings });
  return {
    ...brink,
    databaseUrl,
    settings,
    async stop() {
      await brink.stop();
      await asOwner(server, `drop database if exists ${name} with (force)`);
    },
  };
}

async function fillTemplate(server: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [fillingLock]);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [template]);
    if (rowCount === 0) await fill(server);
  } finally {
    await client.end();
  }
}

/** Gets its name when it is whole, so that nobody copies half a town. */
async function fill(server: string): Promise<void> {
  const half = `${template}_${newId().replaceAll("-", "")}`;
  await asOwner(server, `create database ${half}`);
  const brink = await runningBrink({ settings: { DATABASE_URL: databaseAt(server, half), DEMO: "on" } });
  await brink.stop();
  await asOwner(server, `alter database ${half} rename to ${template}`);
}

function databaseAt(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}
