/** A trajectory with ten thousand ideas: how long its pages take when they are made anew, one after the other. */
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { startPostgres } from "../../app/src/platform/storage/postgres/supervisor.ts";
import type { PlainVisitor } from "../../app/test/journeys/plain-visitor.ts";
import { plainVisitor, stepInto } from "../../app/test/journeys/plain-visitor.ts";
import { ideaOrder } from "./contributions.ts";
import type { Findings, Measure } from "./figure.ts";
import { spreadOf } from "./figure.ts";
import { clockMs } from "./load.ts";
import { runLoad } from "./processes.ts";
import { manyTexts, searches } from "./texts.ts";
import type { Town } from "./town.ts";
import { linksIn } from "./town.ts";

const ideasAtLeast = 10_000;
const supports = 100_000;
const times = 10;
const turnsPerSearch = 4;
/** Of the server's time, for 95 in 100 searches. */
const searchAtMostMs = 200;

export async function benchMany({ brink, trajectory, ideas }: Town): Promise<Findings> {
  let sent = 0;
  while (sent < ideasAtLeast) sent += (await runLoad(await ideaOrder(brink.port, ideas, 2, manyTexts()))).done;
  // For whoever is signed in every page is made anew.
  await untilEverybodyReadsThem(brink.dataDir, ideas.split("/").at(-1) ?? "");
  const moderator = plainVisitor(brink.port);
  await stepInto(moderator, "moderator");
  const list = ideas.replace("/meedoen/", "/inbreng/");
  const register = await registerOf(moderator, trajectory);
  const asked: readonly (readonly [string, string])[] = [
    ["public page of the trajectory", trajectory],
    ["public list of ideas, first page", list],
    ["public list of ideas, page 300", `${list}?pagina=300`],
    ["public list of ideas, most supported first", `${list}/zoek?volgorde=supported`],
    ["what was done with the input", `${trajectory}/antwoorden`],
    ["staff register", register],
  ];
  const measures: Measure[] = [];
  for (const [name, path] of asked) measures.push(await timed(name, moderator, path));
  measures.push(await searched("public search, p95", moderator, `${list}/zoek`));
  measures.push(await searched("staff register searched, p95", moderator, register));
  return {
    title: "Many: pages of a trajectory with ten thousand ideas",
    figures: [],
    measures,
    notes: [
      `${sent} ideas were sent to it over HTTP first. Each page is the median of ${times}, for somebody who is signed in, so that none is kept.`,
      `${supports} presses of support on one idea in ten were put into the database beside them.`,
      `Searches: ${searches.length} different ones, ${turnsPerSearch} times each; one in ten ideas has 5,000 characters.`,
    ],
  };
}

async function timed(name: string, visitor: PlainVisitor, path: string): Promise<Measure> {
  const took: number[] = [];
  for (let turn = 0; turn < times; turn += 1) took.push(await msOf(visitor, path));
  return { name, value: spreadOf(took).median, unit: "ms" };
}

async function msOf(visitor: PlainVisitor, path: string): Promise<number> {
  const begun = clockMs();
  const { status } = await visitor.get(path);
  if (status !== 200) throw new Error(`${path} answered ${String(status)}.`);
  return clockMs() - begun;
}

/** Different words, because the same ones again would say little about the next. */
async function searched(name: string, visitor: PlainVisitor, path: string): Promise<Measure> {
  const took: number[] = [];
  for (let turn = 0; turn < turnsPerSearch; turn += 1) {
    for (const words of searches) took.push(await msOf(visitor, `${path}?zoek=${encodeURIComponent(words)}`));
  }
  took.sort((a, b) => a - b);
  return { name, value: took[Math.ceil(took.length * 0.95) - 1] ?? NaN, unit: "ms", limit: searchAtMostMs };
}

/** Publishes all, as a moderator would in an hour, and waits for the job that takes their words apart every two minutes. */
async function untilEverybodyReadsThem(dataDir: string, activityId: string): Promise<void> {
  const postgres = await startPostgres({ dataDir, log: () => undefined });
  const client = new Client({ connectionString: postgres.connectionString });
  await client.connect();
  try {
    await client.query("update engage_contribution set moderation = 'published' where moderation = 'waiting'");
    await client.query(supported, [activityId]);
    const left = `select from engage_contribution c where (title <> '' or body <> '') and not exists (
      select from engage_words w where w.tenant_id = c.tenant_id and w.contribution_id = c.contribution_id) limit 1`;
    while ((await client.query(left)).rowCount !== 0) await pause(1_000);
  } finally {
    await client.end();
    await postgres.stop();
  }
}

/** As many presses as there are, on one idea in ten, as the command of the room keeps them. */
const supported = `
  with ideas as (
    select tenant_id, contribution_id, row_number() over (order by contribution_id) as place from engage_contribution
    where activity_id = $1 and moderation = 'published' order by contribution_id limit ${ideasAtLeast / 10}
  ), pressed as (
    insert into engage_support (tenant_id, contribution_id, participant_id)
    select tenant_id, contribution_id, gen_random_uuid() from generate_series(1, ${supports}) press
    join ideas on ideas.place = press % ${ideasAtLeast / 10} + 1
    returning tenant_id, contribution_id
  )
  insert into engage_support_count (tenant_id, contribution_id, supports)
  select tenant_id, contribution_id, count(*) from pressed group by 1, 2
  on conflict (tenant_id, contribution_id) do update set supports = engage_support_count.supports + excluded.supports`;

/** The register of the trajectory with this public address, found by the links of the workbench. */
async function registerOf(moderator: PlainVisitor, trajectory: string): Promise<string> {
  const { html } = await moderator.get("/beheer/trajecten");
  for (const own of linksIn(html, /^\/beheer\/trajecten\/[\w-]{36}$/)) {
    if ((await moderator.get(own)).html.includes(`href="${trajectory}"`)) return `${own}/inbreng`;
  }
  throw new Error("The workbench does not lead to the trajectory.");
}
