const orientationTag = 0x0112;

/** Which way is up (1-8) in the TIFF block of an Exif segment (Exif 2.32 §4.6.4); undefined when it does not say. */
export function exifOrientation(tiff: Uint8Array): number | undefined {
  if (tiff.length < 14) return undefined;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const entries = view.getUint32(4, little);
  if (entries + 2 > tiff.length) return undefined;
  const count = view.getUint16(entries, little);
  for (let entry = 0; entry < count; entry += 1) {
    const at = entries + 2 + entry * 12;
    if (at + 12 > tiff.length) return undefined;
    if (view.getUint16(at, little) === orientationTag) return known(view.getUint16(at + 8, little));
  }
  return undefined;
}

function known(value: number): number | undefined {
  return value >= 1 && value <= 8 ? value : undefined;
}

/** An Exif segment that says which way is up and nothing else: without it a phone's photo lies on its side. */
export function orientationSegment(orientation: number): Uint8Array {
  const header = [0xff, 0xe1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0x00, 0x00];
  const tiff = [0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08, 0x00, 0x01];
  const entry = [0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, orientation, 0x00, 0x00];
  return new Uint8Array([...header, ...tiff, ...entry, 0x00, 0x00, 0x00, 0x00]);
}
