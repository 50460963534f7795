import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import type { Contribution } from "../contribution.ts";
import { contributionsById } from "../contribution-reader.ts";
import { formsQuery, joinedWords, keptWords } from "./word-reader.ts";
import { searched } from "./words.ts";

/** So many are shown: who has to read more goes on. */
const similarAtMost = 3;

/**
 * What anybody may read of an activity and that says most of what a title says. A word counts by how rare it is there (the
 * logarithm of the share that has it; one that nobody wrote as if one did); together they have to be half of the title.
 * Looks at each text once.
 */
export async function similarTo(work: Work, activityId: string, title: string): Promise<readonly Contribution[]> {
  const words = searched(title).words.map((word) => sql`${formsQuery(word)}::tsquery`);
  if (words.length === 0) return [];
  const has = words.map((query, at) => sql`(words @@ ${query})::int as ${sql.ref(`w${at}`)}`);
  const weights = words.map((_, at) => {
    const column = sql.ref(`w${at}`);
    return sql`ln((count(*) + 1)::float8 / (greatest(sum(${column}), 1) + 1)) as ${sql.ref(`weight${at}`)}`;
  });
  const each = (term: (at: number) => ReturnType<typeof sql>) =>
    sql.join(
      words.map((_, at) => term(at)),
      sql` + `,
    );
  const { rows } = await sql<{ id: string }>`
    with texts as (
      select c.contribution_id, c.submitted_at, ${keptWords("c")} as words from engage_contribution c ${joinedWords("c")}
      where c.activity_id = ${activityId} and c.visibility = 'public' and c.state = 'active' and c.moderation = 'published'
    ), marked as materialized (select contribution_id, submitted_at, ${sql.join(has)} from texts),
    weighed as (select ${sql.join(weights)} from marked),
    scored as (
      select contribution_id, submitted_at, ${each((at) => sql`${sql.ref(`w${at}`)} * ${sql.ref(`weight${at}`)}`)} as score,
        ${each((at) => sql.ref(`weight${at}`))} as whole
      from marked, weighed where ${each((at) => sql.ref(`w${at}`))} > 0
    )
    select contribution_id as id from scored where score > 0 and score >= whole / 2
    order by score desc, submitted_at desc, contribution_id limit ${similarAtMost}`.execute(work.db);
  const found = new Map(
    (
      await contributionsById(
        work,
        rows.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  );
  return rows.flatMap(({ id }) => found.get(id) ?? []);
}
