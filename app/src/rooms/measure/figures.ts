import type { Audience, Dimension, DimensionScore, IndicatorDefinition, IndicatorResult } from "@brink/indicators";
import { dimensionScore, suppressSmallResult } from "@brink/indicators";
import type { Work } from "../../platform/define/work.ts";
import { definitionOf } from "./content/definitions.ts";
import { measurements } from "./indicators/all.ts";
import type { Measurement } from "./indicators/measurement.ts";
import type { StoredValue } from "./value-reader.ts";
import { newestValues } from "./value-reader.ts";

/** The newest value of one indicator, with small numbers hidden for who looks. */
export type Figure = {
  readonly key: string;
  readonly wave: Measurement["wave"];
  readonly definition: IndicatorDefinition;
  readonly stored: StoredValue;
  readonly result: IndicatorResult;
};

export async function figuresOf(work: Work, trajectoryId: string, audience: Audience): Promise<readonly Figure[]> {
  const values = new Map((await newestValues(work, trajectoryId)).map((value) => [value.indicator, value]));
  return measurements.flatMap(({ key, wave, definitionId }) => {
    const stored = values.get(key);
    return stored ? [figureOf(definitionOf(definitionId), key, wave, stored, audience)] : [];
  });
}

export function figureOf(
  definition: IndicatorDefinition,
  key: string,
  wave: Measurement["wave"],
  stored: StoredValue,
  audience: Audience,
): Figure {
  return { key, wave, definition, stored, result: suppressSmallResult(stored.result, definition, audience) };
}

export type DimensionFigures = {
  readonly dimension: Dimension;
  readonly figures: readonly Figure[];
  readonly score: DimensionScore;
};

/** The figures by dimension, in the order of the framework; there is no grand total. */
export function byDimension(figures: readonly Figure[]): readonly DimensionFigures[] {
  const dimensions = [...new Set(figures.map((figure) => figure.definition.dimension))];
  return dimensions.map((dimension) => {
    const own = figures.filter((figure) => figure.definition.dimension === dimension);
    return { dimension, figures: own, score: dimensionScore(own.map((figure) => figure.result)) };
  });
}
