import { latinDigits } from "../../../../../../kernel/digits.ts";

/** Numbers that are counted together: from `from` up to, not including, `until`; of the last also `until` itself. */
export type Bracket = { readonly from: number; readonly until: number };

export type NumberRange = {
  readonly lowest: number;
  readonly highest: number;
  /** With up to two decimals; else whole numbers only. */
  readonly decimals: boolean;
};

const each = 11;
const atMost = 8;

/**
 * The brackets in which numbers of a range are counted: each whole number apart when there are few, else round ones, so
 * that nobody's own number can be read in the results.
 */
export function bracketsOf(range: NumberRange): readonly Bracket[] {
  const parts = range.decimals ? 100 : 1;
  const lowest = Math.round(range.lowest * parts);
  // One further than the highest: the end of the last bracket.
  const end = Math.round(range.highest * parts) + 1;
  const step = end - lowest <= each && !range.decimals ? 1 : roundStep(end - lowest);
  const brackets: Bracket[] = [];
  for (let from = lowest; from < end;) {
    const next = (Math.floor(from / step) + 1) * step;
    // The highest number alone is no bracket of its own: 50 up to and including 60.
    const until = step > 1 && next >= end - 1 ? end : Math.min(next, end);
    brackets.push({ from: from / parts, until: until / parts });
    from = until;
  }
  return brackets;
}

/** 1, 2, 5, 10, 20, 50 …: the smallest with which so many fit in at most eight brackets. */
function roundStep(span: number): number {
  for (let power = 1; ; power *= 10)
    for (const digit of [1, 2, 5]) if (Math.ceil(span / (digit * power)) < atMost) return digit * power;
}

export function bracketOf(range: NumberRange, value: number): Bracket | undefined {
  return bracketsOf(range).find(({ from, until }) => value >= from && value < until);
}

/**
 * The number that somebody means: a comma or a point before one or two decimals, points between thousands. Undefined when
 * it is none, or not fine to what is asked.
 */
export function typedNumber(text: string, decimals: boolean): number | undefined {
  const typed = latinDigits(text).trim().replaceAll("\u2212", "-");
  const grouped = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d{1,2})?$/.test(typed) ? typed.replaceAll(".", "") : typed;
  if (!/^-?\d{1,12}([.,]\d{1,2})?$/.test(grouped)) return undefined;
  const value = Number(grouped.replace(",", "."));
  return decimals || Number.isInteger(value) ? value : undefined;
}
