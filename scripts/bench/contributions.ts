/** Figure (b): ideas sent over HTTP and acknowledged, against connections that commit bare rows in the same PostgreSQL. */
import { formFields, encoded, plainVisitor } from "../../app/test/journeys/plain-visitor.ts";
import { startPostgres } from "../../app/src/platform/storage/postgres/supervisor.ts";
import { body, title } from "./commits.ts";
import type { Findings } from "./figure.ts";
import { spreadOf } from "./figure.ts";
import type { LoadCount, LoadOrder } from "./load.ts";
import type { Pace } from "./pages.ts";
import { runCommits, runLoad } from "./processes.ts";
import type { Town } from "./town.ts";

const connections = 16;
const floor = 0.3;

export async function benchContributions({ brink, ideas }: Town, { rounds, seconds }: Pace): Promise<Findings> {
  const postgres = await startPostgres({ dataDir: brink.dataDir, log: () => undefined });
  try {
    const order = await ideaOrder(brink.port, ideas, seconds);
    const own: LoadCount[] = [];
    const bare: number[] = [];
    const prepared: number[] = [];
    // The engine compiles what runs often: a server that has just begun is half as fast as one that is some time under way.
    await runLoad({ ...order, seconds: seconds * 5 });
    for (let round = 0; round < rounds; round += 1) {
      const commits = { connectionString: postgres.connectionString, connections, seconds };
      bare.push((await runCommits({ ...commits, isPrepared: false })).perSecond);
      prepared.push((await runCommits({ ...commits, isPrepared: true })).perSecond);
      own.push(await runLoad(order));
    }
    return {
      title: "Contributions: acknowledged over HTTP, 16 connections",
      figures: [
        {
          ...{ name: "ideas sent, each with a receipt", unit: "contributions/s", floor },
          yardstick: "bare single-row commits of 16 connections, same PostgreSQL",
          rounds: own.map((count, round) => ({ own: count.perSecond, yardstick: bare[round] ?? NaN })),
        },
        {
          ...{ name: "the same", unit: "contributions/s" },
          yardstick: "the same commits, each connection with its insert prepared",
          rounds: own.map((count, round) => ({ own: count.perSecond, yardstick: prepared[round] ?? NaN })),
        },
      ],
      measures: [{ name: "p99", unit: "ms", value: spreadOf(own.map((count) => count.p99Ms)).median }],
      notes: ["Each is a whole form of another visitor: checked, kept once, with its event, and answered with 303."],
    };
  } finally {
    await postgres.stop();
  }
}

export type IdeaText = { readonly title: string; readonly body: string };

/** The form of the first screen, sent whole, from another address each time: the rate limit counts per address. */
export async function ideaOrder(
  port: number,
  ideas: string,
  seconds: number,
  texts: readonly IdeaText[] = [{ title, body }],
): Promise<LoadOrder> {
  const offered = formFields((await plainVisitor(port).get(ideas)).html, "save");
  const host = `localhost:${port}`;
  const headers = {
    ...{ Host: host, Origin: `http://${host}`, "X-Forwarded-For": "visitor {n}" },
    "Content-Type": "application/x-www-form-urlencoded",
  };
  const requests = texts.map((text) => {
    const idea = { ...text, title: `${text.title} {n}`, as: "person", lang: "nl", _action: "submit", _once: "{n}" };
    // The number stands for itself, also where a form writes braces with percent signs.
    const form = encoded({ ...offered, ...idea }).replaceAll("%7Bn%7D", "{n}");
    return { method: "POST", path: ideas, headers, body: form } as const;
  });
  return { port, connections, seconds, requests, expect: 303 };
}
