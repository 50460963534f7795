import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cleanPhoto } from "./photo.ts";

const bytes = (...parts: (readonly number[] | string)[]) =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part)))),
  );

const segment = (marker: number, body: Uint8Array) =>
  bytes([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255], [...body]);
const start = [0xff, 0xd8];
const end = [0xff, 0xd9];
const scan = [...segment(0xda, bytes([1, 1, 0, 0, 63, 0])), 0x12, 0xff, 0x00, 0xff, 0xd0, 0x34];

/** Exif with an orientation and a place, as a phone writes it. */
function exif(orientation: number): Uint8Array {
  const tiff = bytes(
    "II*\0",
    [8, 0, 0, 0],
    [2, 0],
    [0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0],
    [0x25, 0x88, 4, 0, 1, 0, 0, 0, 9, 9, 9, 9],
    [0, 0, 0, 0],
    "52.3N 4.9E",
  );
  return segment(0xe1, bytes("Exif\0\0", [...tiff]));
}

describe("a photo", () => {
  it("is refused when it is something else, whatever it is called", () => {
    expect(cleanPhoto(bytes("GIF89a", [1, 0, 1, 0]))).toBeUndefined();
    expect(cleanPhoto(bytes("<svg onload=alert(1)>"))).toBeUndefined();
    expect(cleanPhoto(bytes("%PDF-1.7"))).toBeUndefined();
    expect(cleanPhoto(new Uint8Array())).toBeUndefined();
  });

  it("is refused when it was cut off", () => {
    expect(cleanPhoto(bytes(start, scan))).toBeUndefined();
    expect(cleanPhoto(bytes(start, [0xff, 0xe1, 0xff, 0xff, 0x00]))).toBeUndefined();
    expect(cleanPhoto(bytes([0x89], "PNG\r\n\x1a\n", [0, 0, 0, 13], "IHDR"))).toBeUndefined();
    expect(cleanPhoto(bytes("RIFF", [255, 0, 0, 0], "WEBPVP8 "))).toBeUndefined();
  });

  it("of a phone loses its place, its comments and what hangs behind it, and stays upright", () => {
    const jpeg = bytes(
      start,
      [...exif(6)],
      [...segment(0xe1, bytes("http://ns.adobe.com/xap/1.0/\0GPS"))],
      [...segment(0xfe, bytes("Sanne"))],
      [...segment(0xdb, bytes([1, 2, 3]))],
      scan,
      end,
      "preview 52.3N",
    );
    const clean = cleanPhoto(jpeg);
    expect(clean?.contentType).toBe("image/jpeg");
    const text = Buffer.from(clean?.bytes ?? []).toString("latin1");
    expect(text).not.toMatch(/52\.3N|GPS|Sanne|preview/);
    expect(text).toContain("Exif\0\0MM\0*");
    expect(text.endsWith("\xff\xd9")).toBe(true);
    expect(text).toContain("\xff\xdb\0\x05\x01\x02\x03");
    expect(cleanPhoto(clean?.bytes ?? new Uint8Array())?.bytes).toEqual(clean?.bytes);
  });

  it("that is upright already carries no Exif at all", () => {
    const clean = cleanPhoto(bytes(start, [...exif(1)], scan, end));
    expect(Buffer.from(clean?.bytes ?? []).toString("latin1")).not.toContain("Exif");
  });

  it("as PNG keeps its picture and loses its texts", () => {
    const chunk = (kind: string, body: Uint8Array) => {
      const named = bytes(kind, [...body]);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(body.length);
      const check = Buffer.alloc(4);
      check.writeUInt32BE(crc32(named));
      return [...length, ...named, ...check];
    };
    const png = bytes(
      [0x89],
      "PNG\r\n\x1a\n",
      chunk("IHDR", bytes([0, 0, 0, 1])),
      chunk("tEXt", bytes("Author\0Sanne")),
      chunk("eXIf", bytes("MM")),
      chunk("IDAT", bytes([7])),
      chunk("IEND", bytes([])),
      "behind",
    );
    const clean = cleanPhoto(png);
    expect(clean?.contentType).toBe("image/png");
    const text = Buffer.from(clean?.bytes ?? []).toString("latin1");
    expect(text).toMatch(/IHDR[\s\S]*IDAT[\s\S]*IEND/);
    expect(text).not.toMatch(/Sanne|eXIf|behind/);
  });

  it("as WebP loses Exif and XMP, and no longer says that it has them", () => {
    const chunk = (kind: string, body: readonly number[]) => [
      ...bytes(kind, [body.length, 0, 0, 0], body, body.length % 2 ? [0] : []),
    ];
    const chunks = [
      ...chunk("VP8X", [0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
      ...chunk("VP8 ", [1, 2, 3]),
      ...chunk("EXIF", [...bytes("52.3N")]),
      ...chunk("XMP ", [9]),
    ];
    const webp = bytes("RIFF", [chunks.length + 4, 0, 0, 0], "WEBP", chunks);
    const clean = cleanPhoto(webp);
    const text = Buffer.from(clean?.bytes ?? []).toString("latin1");
    expect(clean?.contentType).toBe("image/webp");
    expect(text).not.toMatch(/EXIF|XMP|52/);
    expect(clean?.bytes[4]).toBe(text.length - 8);
    expect(clean?.bytes[20]).toBe(0);
  });
});
