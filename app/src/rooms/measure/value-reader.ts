import type { IndicatorResult, JsonValue } from "@brink/indicators";
import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { MeasureTables } from "./tables.ts";

/** A figure as it was computed, with everything needed to compute it again. */
export type StoredValue = {
  readonly id: string;
  /** The key of the measurement: E2, N3-later … */
  readonly indicator: string;
  readonly definitionVersion: number;
  readonly rule: string;
  readonly inputsHash: string;
  /** As computed; who shows it hides small numbers first. */
  readonly result: IndicatorResult;
  readonly asOf: Date;
  readonly computedAt: Date;
  readonly computedBy: string;
};

const columns = sql`value_id as id, indicator, definition_version as "definitionVersion", rule,
  inputs_hash as "inputsHash", result, as_of as "asOf", computed_at as "computedAt", computed_by as "computedBy"`;

/** The newest value of every indicator of a trajectory. */
export async function newestValues(work: Work, trajectoryId: string): Promise<readonly StoredValue[]> {
  const found = await sql<StoredValue>`
    select distinct on (indicator) ${columns} from measure_value
    where trajectory_id = ${trajectoryId} order by indicator, computed_at desc, value_id desc`.execute(work.db);
  return found.rows;
}

/** Every value of one indicator, the newest first. */
export async function valuesOf(work: Work, trajectoryId: string, indicator: string): Promise<readonly StoredValue[]> {
  const found = await sql<StoredValue>`
    select ${columns} from measure_value where trajectory_id = ${trajectoryId} and indicator = ${indicator}
    order by computed_at desc, value_id desc limit 50`.execute(work.db);
  return found.rows;
}

export async function inputsOf(work: Work, inputsHash: string): Promise<JsonValue | undefined> {
  const row = await work.db
    .$extendTables<MeasureTables>()
    .selectFrom("measure_inputs")
    .select("inputs")
    .where("inputs_hash", "=", inputsHash)
    .executeTakeFirst();
  return row?.inputs;
}
