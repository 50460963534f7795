import type { PhotoType } from "../domain.ts";
import { cleanJpeg } from "./jpeg.ts";
import { cleanPng } from "./png.ts";
import { cleanWebp } from "./webp.ts";

export const photosAtMost = 6;
export const photoBytesAtMost = 1_048_576;

export type CleanPhoto = { readonly contentType: PhotoType; readonly bytes: Uint8Array };

/**
 * A photo without what the camera wrote beside the picture: place, time, device, preview. The kind is read from the
 * bytes, never from the name. Undefined when it is no whole JPEG, PNG or WebP.
 */
export function cleanPhoto(bytes: Uint8Array): CleanPhoto | undefined {
  const jpeg = cleanJpeg(bytes);
  if (jpeg) return { contentType: "image/jpeg", bytes: jpeg };
  const png = cleanPng(bytes);
  if (png) return { contentType: "image/png", bytes: png };
  const webp = cleanWebp(bytes);
  return webp && { contentType: "image/webp", bytes: webp };
}
