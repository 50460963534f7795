import type { Text } from "@brink/themes";
import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import { isId } from "../../../../kernel/ids.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { contributionsById, withDispositions } from "../../contribution-reader.ts";
import type { SuggestedText, Suggestion } from "./domain.ts";
import { shownAtMost, suggestedFrom } from "./domain.ts";

/** No theme yet, and to be answered: neither taken back, refused nor held back as one of many that are the same. */
const isLoose = sql<boolean>`c.state = 'active' and c.moderation <> 'rejected' and c.about_id is null and c.waits_with is null
  and c.visibility = 'public' and not exists (select from engage_theme_source s
    where s.tenant_id = c.tenant_id and s.contribution_id = c.contribution_id)`;

/** What people wrote in a trajectory that is in no theme; in our Dutch translation where there is one. */
export async function looseTexts(work: Work, trajectoryId: string): Promise<readonly Text[]> {
  const said = (field: string) => sql`coalesce(c.translations -> 'nl' ->> ${field}, ${sql.ref(`c.${field}`)})`;
  const { rows } = await sql<Text>`
    select c.contribution_id as id, ${said("title")} || '. ' || ${said("body")} as text from engage_contribution c
    where c.trajectory_id = ${trajectoryId}::uuid and (c.title <> '' or c.body <> '') and ${isLoose}`.execute(work.db);
  return rows;
}

/** What is suggested for a trajectory, the largest first; without what was hidden or what is left of it is too little. */
export async function suggestionsOf(work: Work, trajectoryId: string): Promise<readonly Suggestion[]> {
  return suggestionsWhere(work, sql`g.trajectory_id = ${trajectoryId}::uuid and g.hidden_at is null`);
}

/** Also one that a colleague hid meanwhile: who has it open can still make a theme of it. */
export async function suggestionById(work: Work, id: string): Promise<Suggestion | undefined> {
  if (!isId(id)) return undefined;
  const [found] = await suggestionsWhere(work, sql`g.suggestion_id = ${id}::uuid`);
  return found;
}

async function suggestionsWhere(work: Work, which: RawBuilder<unknown>): Promise<readonly Suggestion[]> {
  const { rows } = await sql<Suggestion>`
    select g.suggestion_id as id, g.trajectory_id as "trajectoryId", g.words, g.found_at as "foundAt", count(*)::int as many
    from engage_theme_suggestion g
    join engage_theme_suggested m on m.tenant_id = g.tenant_id and m.suggestion_id = g.suggestion_id
    join engage_contribution c on c.tenant_id = m.tenant_id and c.contribution_id = m.contribution_id
    where ${which} and ${isLoose}
    group by g.tenant_id, g.suggestion_id having count(*) >= ${suggestedFrom}
    order by many desc, g.words`.execute(work.db);
  return rows;
}

/** When somebody looked last; undefined when nobody did, or everything that was found is gone. */
export async function lookedAt(work: Work, trajectoryId: string): Promise<Date | undefined> {
  const { rows } = await sql<{ at: Date | null }>`
    select max(found_at) as at from engage_theme_suggestion where trajectory_id = ${trajectoryId}::uuid`.execute(
    work.db,
  );
  return rows[0]?.at ?? undefined;
}

/** What is in a suggestion and has no theme yet: what belongs there most first. */
export async function suggestedTexts(work: Work, suggestionId: string): Promise<readonly SuggestedText[]> {
  const { rows } = await sql<{ id: string } & Pick<SuggestedText, "strength" | "words">>`
    select m.contribution_id as id, m.strength, m.words from engage_theme_suggested m
    join engage_contribution c on c.tenant_id = m.tenant_id and c.contribution_id = m.contribution_id
    where m.suggestion_id = ${suggestionId}::uuid and ${isLoose}
    order by m.strength desc, m.contribution_id limit ${shownAtMost}`.execute(work.db);
  const ids = rows.map(({ id }) => id);
  const found = await withDispositions(work, await contributionsById(work, ids));
  const byId = new Map(found.map((one) => [one.contribution.id, one]));
  return rows.flatMap(({ id, strength, words }) => {
    const one = byId.get(id);
    return one ? [{ ...one, strength, words }] : [];
  });
}

/** The contributions of each suggestion that the team did not want to see now. */
export async function hiddenIn(work: Work, trajectoryId: string): Promise<readonly ReadonlySet<string>[]> {
  const { rows } = await sql<{ ids: string[] }>`
    select array_agg(m.contribution_id) as ids from engage_theme_suggestion g
    join engage_theme_suggested m on m.tenant_id = g.tenant_id and m.suggestion_id = g.suggestion_id
    where g.trajectory_id = ${trajectoryId}::uuid and g.hidden_at is not null group by g.suggestion_id`.execute(
    work.db,
  );
  return rows.map(({ ids }) => new Set(ids));
}
