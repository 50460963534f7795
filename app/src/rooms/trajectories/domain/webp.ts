/** The chunks that draw the picture (RFC 9649 §2.7); EXIF and XMP are not among them. */
const keptChunks = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);

const exifFlag = 0x08;
const xmpFlag = 0x04;

/** A WebP with only what draws it. Undefined when it is not a whole WebP. */
export function cleanWebp(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes);
  if (file.toString("latin1", 0, 4) !== "RIFF" || file.toString("latin1", 8, 12) !== "WEBP") return undefined;
  const fileEnd = 8 + file.readUInt32LE(4);
  if (fileEnd > file.length) return undefined;
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= fileEnd;) {
    const size = file.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (end > fileEnd) return undefined;
    const chunk = file.subarray(at, end);
    const kind = chunk.toString("latin1", 0, 4);
    if (kind === "VP8X") chunk.writeUInt8(chunk.readUInt8(8) & ~(exifFlag | xmpFlag), 8);
    if (keptChunks.has(kind)) kept.push(chunk);
    at = end;
  }
  return kept.length === 0 ? undefined : withHeader(Buffer.concat(kept));
}

function withHeader(chunks: Buffer): Uint8Array {
  const header = Buffer.from("RIFF\0\0\0\0WEBP", "latin1");
  header.writeUInt32LE(4 + chunks.length, 4);
  return new Uint8Array(Buffer.concat([header, chunks]));
}
