import { levelText } from "@brink/indicators";
import type { Localized } from "../../kernel/localized.ts";
import type { Work } from "../../platform/define/work.ts";
import type { Figure } from "./figures.ts";
import { figuresOf } from "./figures.ts";

/** An indicator as a report prints it: fit for everybody, small numbers hidden. */
export type MeasuredIndicator = {
  readonly id: string;
  readonly name: Localized;
  readonly question: Localized;
  readonly unit: string;
  readonly status: "valid" | "small_n" | "missing" | "suppressed" | "not_applicable";
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** "3", or "2-3" when the interval lies over more than one level. */
  readonly level: string | undefined;
  readonly n: number;
  readonly definitionVersion: number;
  readonly inputsHash: string;
};

/** The newest computed indicators of a trajectory; empty when nobody computed them yet. */
export async function indicatorResults(work: Work, trajectoryId: string): Promise<readonly MeasuredIndicator[]> {
  return (await figuresOf(work, trajectoryId, "public")).map(measuredOf);
}

function measuredOf({ key, wave, definition, stored, result }: Figure): MeasuredIndicator {
  const valid = result.status === "valid" ? result : undefined;
  return {
    id: key,
    name: nameOf(definition.name, wave),
    question: definition.question,
    unit: definition.unit,
    status: result.status,
    value: valid?.value,
    lower: valid?.interval?.low,
    upper: valid?.interval?.high,
    level: levelText(result),
    n: result.n,
    definitionVersion: stored.definitionVersion,
    inputsHash: stored.inputsHash,
  };
}

const waves = {
  close: { nl: "bij het einde", en: "at the end", pl: "na końcu", ar: "في النهاية" },
  threeMonths: { nl: "na drie maanden", en: "after three months", pl: "trzy miesiące później", ar: "بعد ثلاثة أشهر" },
} as const;

/** Two moments of one indicator have to be told apart by name. */
export function nameOf(name: Localized, wave: Figure["wave"]): Localized {
  if (wave === undefined) return name;
  const both = Object.entries(waves[wave]).flatMap(([lang, when]): [string, string][] => {
    const known = name[lang];
    return known === undefined ? [] : [[lang, `${known}${lang === "ar" ? "،" : ","} ${when}`]];
  });
  return Object.fromEntries(both);
}
