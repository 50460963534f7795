const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The chunks that draw the picture (PNG, third edition §11); texts, times and Exif are not among them. */
const keptChunks = new Set([..."IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs".split(" ")]);

/** A PNG with only what draws it, nothing after its end. Undefined when it is not a whole PNG. */
export function cleanPng(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, 8).equals(signature)) return undefined;
  const kept = [file.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= file.length) {
    const end = at + 12 + file.readUInt32BE(at);
    const kind = file.toString("latin1", at + 4, at + 8);
    if (end > file.length) return undefined;
    if (keptChunks.has(kind)) kept.push(file.subarray(at, end));
    if (kind === "IEND") return new Uint8Array(Buffer.concat(kept));
    at = end;
  }
  return undefined;
}
