import type { ShownCount } from "@brink/indicators";

/** What somebody who knows the rules can say of a count: it is one of these, both included. */
type Range = { least: number; most: number };

/** Counts that add up to another: a row to its total. All are numbers of `ranges`. */
type Sum = { readonly parts: readonly number[]; readonly whole: number };

/** A reader with pencil and paper, who uses every sum in every table again and again until nothing new comes of it. */
export function readerOfTables() {
  const ranges: Range[] = [];
  const sums: Sum[] = [];
  return {
    /** A count as it is shown, rounded to five and hidden below ten; gives its number here. */
    sees(shown: ShownCount): number {
      const seen = (value: number) => ({ least: Math.max(10, value - 2), most: value + 2 });
      return (
        ranges.push(
          shown === "suppressed" ? { least: 0, most: Infinity } : shown === 0 ? { least: 0, most: 0 } : seen(shown),
        ) - 1
      );
    },
    /** That something is there, but not how much. */
    guesses(): number {
      return ranges.push({ least: 0, most: Infinity }) - 1;
    },
    knows(parts: readonly number[], whole: number): void {
      sums.push({ parts, whole });
    },
    /** How many numbers are left for a count, once every sum was used until nothing new comes. */
    candidates(count: number): number {
      for (let changed = true; changed;) changed = sums.filter((sum) => narrow(ranges, sum)).length > 0;
      const { least = 0, most = 0 } = ranges[count] ?? {};
      return most - least + 1;
    },
  };
}

/** The whole from its parts, and each part from the whole and the others. Whether anything became narrower. */
function narrow(ranges: Range[], { parts, whole }: Sum): boolean {
  const of = (at: number) => ranges[at] ?? { least: 0, most: 0 };
  const total = (bound: keyof Range) => parts.reduce((sum, part) => sum + of(part)[bound], 0);
  let changed = tighten(of(whole), total("least"), total("most"));
  for (const part of parts) {
    const rest = (bound: keyof Range) =>
      parts.reduce((sum, other) => (other === part ? sum : sum + of(other)[bound]), 0);
    changed = tighten(of(part), of(whole).least - rest("most"), of(whole).most - rest("least")) || changed;
  }
  return changed;
}

function tighten(range: Range, least: number, most: number): boolean {
  const [before, after] = [range.least, range.most];
  if (least > range.least) range.least = least;
  if (most < range.most) range.most = most;
  return range.least > before || range.most < after;
}
