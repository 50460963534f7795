import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import { isId } from "../../../../kernel/ids.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { contributionsById, withDispositions } from "../../contribution-reader.ts";
import type { ReadText, SuggestedText, Suggestion } from "./domain.ts";
import { comparedAtMost, shownAtMost, suggestedFrom } from "./domain.ts";

/** No theme yet, and to be answered: neither taken back, refused nor held back as one of many that are the same. */
const isLoose = sql<boolean>`c.state = 'active' and c.erased_at is null and c.moderation <> 'rejected' and c.about_id is null and c.waits_with is null
  and c.visibility = 'public' and not exists (select from engage_theme_source s
    where s.tenant_id = c.tenant_id and s.contribution_id = c.contribution_id)`;

/** In our Dutch translation where there is one. */
const said = sql<string>`coalesce(c.translations -> 'nl' ->> 'title', c.title) || '. ' ||
  coalesce(c.translations -> 'nl' ->> 'body', c.body)`;

/** What people wrote in a trajectory that is in no theme: the newest, and of each as much as is compared. */
export async function looseTexts(work: Work, trajectoryId: string): Promise<readonly ReadText[]> {
  const { rows } = await sql<ReadText>`
    select c.contribution_id as id, left(${said}, ${comparedAtMost.letters}) as text, md5(${said}) as version
    from engage_contribution c
    where c.trajectory_id = ${trajectoryId}::uuid and (c.title <> '' or c.body <> '') and ${isLoose}
    order by c.submitted_at desc, c.contribution_id limit ${comparedAtMost.texts}`.execute(work.db);
  return rows;
}

/**
 * Which of these are still loose and as they were read. Who takes back, masks or changes one of them meanwhile is waited for, and
 * waits until this transaction ends: then they find what was kept of it.
 */
export async function stillSo(work: Work, texts: readonly ReadText[]): Promise<ReadonlySet<string>> {
  const asRead = JSON.stringify(texts.map(({ id, version }) => ({ id, version })));
  const { rows } = await sql<{ id: string }>`
    select c.contribution_id as id from engage_contribution c
    join json_to_recordset(${asRead}::json) as r(id uuid, version text) on r.id = c.contribution_id
    where md5(${said}) = r.version and ${isLoose} order by c.contribution_id for share of c`.execute(work.db);
  return new Set(rows.map(({ id }) => id));
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
