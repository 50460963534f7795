/** What else is read of a trajectory in which ten thousand ideas have a place and ten thousand questions were asked: the map, questions, the API, files. */
import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { request } from "node:http";
import type { IncomingMessage } from "node:http";
import type { Client } from "pg";
import type { PlainVisitor } from "../../app/test/journeys/plain-visitor.ts";
import { plainVisitor, stepInto } from "../../app/test/journeys/plain-visitor.ts";
import type { Findings, Measure } from "./figure.ts";
import { inDatabase } from "./in-database.ts";
import { clockMs } from "./load.ts";
import { timed, timedEach } from "./page-times.ts";
import type { Town } from "./town.ts";
import { linksIn } from "./town.ts";

const many = 10_000;
/** A part of the map as a phone shows it, and all of the town on a large screen, by zoom. */
const boxes = { 12: "4.9,52.7,5.2,52.95", 14: "5.0,52.82,5.07,52.86", 17: "5.03,52.84,5.04,52.845" } as const;
const titles = [
  "Meer bankjes in het park",
  "Bomen langs de straat",
  "Minder auto's op het plein",
  "Een plek voor ouderen",
];

export async function benchEverythingElse({ brink, trajectory, ideas }: Town): Promise<Findings> {
  await inDatabase(brink.dataDir, (client) => fill(client, ideas.split("/").at(-1) ?? ""));
  const lead = plainVisitor(brink.port);
  await stepInto(lead, "projectLead");
  const workbench = await workbenchOf(lead, trajectory);
  const api = `/api/v1${trajectory}`;
  const list = ideas.replace("/meedoen/", "/inbreng/");
  const [one = list] = linksIn((await lead.get(list)).html, /\/inbreng\/[\w-]{36}\/[\w-]+$/);
  const measures = await timedEach(lead, [
    ["map, as a list", `${trajectory}/kaart`],
    ...Object.entries(boxes).map(
      ([zoom, box]) =>
        [`places of the map, zoom ${zoom}`, `${trajectory}/kaart/plekken.json?zoom=${zoom}&box=${box}`] as const,
    ),
    ["one idea", one],
    ["questions, in public", `${trajectory}/vragen`],
    ["questions of the team", `${workbench}/vragen`],
    ["questions of the team, page 100", `${workbench}/vragen?pagina=100`],
    ["queue with questions in it", "/beheer/inbreng"],
    ["API: trajectories", "/api/v1/trajecten"],
    ["API: what came in, 100 of them", `${api}/inbreng?perPagina=100`],
    ["API: what came in, the last 100", `${api}/inbreng?perPagina=100&pagina=100`],
    ["API: questions, 100 of them", `${api}/vragen?perPagina=100`],
  ]);
  const typed = [1, 2, 3, 4, 5].flatMap(() => titles.map((title) => `?titel=${encodeURIComponent(title)}`));
  const files = [];
  for (const kind of ["csv", "json", "xlsx"])
    files.push(...(await fetched(brink, lead, kind, `${workbench}/inbreng/export.${kind}`)));
  return {
    title: "Everything else: the map, questions, the API and files of ten thousand ideas, p95",
    figures: [],
    measures: [
      ...measures,
      await timed("what looks alike, while somebody types", lead, `${ideas}/lijkt-op.json`, typed),
      ...files,
    ],
    notes: [
      `The ideas and questions are those of the demo, many times over in the database: ${many} ideas with a place each, ${many} questions, nine in ten with an answer.`,
      "Files come over HTTP, whole; memory is what the process of Brink held at most meanwhile (RSS) above what it held before.",
    ],
  };
}

async function workbenchOf(lead: PlainVisitor, trajectory: string): Promise<string> {
  for (const own of linksIn((await lead.get("/beheer/trajecten")).html, /^\/beheer\/trajecten\/[\w-]{36}$/))
    if ((await lead.get(own)).html.includes(`href="${trajectory}"`)) return own;
  throw new Error("The workbench does not lead to the trajectory.");
}

