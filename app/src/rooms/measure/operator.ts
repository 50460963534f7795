import type { Refusal } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";
import type { Tenant } from "../../platform/define/tenant.ts";
import type { Storage } from "../../platform/storage/storage.ts";
import { importPopulation } from "./commands/import-population.ts";
import { cbsPopulationSource } from "./population/cbs-source.ts";
import type { PopulationFailure, PopulationSource } from "./population/population-frame.ts";

export const cbsImportUsage = "import cbs GM0153 [--town zandwijk]";

export type CbsImport = { readonly municipalityCode: string; readonly town: string | undefined };

/** Reads the arguments after `import cbs`. Refused with one sentence that says what to do. */
export function parseCbsImport(args: readonly string[]): Result<CbsImport, string> {
  const [municipalityCode = "", flag, town, ...rest] = args;
  if (!/^GM\d{4}$/.test(municipalityCode))
    return refused(`Give the CBS code of the municipality, GM and four digits. The whole command: ${cbsImportUsage}`);
  const isWhole = flag === undefined || (flag === "--town" && town !== undefined && rest.length === 0);
  return isWhole ? ok({ municipalityCode, town }) : refused(`The whole command: ${cbsImportUsage}`);
}

/** The town that was named, else the one with this CBS code, else the only one there is. */
export function townOf(towns: readonly Tenant[], { municipalityCode, town }: CbsImport): Result<Tenant, string> {
  if (town !== undefined) {
    const named = towns.find((one) => one.slug === town);
    return named ? ok(named) : refused(`There is no town "${town}". There are: ${slugs(towns)}.`);
  }
  const [only, ...others] = towns;
  const found = towns.find((one) => one.cbsCode === municipalityCode) ?? (others.length === 0 ? only : undefined);
  return found
    ? ok(found)
    : refused(`No town has the CBS code ${municipalityCode}: add --town with one of ${slugs(towns)}.`);
}

function slugs(towns: readonly Tenant[]): string {
  return towns.length === 0 ? "none yet, make one with `tenant create`" : towns.map((one) => one.slug).join(", ");
}

export type ImportedCbs = { readonly municipalityName: string; readonly year: number; readonly areas: number };

const failureWords: Readonly<Record<PopulationFailure["kind"], string>> = {
  notFound: "CBS knows no municipality with this code in this year",
  unavailable: "CBS cannot be reached; try again later",
  malformed: "CBS answered in a form that Brink does not know; look for a newer version of Brink",
  tooLarge: "CBS sent more than expected; look for a newer version of Brink",
  timeout: "CBS did not answer in time; try again later",
};

/** Fetches the population of a municipality from CBS, outside any transaction, and keeps it for a town. */
export async function importCbs(
  storage: Storage,
  tenantId: string,
  municipalityCode: string,
  source: PopulationSource = cbsPopulationSource(),
): Promise<Result<ImportedCbs, string>> {
  const outcome = await source.fetchFrame(municipalityCode);
  if (outcome.kind !== "ok") return refused(`${failureWords[outcome.kind]} (${outcome.detail}).`);
  const { year, tableId, areas, municipalityName } = outcome.frame;
  const kept = await keep(storage, tenantId, { year, tableId, source: "cbs", areas });
  if (!kept.ok) return refused(`What CBS sent was not taken over: ${JSON.stringify(kept.refusal)}`);
  return ok({ municipalityName, year, areas: kept.value.areas });
}

async function keep(
  storage: Storage,
  tenantId: string,
  raw: unknown,
): Promise<Result<{ year: number; areas: number }, Refusal>> {
  const parsed = importPopulation.input.parse(raw);
  const scope = { tenantId, actor: { kind: "system", name: "operator" }, command: importPopulation.name } as const;
  return storage.unitOfWork(scope, (work) => importPopulation.run(work, parsed));
}
