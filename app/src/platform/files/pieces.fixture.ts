import type { Pieces } from "../define/page.ts";

/** A whole file from its pieces. */
export async function bytesOf(pieces: Pieces): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
