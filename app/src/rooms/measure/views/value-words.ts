import type { IndicatorUnit } from "@brink/indicators";
import { levelText } from "@brink/indicators";
import type { Localized } from "../../../kernel/localized.ts";
import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { said } from "../../../platform/i18n/said.ts";
import type { Figure } from "../figures.ts";

/** How many digits a value deserves, by its unit. */
function digitsOf(unit: IndicatorUnit): number {
  if (unit === "0-1" || unit === "ratio") return 2;
  return unit === "days" || unit === "count" ? 0 : 1;
}

/** A value with its unit, as people read it: "62,5%", "3,8 (op de schaal 1-5)". */
export function valueText(frame: Frame, value: number, unit: IndicatorUnit): string {
  const number = frame.format.number(value, digitsOf(unit));
  if (unit === "%") return frame.t("measure.unit.percent", { number });
  if (unit === "days") return frame.t("measure.unit.days", { number, count: Math.round(value) });
  return /^\d+-\d+$/.test(unit) ? frame.t("measure.unit.scale", { number, scale: unit }) : number;
}

/** The value, or why there is none. */
export function outcomeText(frame: Frame, { result }: Pick<Figure, "result">): string {
  if (result.status !== "valid") return frame.t(`measure.status.${result.status}`);
  const atLeast = result.notes.includes("medianNotReached");
  const text = valueText(frame, result.value, result.unit);
  return atLeast ? frame.t("measure.atLeast", { value: text }) : text;
}

/** "tussen 54,1 en 70,2", or nothing when there is no interval. */
export function intervalText(frame: Frame, { result }: Pick<Figure, "result">): string {
  if (result.status !== "valid" || !result.interval) return "";
  const digits = digitsOf(result.unit);
  const { low, high } = result.interval;
  return frame.t("measure.between", { low: frame.format.number(low, digits), high: frame.format.number(high, digits) });
}

/** "3 van 5", "2 tot 3 van 5", or nothing. */
export function levelWords(frame: Frame, { result }: Pick<Figure, "result">): string {
  const level = levelText(result);
  if (level === undefined) return "";
  const [lowest = level, highest] = level.split("-");
  return highest === undefined
    ? frame.t("measure.level.one", { level })
    : frame.t("measure.level.range", { lowest, highest });
}

/** How many cases it rests on; of a share also how many of them count. */
export function casesText(frame: Frame, { result }: Pick<Figure, "result">): string {
  const { n, numerator, denominator, status } = result;
  if (status === "suppressed") return "";
  if (status === "valid" && numerator !== undefined && denominator !== undefined)
    return frame.t("measure.cases.share", { numerator, denominator });
  return frame.t("measure.cases.all", { n });
}

/** The name of a figure, with its moment where there are two. */
export function figureName(frame: Frame, { definition, wave }: Pick<Figure, "definition" | "wave">): string {
  const name = inLang(frame, definition.name);
  return wave === undefined ? name : frame.t("measure.nameInWave", { name, wave: frame.t(`measure.wave.${wave}`) });
}

/** A text of the framework in the reader's language, else in Dutch. */
export function inLang(frame: Pick<Frame, "lang">, text: Localized): string {
  return said(frame, pickText(text, frame.lang));
}
