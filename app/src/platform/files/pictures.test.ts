import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { remadePhoto } from "./pictures.ts";

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** A lying photo of a phone: red at the left of how it was held, with where it was made, by which device and by whom. */
async function phonePhoto(): Promise<Buffer> {
  const half = await sharp({ create: { width: 1_000, height: 1_500, channels: 3, background: "#c00" } })
    .png()
    .toBuffer();
  const jpeg = await sharp({ create: { width: 2_000, height: 1_500, channels: 3, background: "#00c" } })
    .composite([{ input: half, left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: "Fotobaas", Artist: "Sanne de Vries" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 13/1 14/1", GPSLongitudeRef: "E", GPSLongitude: "6/1 53/1 37/1" },
    })
    .withIccProfile("p3")
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const words = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Langestraat 24</x:xmpmeta>";
  const xmp = Buffer.from([0xff, 0xe1, 0, words.length + 2, ...Buffer.from(words)]);
  return Buffer.concat([jpeg.subarray(0, 2), xmp, jpeg.subarray(2), Buffer.from("voorbeeld van Sanne")]);
}

describe("a photo", () => {
  it.each([
    ["kind", "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>"],
    ["kind", "GIF89a\x01\x00\x01\x00"],
    ["kind", "%PDF-1.7"],
    ["kind", ""],
    ["heic", "\0\0\0\x18ftypheic\0\0\0\0"],
    ["broken", "\xff\xd8\xff\xe0 and then something else"],
    ["broken", "RIFF\x10\0\0\0WEBPVP8 "],
  ])("is refused as %s when it is none: %j", async (problem, text) => {
    expect(await remadePhoto(Buffer.from(text, "latin1"))).toEqual({ ok: false, refusal: problem });
  });

  it("is refused when it was cut off half-way", async () => {
    const photo = await phonePhoto();
    expect(await remadePhoto(photo.subarray(0, 4_000))).toEqual({ ok: false, refusal: "broken" });
  });

  it("is refused when a few bytes say that it is as large as a wall", async () => {
    expect(await remadePhoto(pngOf(60_000, 60_000))).toEqual({ ok: false, refusal: "pixels" });
  });

  it("is refused when it would have to be held in memory whole, and is too large for that", async () => {
    const large = sharp({ create: { width: 4_200, height: 3_900, channels: 3, background: "#fff" } });
    expect(await remadePhoto(await large.clone().jpeg({ progressive: true }).toBuffer())).toEqual({
      ...{ ok: false, refusal: "pixels" },
    });
    expect((await remadePhoto(await large.clone().jpeg().toBuffer())).ok).toBe(true);
  });

  it("of a phone stands upright and says nothing of where, when, with what and by whom it was made", async () => {
    const photo = await phonePhoto();
    expect(latin(photo)).toMatch(/Exif[^]*Fotobaas/);
    const made = await remadePhoto(photo);
    if (!made.ok) throw new Error(made.refusal);
    const { whole, small } = made.value;
    expect([whole.width, whole.height, small.width, small.height]).toEqual([1_200, 1_600, 480, 640]);
    for (const { bytes } of [whole, small]) {
      expect(latin(bytes)).not.toMatch(/Exif|Fotobaas|Sanne|Langestraat|GPS|ICC_PROFILE|ns\.adobe/);
      const { exif, icc, xmp, iptc, orientation } = await sharp(bytes).metadata();
      expect([exif, icc, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    }
    // Turned a quarter to the right: what was left is now above.
    const above = await sharp(whole.bytes).extract({ left: 600, top: 100, width: 1, height: 1 }).raw().toBuffer();
    expect(above[0]).toBeGreaterThan(150);
  });

  it("that is see-through lies on white, and one that is small stays as small as it is", async () => {
    const png = await sharp({ create: { width: 8, height: 6, channels: 4, background: "#0000" } })
      .png()
      .toBuffer();
    const made = await remadePhoto(png);
    if (!made.ok) throw new Error(made.refusal);
    expect([made.value.whole.width, made.value.whole.height]).toEqual([8, 6]);
    expect([...(await sharp(made.value.whole.bytes).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  it("waits its turn, and is refused when too many wait already", async () => {
    const photo = await sharp({ create: { width: 8, height: 6, channels: 3, background: "#000" } })
      .webp()
      .toBuffer();
    const all = await Promise.all(Array.from({ length: 22 }, () => remadePhoto(photo)));
    expect(all.filter((one) => !one.ok)).toEqual([
      { ok: false, refusal: "busy" },
      { ok: false, refusal: "busy" },
    ]);
  });
});

/** A PNG that says that it is so large, and has one line of it. */
function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  const data = deflateSync(Buffer.alloc(width + 1));
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}
