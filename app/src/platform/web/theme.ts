/**
 * The brand of a municipality: about ten variables from which app/browser/styles/foundation/theme.css derives every colour and
 * measure. Pure: from values to the text of /theme.css, with the contrast checked before anybody sees it.
 */
export type Brand = {
  /** Colours as #rrggbb. `primary`: buttons, marks and, deepened, the footer. */
  readonly primary: string;
  /** The words on `primary`. */
  readonly primaryContrast: string;
  readonly link: string;
  /** Only decorates: nothing is ever said by it alone. */
  readonly accent: string;
  readonly text: string;
  readonly heading: string;
  readonly background: string;
  /** The tinted ground of openings and panels. */
  readonly surface: string;
  /** Of the corners, in rem: 0 is square, 0.5 is the neutral theme's. */
  readonly radiusRem: number;
  readonly headingWeight: number;
};

/** The neutral theme's own brand; the same values stand in theme.css. */
export const neutralBrand: Brand = {
  primary: "#1d5b4c",
  primaryContrast: "#ffffff",
  link: "#17594a",
  accent: "#efb03c",
  text: "#1e2725",
  heading: "#12342b",
  background: "#ffffff",
  surface: "#f6f3ec",
  radiusRem: 0.5,
  headingWeight: 680,
};

const colourNames = [
  "primary",
  "primaryContrast",
  "link",
  "accent",
  "text",
  "heading",
  "background",
  "surface",
] as const;

/**
 * Fills a brand from stored values (colours as #rgb or #rrggbb, `radiusRem` 0-2, `headingWeight` 300-900). What is absent
 * or malformed stays neutral, so that nothing from storage can reach a style sheet as anything but a colour or a number.
 */
export function brandFrom(values: Readonly<Record<string, string>>): Brand {
  const colours = Object.fromEntries(
    colourNames.map((name) => [name, fullHex(values[name] ?? "") ?? neutralBrand[name]]),
  );
  return {
    ...neutralBrand,
    ...colours,
    radiusRem: numberWithin(values["radiusRem"], 0, 2) ?? neutralBrand.radiusRem,
    headingWeight: numberWithin(values["headingWeight"], 300, 900) ?? neutralBrand.headingWeight,
  };
}

/** The style sheet that a municipality's pages load after the main one. */
export function brandCss(brand: Brand): string {
  const lines = colourNames.map(
    (name) => `  --brink-brand-${kebab(name)}: ${fullHex(brand[name]) ?? neutralBrand[name]};`,
  );
  lines.push(
    `  --brink-brand-radius: ${brand.radiusRem}rem;`,
    `  --brink-brand-heading-weight: ${brand.headingWeight};`,
  );
  return `.brink-theme {\n${lines.join("\n")}\n}\n`;
}

/** The emblem in the brand's colours, for the browser's tab. */
export function brandIcon(brand: Brand): string {
  const trees = [
    [24, 8.5],
    [37.4, 16.2],
    [37.4, 31.8],
    [24, 39.5],
    [10.6, 31.8],
    [10.6, 16.2],
  ].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4.4"/>`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><circle cx="24" cy="24" r="24" fill="${brand.primary}"/>` +
    `<circle cx="24" cy="24" r="7.5" fill="${brand.accent}"/><g fill="${brand.primaryContrast}">${trees.join("")}</g></svg>\n`
  );
}

/** #rgb or #rrggbb as #rrggbb in lower case; undefined when it is no colour. */
export function fullHex(value: string): string | undefined {
  const hex = value.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(hex)) return hex;
  if (!/^#[0-9a-f]{3}$/.test(hex)) return undefined;
  return hex.replaceAll(/[0-9a-f]/g, "$&$&");
}

function numberWithin(value: string | undefined, min: number, max: number): number | undefined {
  const number = Number(value?.trim() || Number.NaN);
  return number >= min && number <= max ? number : undefined;
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
