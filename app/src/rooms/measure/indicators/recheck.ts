import type { IndicatorDefinition, IndicatorResult, JsonValue } from "@brink/indicators";
import { canonicalJson } from "@brink/indicators";
import type { Measurement } from "./measurement.ts";
import { inputsHash } from "./measurement.ts";

/** What a second computation says about a kept figure. */
export type Recheck = {
  /** The kept rows still have the hash that was written down with the figure. */
  readonly rowsIntact: boolean;
  /** The kept rows give the kept figure. */
  readonly sameArithmetic: boolean;
  /** The rows of today, up to the moment of measuring, are the kept ones. */
  readonly sameRows: boolean;
  readonly added: number;
  readonly removed: number;
  /** The definition has another version now. */
  readonly definitionChanged: boolean;
  /** What the rows of today give. */
  readonly now: IndicatorResult;
};

export type KeptFigure = {
  readonly inputsHash: string;
  readonly definitionVersion: number;
  readonly result: IndicatorResult;
  readonly inputs: JsonValue;
};

/** Computes a figure again, from the rows that were kept and from the rows of today, and says what differs. */
export function recheck(
  measurement: Measurement<JsonValue>,
  definition: IndicatorDefinition,
  kept: KeptFigure,
  inputsNow: JsonValue,
): Recheck {
  const parsed = measurement.shape.safeParse(kept.inputs);
  const again = parsed.success ? measurement.compute(definition, parsed.data) : undefined;
  const { added, removed } = rowChanges(kept.inputs, inputsNow);
  return {
    rowsIntact: inputsHash(kept.inputs) === kept.inputsHash,
    sameArithmetic: again !== undefined && sameResult(again, kept.result),
    sameRows: inputsHash(inputsNow) === kept.inputsHash,
    added,
    removed,
    definitionChanged: definition.version !== kept.definitionVersion,
    now: measurement.compute(definition, inputsNow),
  };
}

export function sameResult(one: IndicatorResult, other: IndicatorResult): boolean {
  // @NOTE safe: results are plain data; JSON drops what is undefined. The hash was added when the figure was kept.
  const text = (result: IndicatorResult) =>
    canonicalJson(JSON.parse(JSON.stringify({ ...result, inputsHash: undefined })) as JsonValue);
  return text(one) === text(other);
}

/** How many rows came and went: a row that changed did both. */
export function rowChanges(before: JsonValue, after: JsonValue): { added: number; removed: number } {
  const left = new Map<string, number>();
  for (const row of rowsOf(before)) left.set(row, (left.get(row) ?? 0) + 1);
  let added = 0;
  for (const row of rowsOf(after)) {
    const count = left.get(row) ?? 0;
    if (count === 0) added += 1;
    else left.set(row, count - 1);
  }
  return { added, removed: [...left.values()].reduce((sum, count) => sum + count, 0) };
}

/** Every element of every list, and every plain fact, as text. */
function rowsOf(inputs: JsonValue, name = ""): readonly string[] {
  if (Array.isArray(inputs)) return inputs.map((row: JsonValue) => `${name} ${canonicalJson(row)}`);
  if (inputs === null || typeof inputs !== "object") return [`${name} ${canonicalJson(inputs)}`];
  return Object.entries(inputs).flatMap(([key, value]) => (value === undefined ? [] : rowsOf(value, `${name}.${key}`)));
}
