import { sql } from "kysely";
import type { PoolClient } from "pg";
import type { Work } from "../../platform/define/work.ts";
import type { Catalogue } from "../../platform/i18n/translator.ts";
import type { Area, LegalTexts, Municipality, Retention } from "./domain.ts";
import { usualRetention } from "./domain.ts";
import type { TenancyTables, TranslationTable } from "./tables.ts";
import type { OwnWord } from "./translations.ts";
import { usableWords } from "./translations.ts";

// One query for all municipalities or one: what differs is only the role that asks and the rows it may see.
const municipalitySql = `
  select m.tenant_id as id, m.slug, m.name, m.cbs_code, m.is_default, m.time_zone, m.languages, m.contact, m.brand,
    m.legal_texts, m.retention,
    array(select h.host from tenancy_host h where h.tenant_id = m.tenant_id order by h.added_at, h.host) as hosts,
    (select jsonb_build_object('sha256', l.sha256, 'width', l.width, 'height', l.height)
      from tenancy_logo l where l.tenant_id = m.tenant_id order by l.at desc limit 1) as logo
  from tenancy_municipality m`;

type MunicipalityRow = {
  id: string;
  slug: string;
  name: string;
  cbs_code: string | null;
  is_default: boolean;
  time_zone: string;
  languages: string[];
  contact: Municipality["contact"];
  brand: Municipality["brand"];
  legal_texts: LegalTexts;
  retention: Retention;
  hosts: string[];
  logo: { sha256: string; width: number; height: number } | null;
};

/** All municipalities, the default one first. Asks as brink_platform: before a host is matched there is no tenant. */
export async function allMunicipalities(client: PoolClient): Promise<readonly Municipality[]> {
  const answer = await client.query<MunicipalityRow>(`${municipalitySql} order by m.is_default desc, m.created_at`);
  return answer.rows.map(municipalityFrom);
}

/** The municipality of this unit of work. */
export async function municipalityOf(work: Work): Promise<Municipality | undefined> {
  const answer = await sql<MunicipalityRow>`${sql.raw(municipalitySql)}`.execute(work.db);
  const [row] = answer.rows;
  return row && municipalityFrom(row);
}

function municipalityFrom(row: MunicipalityRow): Municipality {
  const { cbs_code, is_default, time_zone, legal_texts, logo, ...rest } = row;
  return {
    ...rest,
    isDefault: is_default,
    timeZone: time_zone,
    legalTexts: legal_texts,
    ...(cbs_code === null ? {} : { cbsCode: cbs_code }),
    ...(logo === null
      ? {}
      : { logo: { src: `/gemeente/logo/${logo.sha256.slice(0, 12)}`, width: logo.width, height: logo.height } }),
  };
}

/** How long personal data stays here. Every job that deletes asks this first. */
export async function retentionOf(work: Work): Promise<Retention> {
  const row = await work.db
    .$extendTables<TenancyTables>()
    .selectFrom("tenancy_municipality")
    .select("retention")
    .executeTakeFirst();
  return row?.retention ?? usualRetention;
}

/** The logo's bytes, for its own address. */
export async function logoOf(work: Work): Promise<{ contentType: string; bytes: Buffer } | undefined> {
  const row = await work.db
    .$extendTables<TenancyTables>()
    .selectFrom("tenancy_logo")
    .select(["content_type", "bytes"])
    .orderBy("at", "desc")
    .executeTakeFirst();
  return row && { contentType: row.content_type, bytes: row.bytes };
}

/** The neighbourhoods of today, in the municipality's own order. */
export async function areasOf(work: Work): Promise<readonly Area[]> {
  const rows = await work.db
    .$extendTables<TenancyTables>()
    .selectFrom("tenancy_area")
    .select(["code", "name", "inhabitants"])
    .where("ended_at", "is", null)
    .orderBy("position")
    .execute();
  return rows.map(({ code, name, inhabitants }) =>
    inhabitants === null ? { code, name } : { code, name, inhabitants },
  );
}

/** Names by code, of ended neighbourhoods too: what was said about them keeps its place. */
export async function areaNames(work: Work): Promise<ReadonlyMap<string, string>> {
  const rows = await work.db
    .$extendTables<TenancyTables>()
    .selectFrom("tenancy_area")
    .select(["code", "name"])
    .execute();
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** The municipality's own words in one language. */
export async function ownWordsOf(work: Work, lang: string): Promise<readonly OwnWord[]> {
  const rows = await work.db
    .$extendTables<TenancyTables>()
    .selectFrom("tenancy_translation")
    .select(["key", "text", "source_text", "reviewed_by", "reviewed_at"])
    .where("lang", "=", lang)
    .execute();
  return rows.map(ownWordFrom);
}

/** All own words of a municipality with their language, before a unit of work. Asks as brink_platform. */
export async function allOwnWords(
  client: PoolClient,
  tenantId: string,
): Promise<readonly (OwnWord & { lang: string })[]> {
  const answer = await client.query<WordRow & { lang: string }>(
    "select lang, key, text, source_text, reviewed_by, reviewed_at from tenancy_translation where tenant_id = $1",
    [tenantId],
  );
  return answer.rows.map((row) => ({ ...ownWordFrom(row), lang: row.lang }));
}

type WordRow = Pick<TranslationTable, "key" | "text" | "source_text" | "reviewed_by" | "reviewed_at">;

function ownWordFrom(row: WordRow): OwnWord {
  const { key, text, source_text, reviewed_by, reviewed_at } = row;
  const word = { key, text, source: source_text };
  return reviewed_by === null || reviewed_at === null
    ? word
    : { ...word, reviewedBy: reviewed_by, reviewedAt: reviewed_at };
}

/** The own words of a language that can be shown, by key: for a page or a letter. */
export async function ownWordsIn(
  work: Work,
  words: Catalogue,
  lang: string,
): Promise<Readonly<Record<string, string>>> {
  return usableWords(words, lang, await ownWordsOf(work, lang));
}
