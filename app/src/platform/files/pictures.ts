import type { Sharp } from "sharp";
import { atMost } from "../../kernel/at-most.ts";
import type { Refused, Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";

/** A JPEG: its size in pixels and its bytes. */
export type Picture = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

/** A photo made anew, and the same small enough for a list. */
export type RemadePhoto = { readonly whole: Picture; readonly small: Picture };

/** A drawing made anew: as large as it is kept, and as it lies on a map. */
export type RemadePlan = { readonly whole: Picture; readonly shown: Picture };

export type Pixels = { readonly pixels: Uint8Array; readonly width: number; readonly height: number };

/**
 * Why it cannot be made anew. `heic`: what iPhones keep, which we cannot read. `kind`: no JPEG, PNG or WebP. `pixels`: too many.
 * `broken`: cut off, or too much work. `busy`: too many at this moment.
 */
export type PhotoProblem = "heic" | "kind" | "pixels" | "broken" | "busy";

/** The longest side, in pixels. */
const sides = { whole: 1_600, small: 640, plan: 3_200 } as const;

// A phone in a village has these within a few seconds. The last one is shown however heavy it is.
const shownBytesAtMost = 300_000;
const planTries = [
  [1_600, 80],
  [1_600, 60],
  [1_200, 50],
  [800, 40],
] as const;

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
  return kindProblem(bytes) ?? drawnInTurn(async () => photoFrom(await readPicture(bytes)));
}

/** The same of a drawing: as large as it can be read, and light enough for a page on a phone. */
export async function remadePlan(bytes: Uint8Array): Promise<Result<RemadePlan, PhotoProblem>> {
  return kindProblem(bytes) ?? drawnInTurn(async () => planFrom(await readPicture(bytes)));
}

/** A drawing from pixels: red, green, blue and how see-through, a byte each. */
export async function planFromPixels(pixels: Pixels): Promise<Result<RemadePlan, PhotoProblem>> {
  const { width, height } = pixels;
  const raw = { width, height, channels: 4 } as const;
  return drawnInTurn(async () => planFrom((await onlyPhotos())(pixels.pixels, { raw })));
}

/** A photo from pixels, as of a page that was drawn. */
export async function photoFromPixels(pixels: Pixels): Promise<Result<RemadePhoto, PhotoProblem>> {
  const { width, height } = pixels;
  const raw = { width, height, channels: 4 } as const;
  return drawnInTurn(async () => photoFrom((await onlyPhotos())(pixels.pixels, { raw })));
}

async function drawnInTurn<T>(draw: () => Promise<T>): Promise<Result<T, PhotoProblem>> {
  if (waiting >= waitingAtMost) return refused("busy");
  waiting += 1;
  try {
    return ok(await inTurn(draw));
  } catch (error) {
    return refused(error instanceof Error && /pixel limit/.test(error.message) ? "pixels" : "broken");
  } finally {
    waiting -= 1;
  }
}

async function photoFrom(picture: Sharp): Promise<RemadePhoto> {
  const whole = await drawn(picture, sides.whole, 80);
  return { whole, small: await drawn((await onlyPhotos())(whole.bytes), sides.small, 75) };
}

/** Thin lines keep their colour. A drawing that is too heavy is drawn rougher, and at last smaller. */
async function planFrom(picture: Sharp): Promise<RemadePlan> {
  const whole = await drawn(picture, sides.plan, 85, "4:4:4");
  const sharp = await onlyPhotos();
  let shown = whole;
  for (const [side, quality] of planTries) {
    shown = await drawn(sharp(whole.bytes), side, quality, "4:4:4");
    if (shown.bytes.length <= shownBytesAtMost) break;
  }
  return { whole, shown };
}

async function readPicture(bytes: Uint8Array): Promise<Sharp> {
  const sharp = await onlyPhotos();
  const read = sharp(bytes, { limitInputPixels: pixelsAtMost, failOn: "error", sequentialRead: true });
  const { width, height, isProgressive, depth } = await read.metadata();
  const isWhole = isProgressive || depth !== "uchar";
  if (isWhole && width * height > pixelsAtMostAtOnce) throw new Error("pixel limit");
  return read.autoOrient();
}

async function drawn(photo: Sharp, side: number, quality: number, chromaSubsampling = "4:2:0"): Promise<Picture> {
  const { data, info } = await photo
    .resize(side, side, { fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .timeout({ seconds: secondsAtMost })
    .jpeg({ quality, chromaSubsampling })
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

function kindProblem(bytes: Uint8Array): Refused<"heic" | "kind"> | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  const isPhoto =
    start.startsWith("\xff\xd8\xff") || start.startsWith("\x89PNG\r\n\x1a\n") || /^RIFF.{4}WEBP/s.test(start);
  if (isPhoto) return undefined;
  return refused(/^.{4}ftyp(hei|hev|mif|msf)/s.test(start) ? "heic" : "kind");
}
