/** Where a number comes from: platform, participants, non-participants, professionals, documents, register, coding, finance. */
export type IndicatorSource = "AUTO" | "QP" | "QN" | "QS" | "DOC" | "REG" | "CODE" | "FIN";

/** S: sourced, K: general knowledge, E: estimate that an editor may change. */
export type EvidenceMark = "S" | "K" | "E";

export type Dimension =
  | "effect"
  | "addedValue"
  | "professional"
  | "inclusion"
  | "representativeness"
  | "influence"
  | "transparency"
  | "deliberativeQuality"
  | "capacitySatisfactionCost"
  | "pillarUse";

/** The unit of the value, its interval and its thresholds alike. "%" is on the scale 0-100. */
export type IndicatorUnit =
  "%" | "0-1" | "1-5" | "0-4" | "0-3" | "1-10" | "points" | "days" | "hours" | "ratio" | "pp" | "euro" | "count";

/** In Dutch and English, and in what further languages somebody translated it to, by BCP 47 tag. */
export type Bilingual = { readonly nl: string; readonly en: string; readonly [lang: string]: string };

/** Lower bounds of levels 2, 3, 4 and 5; upper bounds when lower is better. */
export type ThresholdValues = readonly [number, number, number, number];

export type Thresholds = {
  readonly value: ThresholdValues;
  readonly mark: EvidenceMark;
  readonly sources: readonly string[];
};

/**
 * One measurable quantity: what it asks, how it is computed, when it may be shown and what counts as good.
 * The record in `content/indicators` has exactly this shape; a municipality's own norms are a copy with other thresholds.
 */
export type IndicatorDefinition = {
  readonly id: string;
  readonly code: string;
  readonly dimension: Dimension;
  readonly name: Bilingual;
  readonly question: Bilingual;
  /** Exact, in the terms of the rows. */
  readonly formula: Bilingual;
  readonly unit: IndicatorUnit;
  readonly source: readonly IndicatorSource[];
  readonly direction: "higher" | "lower";
  /** null: no fixed norm, the value is shown without a level. */
  readonly thresholds: Thresholds | null;
  readonly minimumN: number;
  readonly interval: "wilson" | "t" | "none";
  readonly caveat: Bilingual;
  readonly version: number;
  readonly mark: EvidenceMark;
  readonly sources: readonly string[];
};

/** Lowest and highest possible value of units that are a closed scale. */
export function scaleBounds(unit: IndicatorUnit): readonly [number, number] | undefined {
  if (unit === "%") return [0, 100];
  const match = /^(\d+)-(\d+)$/.exec(unit);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}
