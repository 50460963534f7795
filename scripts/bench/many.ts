/** A trajectory with ten thousand ideas, and a survey of ten thousand: how long pages take when they are made anew, one after the other. */
import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "pg";
import type { PlainVisitor } from "../../app/test/journeys/plain-visitor.ts";
import { plainVisitor, stepInto } from "../../app/test/journeys/plain-visitor.ts";
import { ideaOrder } from "./contributions.ts";
import type { Findings, Measure } from "./figure.ts";
import { timed, timedEach } from "./page-times.ts";
import { inDatabase } from "./in-database.ts";
import { surveyPages } from "./many-answers.ts";
import { runLoad } from "./processes.ts";
import { manyTexts, searches } from "./texts.ts";
import type { Town } from "./town.ts";
import { linksIn } from "./town.ts";

const ideasAtLeast = 10_000;
const supports = 100_000;
const turnsPerSearch = 4;

export async function benchMany({ brink, trajectory, ideas }: Town): Promise<Findings> {
  let sent = 0;
  while (sent < ideasAtLeast) sent += (await runLoad(await ideaOrder(brink.port, ideas, 2, manyTexts()))).done;
  // For whoever is signed in every page is made anew.
  const moderator = plainVisitor(brink.port);
  await stepInto(moderator, "moderator");
  const measures: Measure[] = [
    await timed("queue of the moderators, everything waiting", moderator, "/beheer/inbreng"),
    await timed("queue, page 100", moderator, "/beheer/inbreng?pagina=100"),
  ];
  await inDatabase(brink.dataDir, (client) => everybodyReadsThem(client, ideas.split("/").at(-1) ?? ""));
  const lead = plainVisitor(brink.port);
  await stepInto(lead, "projectLead");
  const list = ideas.replace("/meedoen/", "/inbreng/");
  const register = await registerOf(lead, trajectory);
  measures.push(...(await timedEach(lead, pagesOf(trajectory, list, register))));
  measures.push(await timed("public search", lead, `${list}/zoek`, words));
  measures.push(await timed("staff register searched", lead, register, words));
  measures.push(...(await surveyPages(brink)));
  return {
    title: "Many: pages of a trajectory with ten thousand ideas, and of a survey of ten thousand, p95",
    figures: [],
    measures,
    notes: [
      `${sent} ideas were sent to it over HTTP first. Each page is asked for one after the other by somebody who is signed in, so that none is kept.`,
      `${supports} presses of support on one idea in ten were put into the database beside them.`,
      `Searches: ${searches.length} different ones, ${turnsPerSearch} times each; one in ten ideas has 5,000 characters.`,
      "The answers of the survey are those of the demo, many times over in the database; 1,000 of its answers in own words have 5,000 characters.",
    ],
  };
}

function pagesOf(trajectory: string, list: string, register: string): readonly (readonly [string, string])[] {
  const workbench = register.replace(/\/inbreng$/, "");
  return [
    ["public page of the trajectory", trajectory],
    ["public list of ideas, first page", list],
    ["public list of ideas, page 300", `${list}?pagina=300`],
    ["public list of ideas, most supported first", `${list}/zoek?volgorde=supported`],
    ["map, as a list", `${trajectory}/kaart`],
    ["what was done with the input", `${trajectory}/antwoorden`],
    ["news of the trajectory, for readers of feeds", `${trajectory}/nieuws.atom`],
    ["staff register", register],
    ["staff register, page 300", `${register}?pagina=300`],
    ["themes", `${workbench}/themas`],
    ["taking away many", `${workbench}/weghalen`],
    ["files to fetch", `${register}/bestanden`],
    ["the trajectory in the workbench", workbench],
  ];
}

/** Different words, because the same ones again would say little about the next. */
const words = Array.from({ length: turnsPerSearch }, () => searches)
  .flat()
  .map((one) => `?zoek=${encodeURIComponent(one)}`);

/** Publishes all, as a moderator would in an hour, and waits for the job that takes their words apart every two minutes. */
async function everybodyReadsThem(client: Client, activityId: string): Promise<void> {
  await client.query("update engage_contribution set moderation = 'published' where moderation = 'waiting'");
  await client.query(supported, [activityId]);
  const left = `select from engage_contribution c where (title <> '' or body <> '') and not exists (
    select from engage_words w where w.tenant_id = c.tenant_id and w.contribution_id = c.contribution_id) limit 1`;
  while ((await client.query(left)).rowCount !== 0) await pause(1_000);
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
async function registerOf(lead: PlainVisitor, trajectory: string): Promise<string> {
  const { html } = await lead.get("/beheer/trajecten");
  for (const own of linksIn(html, /^\/beheer\/trajecten\/[\w-]{36}$/)) {
    if ((await lead.get(own)).html.includes(`href="${trajectory}"`)) return `${own}/inbreng`;
  }
  throw new Error("The workbench does not lead to the trajectory.");
}
