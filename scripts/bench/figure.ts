/** One round: Brink and its yardstick, one right after the other, in the same run on the same machine. */
export type Round = { readonly own: number; readonly yardstick: number };

export type Figure = {
  readonly name: string;
  /** What a number counts, for example "pages/s". */
  readonly unit: string;
  readonly yardstick: string;
  readonly rounds: readonly Round[];
  /** The ratio may not be below it. */
  readonly floor?: number;
};

/** A value that has to stay at or below a limit. */
export type Measure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit?: number;
};

export type Findings = {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly measures: readonly Measure[];
  /** What was proven or has to be known beside the numbers. */
  readonly notes: readonly string[];
};

export type Spread = { readonly median: number; readonly min: number; readonly max: number };

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
  return { median, min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN };
}

export function ratiosOf(figure: Figure): Spread {
  return spreadOf(figure.rounds.map(({ own, yardstick }) => own / yardstick));
}

export function isKept(found: Findings): boolean {
  const figures = found.figures.every((figure) => ratiosOf(figure).median >= (figure.floor ?? 0));
  return figures && found.measures.every(({ value, limit }) => limit === undefined || value <= limit);
}

/** As Markdown, for the screen and for docs/evidence. */
export function describeFindings({ title, figures, measures, notes }: Findings): string {
  const parts = [`## ${title}`];
  if (figures.length > 0) parts.push(table(figureHead, figures.map(figureRow)));
  if (measures.length > 0) parts.push(table(["what", "measured", "limit"], measures.map(measureRow)));
  if (notes.length > 0) parts.push(notes.map((note) => `- ${note}`).join("\n"));
  return parts.join("\n\n");
}

const figureHead = ["what", "Brink", "yardstick", "ratio: median (min to max)", "floor", "rounds"];

function figureRow(figure: Figure): readonly string[] {
  const { name, unit, yardstick, rounds, floor } = figure;
  const own = spreadOf(rounds.map((round) => round.own));
  const bare = spreadOf(rounds.map((round) => round.yardstick));
  return [
    name,
    `${spread(own, 0)} ${unit}`,
    `${spread(bare, 0)} ${unit} (${yardstick})`,
    spread(ratiosOf(figure), 2),
    floor === undefined ? "" : `${floor} ${ratiosOf(figure).median >= floor ? "kept" : "MISSED"}`,
    String(rounds.length),
  ];
}

function measureRow({ name, value, unit, limit }: Measure): readonly string[] {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  const verdict = limit === undefined ? "" : `≤ ${limit} ${unit} ${value <= limit ? "kept" : "MISSED"}`;
  return [name, `${value.toFixed(digits)} ${unit}`, verdict];
}

function spread({ median, min, max }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)} to ${max.toFixed(digits)})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
