/** What a logo really is, by its first bytes; what the browser calls it counts for nothing. */
export type LogoImage = { readonly contentType: LogoType; readonly width: number; readonly height: number };
export type LogoType = "image/png" | "image/jpeg" | "image/webp";

export const logoBytesAtMost = 200_000;

/** Whether this looks like SVG: refused, because an SVG can hold scripts and links to elsewhere. */
export function looksLikeSvg(bytes: Buffer): boolean {
  return /<svg[\s>]/i.test(bytes.subarray(0, 2048).toString("utf8"));
}

/** Reads kind and size in pixels; undefined when it is none of the three kinds or damaged. */
export function readLogo(bytes: Buffer): LogoImage | undefined {
  const image = png(bytes) ?? jpeg(bytes) ?? webp(bytes);
  return image && image.width > 0 && image.height > 0 ? image : undefined;
}

/** PNG (W3C) §5.2 and §11.2.1: eight bytes of signature, then IHDR with width and height. */
function png(bytes: Buffer): LogoImage | undefined {
  if (bytes.length < 24 || bytes.readBigUInt64BE(0) !== 0x89504e470d0a1a0an) return undefined;
  if (bytes.toString("latin1", 12, 16) !== "IHDR") return undefined;
  return { contentType: "image/png", width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** JPEG (ITU-T T.81) annex B: segments with their length; a start-of-frame holds height and width. */
function jpeg(bytes: Buffer): LogoImage | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      return { contentType: "image/jpeg", width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** WebP (RFC 9649) §2.5-2.7: a RIFF file whose first chunk is VP8, VP8L or VP8X. */
function webp(bytes: Buffer): LogoImage | undefined {
  if (bytes.length < 30 || bytes.toString("latin1", 0, 4) !== "RIFF") return undefined;
  const size = webpSize(bytes, bytes.toString("latin1", 8, 16));
  return size && { contentType: "image/webp", ...size };
}

function webpSize(bytes: Buffer, kind: string): { width: number; height: number } | undefined {
  if (kind === "WEBPVP8X") return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (kind === "WEBPVP8 ") return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (kind !== "WEBPVP8L") return undefined;
  const packed = bytes.readUInt32LE(21);
  return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
}
