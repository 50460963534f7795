import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import type { EngageTables } from "../tables.ts";
import type { KnownWord } from "./spelling.ts";
import type { Form, Searched } from "./words.ts";
import { isBlank } from "./words.ts";

/** Where to look: everything that came in for a trajectory, or what anybody may read of an activity. */
export type Among = { readonly trajectoryId: string } | { readonly publishedOf: string };

const gluing = "/.@_:-&=?+#'";

/**
 * Title, text and our translations of a contribution, small and without accents, as `wordsIn` takes apart what is typed. The
 * parser makes one word of "groen/blauw" and of an address on the web: those are parted first.
 */
export function wordsOf(table: string): RawBuilder<string> {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  const translated = sql`(select string_agg(concat_ws(' ', by_lang ->> 'title', by_lang ->> 'body'), ' ')
    from jsonb_each(${column("translations")}) as each(lang, by_lang))`;
  const all = sql`concat_ws(' ', ${column("title")}, ${column("body")}, ${translated})`;
  // Most texts have no accent: as many bytes as letters.
  const plain = sql`case when octet_length(${all}) = length(${all}) then ${all}
    else regexp_replace(normalize(${all}, NFKD), '[\\u0300-\\u036f]', '', 'g') end`;
  const parted = sql`translate(${plain}, ${gluing}, ${" ".repeat(gluing.length)})`;
  return sql<string>`strip(to_tsvector('simple', ${parted}))`;
}

/**
 * Joins the words that are kept of each contribution, as `kept`, to the table that holds the contributions. A join and no
 * look per row: of ten thousand rows the looks took longer than the words.
 */
export function joinedWords(table: string): RawBuilder<unknown> {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  return sql`left join engage_words kept
    on kept.tenant_id = ${column("tenant_id")} and kept.contribution_id = ${column("contribution_id")}`;
}

/** The words of a contribution to which they are joined. What was not taken apart yet is taken apart now. */
export function keptWords(table: string): RawBuilder<string> {
  return sql<string>`coalesce(kept.words, ${wordsOf(table)})`;
}

/** The contributions that say it, as a table for a query that asks more of them; all of them when nothing was asked. */
export function contributionsSaying(asked: Searched | undefined): RawBuilder<EngageTables["engage_contribution"]> {
  if (asked === undefined || isBlank(asked)) return sql`engage_contribution`;
  const hasWords = sql`${keptWords("c")} @@ ${tsquery(asked)}::tsquery`;
  const receipt = asked.receipt === undefined ? sql`` : sql`c.receipt = ${asked.receipt} or`;
  return sql`(select c.* from engage_contribution c ${joinedWords("c")} where ${receipt} ${hasWords})`;
}

/** Every word in one of its forms. They hold letters and digits only, so nothing in them has to be escaped. */
function tsquery({ words }: Searched): string {
  return words.map((word) => `(${formsQuery(word)})`).join(" & ");
}

/** One word in one of its forms, as the words of a tsquery. */
export function formsQuery({ forms }: Searched["words"][number]): string {
  return forms.map(lexeme).join(" | ");
}

function lexeme({ text, begins }: Form): string {
  return `'${text}'${begins ? ":*" : ""}`;
}

// Enough for the words that people use; those of ten thousand texts would take as long as ten searches.
const sampleSize = 500;

/** The words of these lengths in what came in last, for who made a slip in typing. */
export async function knownWords(
  work: Work,
  among: Among,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly KnownWord[]> {
  const which =
    "trajectoryId" in among
      ? sql`c.trajectory_id = ${among.trajectoryId}`
      : sql`c.activity_id = ${among.publishedOf} and c.moderation = 'published' and c.state = 'active'
          and c.visibility = 'public'`;
  const { rows } = await sql<KnownWord>`
    select word, count(*)::int as many
    from (
      select ${keptWords("c")} as words from (
        select * from engage_contribution c where ${which} order by c.submitted_at desc limit ${sampleSize}
      ) c ${joinedWords("c")}
    ) last, unnest(tsvector_to_array(words)) word
    where length(word) between ${from} and ${to} group by word`.execute(work.db);
  return rows;
}
