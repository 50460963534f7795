export type Point = { readonly x: number; readonly y: number };

/** Where axis `index` of `count` ends, `share` of the way out (0 to 1); the first points up, the next go clockwise. */
export function pointOnAxis(index: number, count: number, share: number, radius: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const length = Math.min(1, Math.max(0, share)) * radius;
  return { x: round(Math.cos(angle) * length), y: round(Math.sin(angle) * length) };
}

/** The corners of a shape over all axes, as SVG writes points. */
export function polygonPoints(shares: readonly number[], radius: number): string {
  return shares
    .map((share, index) => pointOnAxis(index, shares.length, share, radius))
    .map((point) => `${point.x},${point.y}`)
    .join(" ");
}

/** Breaks a label in lines of about `width` characters, between words only. */
export function breakLabel(label: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
