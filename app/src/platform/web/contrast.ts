import type { Brand } from "./theme.ts";

/** One pair of colours that stand on each other somewhere on the pages. */
export type ContrastCheck = {
  /** A key of words elsewhere: what stands on what. */
  readonly pair: ContrastPair;
  readonly foreground: string;
  readonly background: string;
  /** From 1 to 21, WCAG 2.2. */
  readonly ratio: number;
  readonly required: number;
  readonly enough: boolean;
};

export type ContrastPair =
  | "textOnBackground"
  | "textOnSurface"
  | "mutedOnBackground"
  | "mutedOnSurface"
  | "headingOnBackground"
  | "headingOnSurface"
  | "linkOnBackground"
  | "linkOnSurface"
  | "linkOnPrimarySoft"
  | "primaryOnBackground"
  | "primaryOnPrimarySoft"
  | "contrastOnPrimary"
  | "whiteOnPrimaryDeep"
  | "controlBorderOnBackground";

/**
 * Every pair that the theme makes of a brand, the derived ones included: text 4.5 : 1 (WCAG 2.2, 1.4.3), the edge of a
 * field 3 : 1 (1.4.11). The mixes are those of theme.css, in srgb.
 */
export function contrastReport(brand: Brand): readonly ContrastCheck[] {
  const { background, surface, text, heading, link, primary } = brand;
  const muted = mix(text, background, 0.74);
  const primarySoft = darker(mix(primary, background, 0.09), softest);
  return [
    check("textOnBackground", text, background),
    check("textOnSurface", text, surface),
    check("mutedOnBackground", muted, background),
    check("mutedOnSurface", muted, surface),
    check("headingOnBackground", heading, background),
    check("headingOnSurface", heading, surface),
    check("linkOnBackground", link, background),
    check("linkOnSurface", link, surface),
    check("linkOnPrimarySoft", link, primarySoft),
    check("primaryOnBackground", primary, background),
    check("primaryOnPrimarySoft", primary, primarySoft),
    check("contrastOnPrimary", brand.primaryContrast, primary),
    check("whiteOnPrimaryDeep", "#ffffff", mix(primary, "#06110e", 0.58)),
    check("controlBorderOnBackground", mix(text, background, 0.58), background, 3),
  ];
}

/** Newer browsers make the soft ground of lightness 0.957 in oklch, whatever the hue: never darker than this grey. */
const softest = "#ededed";

function darker(first: string, second: string): string {
  return luminance(first) < luminance(second) ? first : second;
}

/** The ratio of WCAG 2.2: (lighter + 0.05) / (darker + 0.05), of relative luminances. */
export function contrastRatio(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** `share` of the first colour and the rest of the second, in srgb, as color-mix(in srgb, …) does. */
export function mix(first: string, second: string, share: number): string {
  const other = channels(second);
  const mixed = channels(first).map((value, index) => Math.round(value * share + (other[index] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function check(pair: ContrastPair, foreground: string, background: string, required = 4.5): ContrastCheck {
  const ratio = contrastRatio(foreground, background);
  return { pair, foreground, background, ratio: Math.floor(ratio * 100) / 100, required, enough: ratio >= required };
}

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
