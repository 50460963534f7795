import { describe, expect, it } from "vitest";
import { looksLikeSvg, readLogo } from "./logo-image.ts";

const hex = (text: string) => Buffer.from(text.replaceAll(" ", ""), "hex");

describe("what a picture really is", () => {
  it.each([
    ["nothing", hex("")],
    ["a damaged PNG", hex("89504e47 0d0a1a0a 0000000d 49444154")],
    ["a JPEG without a frame", hex("ffd8 ffe0 0004 0000 ffd9")],
    ["a GIF", Buffer.from("GIF89a                              ")],
    ["a PNG of no width", hex("89504e470d0a1a0a 0000000d 49484452 00000000 00000020 0806000000")],
  ])("cannot be seen of %s", (_what, bytes) => expect(readLogo(bytes)).toBeUndefined());

  it("is seen of a JPEG, behind its other segments", () => {
    const bytes = hex("ffd8 ffe0 0004 0000 ffc0 0011 08 0064 00c8 03 01 22 00 02 11 01 03 11 01");
    expect(readLogo(bytes)).toEqual({ contentType: "image/jpeg", width: 200, height: 100 });
  });

  it.each([
    ["VP8X", `${"00".repeat(4)} 00000000 c70000 630000`],
    ["VP8 ", `${"00".repeat(4)} 000000 9d012a c800 6400`],
    ["VP8L", `${"00".repeat(4)} 2f c7c01800 0000000000000000`],
  ])("is seen of a WebP of kind %s", (kind, rest) => {
    const bytes = Buffer.concat([Buffer.from("RIFF0000WEBP"), Buffer.from(kind), hex(rest)]);
    expect(readLogo(bytes)).toEqual({ contentType: "image/webp", width: 200, height: 100 });
  });

  it("is SVG behind whatever stands before it", () => {
    expect(looksLikeSvg(Buffer.from("<!-- logo --><SVG xmlns='x'>"))).toBe(true);
    expect(looksLikeSvg(Buffer.from("<html>"))).toBe(false);
  });
});
