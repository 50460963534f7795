/** The survey of the demo with ten thousand who filled it in: its results, tables and answers in own words. */
import type { Client } from "pg";
import type { BrinkProcess } from "../../app/test/journeys/running-brink.ts";
import { plainVisitor, stepInto } from "../../app/test/journeys/plain-visitor.ts";
import type { Measure } from "./figure.ts";
import { inDatabase } from "./in-database.ts";
import { timedEach } from "./page-times.ts";

const people = 10_000;
const longAnswers = 1_000;
const longest = 5_000;
const tags = ["veiligheid", "groen", "parkeren", "afval", "verlichting", "fietsen", "spelen", "winkels"];

type Survey = {
  readonly activityId: string;
  readonly slug: string;
  readonly open: string;
  readonly chosen: readonly string[];
};

export async function surveyPages(brink: BrinkProcess): Promise<readonly Measure[]> {
  const { activityId, slug, open, chosen } = await inDatabase(brink.dataDir, async (client) => {
    const survey = await biggestSurvey(client);
    await fillIn(client, survey);
    return survey;
  });
  const lead = plainVisitor(brink.port);
  await stepInto(lead, "projectLead");
  const own = `/beheer/meedoen/${activityId}`;
  return timedEach(lead, [
    ["results of the survey, in public", `/trajecten/${slug}/inbreng/${activityId}`],
    ["results for each way", `${own}/uitkomsten`],
    ["two questions side by side", `${own}/vergelijk?rij=${chosen[0] ?? ""}&kolom=${chosen[1] ?? ""}`],
    ["answers in own words, first page", `${own}/antwoorden/${open}`],
    ["answers in own words, page 30", `${own}/antwoorden/${open}?pagina=30`],
    ["answers in own words with one label", `${own}/antwoorden/${open}?label=${tags[0] ?? ""}`],
  ]);
}

/** With most answers, its first question in own words and two that are chosen from. */
async function biggestSurvey(client: Client): Promise<Survey> {
  const { rows } = await client.query<Survey>(`
    select a.activity_id as "activityId", t.slug,
      (select code from survey_question q where q.activity_id = a.activity_id and kind = 'open' order by position limit 1) as open,
      array(select code from survey_question q where q.activity_id = a.activity_id and kind in ('single', 'scale')
        order by position limit 2) as chosen
    from survey_answer a join engage_contribution c using (tenant_id, contribution_id)
      join trajectories_trajectory t on t.tenant_id = a.tenant_id and t.id = c.trajectory_id
    where exists (select from survey_question q where q.activity_id = a.activity_id and kind = 'open')
    group by a.activity_id, t.slug order by count(*) desc limit 1`);
  const [survey] = rows;
  if (survey?.chosen.length !== 2)
    throw new Error("The demo has no survey with a question in own words and two to choose in.");
  return survey;
}

/** The same answers again until there are enough, some in own words as long as may be, each of those with a label or two. */
async function fillIn(client: Client, { activityId, open }: Survey): Promise<void> {
  await client.query(`create temp table copied as
    select tenant_id, contribution_id as old_id, uuidv7() as new_id
    from engage_contribution cross join generate_series(1, ${people}) again
    where activity_id = '${activityId}' and state = 'active' limit ${people}`);
  await client.query(`insert into engage_contribution
    select (jsonb_populate_record(c, jsonb_build_object('contribution_id', new_id, 'participant_id', uuidv7(), 'form_session_id', null,
      'receipt', new_id, 'token_hash', new_id, 'title', '', 'body', '', 'signed_hash', null, 'turn_hash', null))).*
    from copied join engage_contribution c on c.tenant_id = copied.tenant_id and c.contribution_id = old_id`);
  await client.query(`insert into survey_answer
    select (jsonb_populate_record(a, jsonb_build_object('contribution_id', new_id))).*
    from copied join survey_answer a on a.tenant_id = copied.tenant_id and a.contribution_id = old_id`);
  await client.query(`update survey_answer set words = left(repeat('Hier is het na de regen dagen nat en glad. ', 120), ${longest})
    where (tenant_id, contribution_id, code) in (
      select tenant_id, new_id, '${open}' from copied order by new_id limit ${longAnswers})`);
  await client.query(
    `insert into survey_tag (tenant_id, activity_id, code, tag, position)
     select distinct tenant_id, $1::uuid, $2, tag, place from copied, unnest($3::text[]) with ordinality as tags (tag, place)
     on conflict do nothing`,
    [activityId, open, tags],
  );
  await client.query(
    `insert into survey_answer_tag (tenant_id, contribution_id, activity_id, code, tag)
     select tenant_id, contribution_id, activity_id, code, ($2::text[])[1 + abs(hashtext(contribution_id::text || again)) % ${tags.length}]
     from survey_answer, generate_series(1, 2) again where code = $1 and words <> '' and contribution_id in (select new_id from copied)
     on conflict do nothing`,
    [open, tags],
  );
  await client.query("analyze engage_contribution, survey_answer, survey_answer_tag");
}
