import { exifOrientation, orientationSegment } from "./exif.ts";

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;

/**
 * A JPEG (ITU T.81) with only what draws it: of the application segments just JFIF, the colour profile and Adobe's
 * colour transform stay, of Exif only which way is up. Comments go, and everything after the end of the image, where
 * phones keep previews and films. Undefined when it is not a whole JPEG.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return undefined;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    const end = at + 2 + lengthAt(bytes, at + 2);
    if (end > bytes.length) return undefined;
    const segment = bytes.subarray(at, end);
    kept.push(...keepSegment(marker, segment));
    at = end;
    if (marker !== startOfScan) continue;
    const next = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, next));
    at = next;
    if (bytes[at + 1] === endOfImage) return join([...kept, bytes.subarray(at, at + 2)]);
  }
  return undefined;
}

function lengthAt(bytes: Uint8Array, at: number): number {
  return Math.max(2, ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
}

/** What stays of one segment: itself, nothing, or of Exif the way up. */
function keepSegment(marker: number, segment: Uint8Array): readonly Uint8Array[] {
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  if (marker === 0xfe) return [];
  if (!isApplication) return [segment];
  if (marker === 0xe0 && startsWith(segment, "JFIF\0")) return [segment];
  if (marker === 0xe2 && startsWith(segment, "ICC_PROFILE\0")) return [segment];
  if (marker === 0xee && startsWith(segment, "Adobe")) return [segment];
  if (marker !== 0xe1 || !startsWith(segment, "Exif\0\0")) return [];
  const orientation = exifOrientation(segment.subarray(10));
  return orientation === undefined || orientation === 1 ? [] : [orientationSegment(orientation)];
}

function startsWith(segment: Uint8Array, text: string): boolean {
  return Buffer.from(segment.subarray(4, 4 + text.length)).toString("latin1") === text;
}

/** Where the coded picture ends: at the first marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const after = bytes[at + 1] ?? 0;
    const isMarker = bytes[at] === 0xff && after !== 0 && after !== 0xff && !(after >= 0xd0 && after <= 0xd7);
    if (isMarker) return at;
  }
  return bytes.length;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
