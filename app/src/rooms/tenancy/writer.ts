import { createHash } from "node:crypto";
import type { Updateable } from "kysely";
import type { Refusal } from "../../kernel/refusal.ts";
import { invalidField } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import { ok } from "../../kernel/result.ts";
import { actorReference } from "../../platform/define/actor.ts";
import type { TenantBrand, TenantContact } from "../../platform/define/tenant.ts";
import type { Work } from "../../platform/define/work.ts";
import type { Area, LegalTexts, Retention } from "./domain.ts";
import type { LogoImage } from "./logo-image.ts";
import type { MunicipalityTable, TenancyTables } from "./tables.ts";

export type NewMunicipality = {
  readonly slug: string;
  readonly name: string;
  readonly cbsCode: string | undefined;
  readonly isDefault: boolean;
  readonly languages: readonly string[];
  readonly contact: TenantContact;
  readonly brand: TenantBrand;
  readonly legalTexts: LegalTexts;
  readonly retention: Retention;
};

function tables(work: Work) {
  return work.db.$extendTables<TenancyTables>();
}

/** Refuses a slug that another municipality has, and a second default. */
export async function insertMunicipality(work: Work, made: NewMunicipality): Promise<Result<void, Refusal>> {
  const row = {
    tenant_id: work.tenantId,
    slug: made.slug,
    name: made.name,
    cbs_code: made.cbsCode ?? null,
    is_default: made.isDefault,
    languages: [...made.languages],
    contact: JSON.stringify(made.contact),
    brand: JSON.stringify(made.brand),
    legal_texts: JSON.stringify(made.legalTexts),
    retention: JSON.stringify(made.retention),
    created_at: work.now,
  };
  return refusingTaken(() => tables(work).insertInto("tenancy_municipality").values(row).execute());
}

/** Refuses a host name that another municipality has. */
export async function insertHost(work: Work, host: string): Promise<Result<void, Refusal>> {
  const row = { tenant_id: work.tenantId, host, added_at: work.now };
  return refusingTaken(() => tables(work).insertInto("tenancy_host").values(row).execute());
}

export async function updateMunicipality(work: Work, changed: Updateable<MunicipalityTable>): Promise<void> {
  await tables(work).updateTable("tenancy_municipality").set(changed).execute();
}

/** The new logo takes the place of the old one. */
export async function replaceLogo(work: Work, logo: { image: LogoImage; bytes: Buffer } | undefined): Promise<void> {
  await tables(work).deleteFrom("tenancy_logo").execute();
  if (!logo) return;
  const { contentType, width, height } = logo.image;
  const sha256 = createHash("sha256").update(logo.bytes).digest("hex");
  const row = { sha256, content_type: contentType, width, height, bytes: logo.bytes, at: work.now };
  await tables(work)
    .insertInto("tenancy_logo")
    .values({ tenant_id: work.tenantId, ...row })
    .execute();
}

/** These are the neighbourhoods from now on; one that is no longer named ends, and lives again when it comes back. */
export async function replaceAreas(work: Work, areas: readonly Area[]): Promise<void> {
  await tables(work)
    .updateTable("tenancy_area")
    .set({ ended_at: work.now })
    .where("ended_at", "is", null)
    .where("code", "not in", [...areas.map((area) => area.code), ""])
    .execute();
  if (areas.length === 0) return;
  const rows = areas.map((area, position) => ({
    tenant_id: work.tenantId,
    code: area.code,
    name: area.name,
    inhabitants: area.inhabitants ?? null,
    position,
    ended_at: null,
  }));
  await tables(work)
    .insertInto("tenancy_area")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "code"]).doUpdateSet((row) => ({
        name: row.ref("excluded.name"),
        inhabitants: row.ref("excluded.inhabitants"),
        position: row.ref("excluded.position"),
        ended_at: null,
      })),
    )
    .execute();
}

/** Keeps words; `signedBy` is the name that somebody puts under them, absent while nobody has looked. */
export async function keepWord(
  work: Work,
  word: { lang: string; key: string; text: string; source: string; signedBy: string | undefined },
): Promise<void> {
  const kept = {
    text: word.text,
    source_text: word.source,
    reviewed_by: word.signedBy ?? null,
    reviewed_at: word.signedBy === undefined ? null : work.now,
  };
  const saved = { saved_by: actorReference(work.actor), saved_at: work.now };
  await tables(work)
    .insertInto("tenancy_translation")
    .values({ tenant_id: work.tenantId, lang: word.lang, key: word.key, ...kept, ...saved })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "lang", "key"])
        .doUpdateSet(word.signedBy === undefined ? { ...kept, ...saved } : kept),
    )
    .execute();
}

/** Back to the words that come with Brink. */
export async function dropWord(work: Work, lang: string, key: string): Promise<void> {
  await tables(work).deleteFrom("tenancy_translation").where("lang", "=", lang).where("key", "=", key).execute();
}

// What only one municipality can have, by the index that guards it.
const taken: Readonly<Record<string, readonly [field: string, key: string]>> = {
  tenancy_municipality_slug: ["slug", "tenancy.staff.wrong.slugTaken"],
  tenancy_municipality_default: ["isDefault", "tenancy.staff.wrong.defaultTaken"],
  tenancy_host_once: ["host", "tenancy.staff.wrong.hostTaken"],
  tenancy_host_pkey: ["host", "tenancy.staff.wrong.hostTaken"],
};

async function refusingTaken(write: () => Promise<unknown>): Promise<Result<void, Refusal>> {
  try {
    await write();
    return ok(undefined);
  } catch (error) {
    const index = error instanceof Error && "constraint" in error ? String(error.constraint) : "";
    const refusal = taken[index];
    if (!refusal) throw error;
    return invalidField(...refusal);
  }
}