/** The ideas of an activity again until there are enough, each published, with its words taken apart and a place in town; and questions. */
async function fill(client: Client, activityId: string): Promise<void> {
  // A job takes words apart every two minutes: copied are ideas that it has seen, as in a town that has been there for a day.
  const unread = `select from engage_contribution c where (title <> '' or body <> '') and activity_id = '${activityId}' and not exists (
    select from engage_words w where w.tenant_id = c.tenant_id and w.contribution_id = c.contribution_id) limit 1`;
  while ((await client.query(unread)).rowCount !== 0) await pause(1_000);
  await client.query(`create temp table copied as
    select tenant_id, contribution_id as old_id, uuidv7() as new_id
    from engage_contribution cross join generate_series(1, ${many}) again
    where activity_id = '${activityId}' and state = 'active' and about_id is null and moderation = 'published' limit ${many}`);
  await client.query(`insert into engage_contribution
    select (jsonb_populate_record(c, jsonb_build_object('contribution_id', new_id, 'participant_id', uuidv7(), 'form_session_id', null,
      'receipt', new_id, 'token_hash', new_id, 'signed_hash', null, 'turn_hash', null))).*
    from copied join engage_contribution c on c.tenant_id = copied.tenant_id and c.contribution_id = old_id`);
  await client.query(`insert into engage_words select tenant_id, new_id, words
    from copied join engage_words w using (tenant_id) where w.contribution_id = old_id`);
  await client.query(`insert into engage_place (tenant_id, contribution_id, activity_id, lon, lat, address)
    select tenant_id, new_id, '${activityId}', 4.95 + random() * 0.2, 52.75 + random() * 0.15, '' from copied`);
  await client.query(`create temp table asked as select tenant_id, uuidv7() as id, row_number() over () as place,
      (select trajectory_id from engage_contribution where activity_id = '${activityId}' limit 1) as trajectory from copied`);
  await client.query(`insert into engage_question (tenant_id, question_id, trajectory_id, route, lang, is_public, asked_at)
    select tenant_id, id, trajectory, 'online', 'nl', true, now() - place * interval '1 minute' from asked`);
  await client.query(`insert into engage_question_turn (tenant_id, turn_id, question_id, trajectory_id, words, public_words, asked_at, moderation,
      answer, answered_at, answered_by, answered_by_name, answered_by_function)
    select tenant_id, uuidv7(), id, trajectory, words, words, at, 'published', case when known then 'Dat klopt.' end, case when known then at end,
      case when known then uuidv7() end, case when known then 'Anouk Visser' end, case when known then 'Projectleider' end
    from asked, lateral (select now() - place * interval '1 minute' as at, place % 10 > 0 as known,
      'Wanneer begint het werk aan straat ' || place || '?' as words) made`);
  await client.query("analyze engage_contribution, engage_words, engage_place, engage_question, engage_question_turn");
}

type Brink = Town["brink"];

/** One file over HTTP: when its first byte came, when its last, and what the process held more. */
async function fetched(brink: Brink, lead: PlainVisitor, kind: string, path: string): Promise<readonly Measure[]> {
  const heldBefore = await heldMb(brink.pid);
  let held = heldBefore;
  const begun = clockMs();
  const headers = { Host: `localhost:${String(brink.port)}`, Cookie: lead.cookies() };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: "127.0.0.1", port: brink.port, path, headers }, resolve).on("error", reject).end();
  });
  if (answer.statusCode !== 200) throw new Error(`${path} answered ${String(answer.statusCode)}.`);
  let [first, bytes, looked] = [NaN, 0, 0];
  for await (const piece of answer as AsyncIterable<Buffer>) {
    if (Number.isNaN(first)) first = clockMs() - begun;
    bytes += piece.length;
    if (bytes - looked < 1_000_000) continue;
    looked = bytes;
    held = Math.max(held, await heldMb(brink.pid));
  }
  return [
    { name: `${kind}: first byte`, unit: "ms", value: first, limit: 1_000 },
    { name: `${kind}: whole`, unit: "s", value: (clockMs() - begun) / 1000 },
    { name: `${kind}: sent`, unit: "MB", value: bytes / 1_000_000 },
    { name: `${kind}: held more meanwhile`, unit: "MB", value: held - heldBefore },
  ];
}

/** Linux alone tells it; elsewhere it is not measured. */
async function heldMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? NaN) / 1_000;
}
