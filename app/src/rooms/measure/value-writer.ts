import type { IndicatorResult, JsonValue } from "@brink/indicators";
import { canonicalJson } from "@brink/indicators";
import { newId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { MeasureTables } from "./tables.ts";

export type NewValue = {
  readonly trajectoryId: string;
  readonly indicator: string;
  readonly definitionVersion: number;
  readonly rule: string;
  readonly inputsHash: string;
  readonly inputs: JsonValue;
  readonly result: IndicatorResult;
  readonly asOf: Date;
  readonly computedBy: string;
};

/** Keeps a figure and, once, the rows it came from. */
export async function insertValue(work: Work, value: NewValue): Promise<void> {
  const db = work.db.$extendTables<MeasureTables>();
  await db
    .insertInto("measure_inputs")
    .values({ tenant_id: work.tenantId, inputs_hash: value.inputsHash, inputs: canonicalJson(value.inputs) })
    .onConflict((conflict) => conflict.columns(["tenant_id", "inputs_hash"]).doNothing())
    .execute();
  await db
    .insertInto("measure_value")
    .values({
      tenant_id: work.tenantId,
      value_id: newId(work.now.getTime()),
      trajectory_id: value.trajectoryId,
      indicator: value.indicator,
      definition_version: value.definitionVersion,
      rule: value.rule,
      inputs_hash: value.inputsHash,
      result: JSON.stringify({ ...value.result, inputsHash: value.inputsHash }),
      as_of: value.asOf,
      computed_at: work.now,
      computed_by: value.computedBy,
    })
    .execute();
}
