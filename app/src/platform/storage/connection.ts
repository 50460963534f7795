import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from "kysely";
import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import type { PoolClient, QueryResultRow } from "pg";
import type { NoTables } from "../define/work.ts";

/** A Kysely over one borrowed connection whose transaction somebody else begins and ends. */
export function kyselyOn(client: PoolClient): Kysely<NoTables> {
  const connection = connectionOn(client);
  return new Kysely<NoTables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driverOf(connection),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

/** Sends a query at once: what is asked after it comes after it. */
export function ask<Row extends QueryResultRow>(client: PoolClient, { sql, parameters }: CompiledQuery) {
  return client.query<Row>({ ...preparedName(sql), text: sql, values: [...parameters] });
}

function connectionOn(client: PoolClient): DatabaseConnection {
  return {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const answer = await ask<Row & Record<string, unknown>>(client, query);
      return { rows: answer.rows, numAffectedRows: BigInt(answer.rowCount ?? 0) };
    },
    streamQuery() {
      throw new Error("Streaming inside a unit of work is not supported: page through the rows by key instead.");
    },
  };
}

function driverOf(connection: DatabaseConnection): Driver {
  const nothing = () => Promise.resolve();
  const nested = () => Promise.reject(new Error("A unit of work is one transaction: it cannot hold another."));
  return {
    init: nothing,
    acquireConnection: () => Promise.resolve(connection),
    releaseConnection: nothing,
    beginTransaction: nested,
    commitTransaction: nested,
    rollbackTransaction: nested,
    destroy: nothing,
  };
}

const names = new Map<string, string>();

// A list of ids gives another text for each length: the few hundred texts that come first are those that come often.
const namesAtMost = 400;

/** A statement with a name is read and planned once per connection: half of what a short one costs PostgreSQL. */
function preparedName(text: string): { readonly name?: string } {
  const known = names.get(text);
  if (known !== undefined) return { name: known };
  if (names.size >= namesAtMost) return {};
  const name = `brink_${String(names.size + 1)}`;
  names.set(text, name);
  return { name };
}
