import type { Sharp } from "sharp";
import { atMost } from "../../kernel/at-most.ts";
import type { Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";

/** A JPEG: its size in pixels and its bytes. */
export type Picture = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

/** A photo made anew, and the same small enough for a list. */
export type RemadePhoto = { readonly whole: Picture; readonly small: Picture };

/**
 * Why it cannot be made anew. `heic`: what iPhones keep, which we cannot read. `kind`: no JPEG, PNG or WebP. `pixels`: too many.
 * `broken`: cut off, or too much work. `busy`: too many at this moment.
 */
export type PhotoProblem = "heic" | "kind" | "pixels" | "broken" | "busy";

/** The longest side, in pixels. */
const sides = { whole: 1_600, small: 640 } as const;

// A photo of a phone with 50 megapixels fits. Two bytes of a PNG can say a hundred times as many.
const pixelsAtMost = 50_000_000;
// What comes in passes over the whole, or with two bytes a colour, is held in memory whole: hundreds of megabytes else.
const pixelsAtMostAtOnce = 16_000_000;
const secondsAtMost = 10;
const waitingAtMost = 20;
const inTurn = atMost(2);
let waiting = 0;

/**
 * The picture alone, drawn anew: upright, scaled, in sRGB, on white where it was see-through. Nothing else of the file is left:
 * no place, time, device, preview or comment. What it is is read from the bytes, never from a name.
 */
export async function remadePhoto(bytes: Uint8Array): Promise<Result<RemadePhoto, PhotoProblem>> {
  const problem = kindProblem(bytes);
  if (problem) return refused(problem);
  if (waiting >= waitingAtMost) return refused("busy");
  waiting += 1;
  try {
    return ok(await inTurn(() => remake(bytes)));
  } catch (error) {
    return refused(error instanceof Error && /pixel limit/.test(error.message) ? "pixels" : "broken");
  } finally {
    waiting -= 1;
  }
}

async function remake(bytes: Uint8Array): Promise<RemadePhoto> {
  const sharp = await onlyPhotos();
  const read = sharp(bytes, { limitInputPixels: pixelsAtMost, failOn: "error", sequentialRead: true });
  const { width, height, isProgressive, depth } = await read.metadata();
  const isWhole = isProgressive || depth !== "uchar";
  if (isWhole && width * height > pixelsAtMostAtOnce) throw new Error("pixel limit");
  const whole = await drawn(read.autoOrient(), sides.whole, 80);
  return { whole, small: await drawn(sharp(whole.bytes), sides.small, 75) };
}

async function drawn(photo: Sharp, side: number, quality: number): Promise<Picture> {
  const { data, info } = await photo
    .resize(side, side, { fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .timeout({ seconds: secondsAtMost })
    .jpeg({ quality })
    .toBuffer({ resolveWithObject: true });
  return { bytes: new Uint8Array(data), width: info.width, height: info.height };
}

let opened: ReturnType<typeof openPhotos> | undefined;

/** Loaded with the first photo, because most processes see none. */
function onlyPhotos() {
  opened ??= openPhotos();
  return opened;
}

/** libvips with everything shut but reading these three kinds: once, for it is shut for all that is read meanwhile. */
async function openPhotos() {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({
    operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
  });
  return sharp;
}

function kindProblem(bytes: Uint8Array): "heic" | "kind" | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  const isPhoto =
    start.startsWith("\xff\xd8\xff") || start.startsWith("\x89PNG\r\n\x1a\n") || /^RIFF.{4}WEBP/s.test(start);
  if (isPhoto) return undefined;
  return /^.{4}ftyp(hei|hev|mif|msf)/s.test(start) ? "heic" : "kind";
}
