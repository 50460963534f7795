/** The yardstick for contributions: connections that each commit one row at a time, and nothing else. */
import { text } from "node:stream/consumers";
import { Client } from "pg";
import { clockMs } from "./load.ts";

export type CommitOrder = {
  readonly connectionString: string;
  readonly connections: number;
  readonly seconds: number;
  /** Under a name a connection sends the words of the insert once, and PostgreSQL plans it once. */
  readonly isPrepared: boolean;
};
export type CommitCount = { readonly done: number; readonly perSecond: number };

/** Each row is as long as an idea with its title. */
async function commitRows({ connectionString, connections, seconds, isPrepared }: CommitOrder): Promise<CommitCount> {
  const clients = Array.from({ length: connections }, () => new Client({ connectionString }));
  await Promise.all(clients.map((client) => client.connect()));
  await clients[0]?.query("create table if not exists bench_row (id bigserial primary key, title text, body text)");
  const insert = { text: "insert into bench_row (title, body) values ($1, $2)", values: [title, body] };
  const sent = isPrepared ? { ...insert, name: "row" } : insert;
  const begun = clockMs();
  const until = begun + seconds * 1000;
  let done = 0;
  const lines = clients.map(async (client) => {
    for (; clockMs() < until; done += 1) await client.query(sent);
  });
  await Promise.all(lines);
  const perSecond = (done * 1000) / (clockMs() - begun);
  await clients[0]?.query("drop table bench_row");
  await Promise.all(clients.map((client) => client.end()));
  return { done, perSecond };
}

export const title = "Meer bankjes op het Marktplein";
export const body = "Dan kunnen mensen die slecht lopen even zitten, en jongeren ook. Zet ze bij de bomen. ".repeat(4);

if (process.argv[1] === import.meta.filename) {
  // @NOTE written by runCommits in this project's own bench.
  const order = JSON.parse(await text(process.stdin)) as CommitOrder;
  process.stdout.write(JSON.stringify(await commitRows(order)));
}
