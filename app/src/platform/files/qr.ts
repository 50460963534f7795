import { encode } from "uqr";

/** The empty edge that a reader needs around it, in modules (ISO/IEC 18004). */
const edge = 4;

/** A QR code as an SVG of black on white that can be lost for 15 % (level M). Its size is set by what shows it. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: "M", border: edge });
  const lines = data.flatMap((row, y) => runsOf(row).map(([x, many]) => `M${x} ${y}h${many}v1h-${many}z`));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${lines.join("")}"/></svg>`;
}

/** Where black begins in a row, and how far it goes. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const begins = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  return begins.map((x) => {
    const end = row.indexOf(false, x);
    return [x, (end === -1 ? row.length : end) - x] as const;
  });
}
