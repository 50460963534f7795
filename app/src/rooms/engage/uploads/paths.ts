import type { Upload } from "./upload.ts";

/** Addresses of photos and PDFs that were sent along; residents' ones in Dutch words. */
export const addPhotosPath = "/trajecten/:slug/meedoen/:activity/foto";
export const photoPath = "/fotos/:file";
export const pdfPath = "/bestanden/:file";

export type PhotoAt = {
  readonly concept?: string | undefined;
  readonly stap?: string | undefined;
  readonly vraag?: string | undefined;
};

/** Where somebody half-way a form adds photos at one control, and takes them away. */
export function addPhotosHref(slug: string, activityId: string, at: PhotoAt): string {
  const search = new URLSearchParams(
    Object.entries(at).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return `/trajecten/${slug}/meedoen/${activityId}/foto?${search.toString()}`;
}

/** What lets somebody see a photo that not everybody may see: their draft, or their private link. */
export type PhotoKey = { readonly concept: string } | { readonly inbreng: string } | Readonly<Record<string, never>>;

export function photoHref(id: string, size: "whole" | "small", key: PhotoKey = {}): string {
  const search = new URLSearchParams(key).toString();
  return `/fotos/${id}${size === "small" ? "-klein" : ""}.jpg${search === "" ? "" : `?${search}`}`;
}

/** Which photo an address asks for. */
export function photoIn(file: string): { readonly id: string; readonly size: "bytes" | "small" } | undefined {
  const [, id = "", small] = /^([0-9a-f-]{36})(-klein)?\.jpg$/.exec(file) ?? [];
  return id === "" ? undefined : { id, size: small === undefined ? "bytes" : "small" };
}

/** A PDF, for the team and for who sent it. */
export function pdfHref(id: string, key: PhotoKey = {}): string {
  const search = new URLSearchParams(key).toString();
  return `/bestanden/${id}.pdf${search === "" ? "" : `?${search}`}`;
}

/** Which PDF an address asks for. */
export function pdfIn(file: string): string | undefined {
  return /^([0-9a-f-]{36})\.pdf$/.exec(file)?.[1];
}

/** What was sent along as large as it is kept. */
export function uploadHref({ id, pages }: Upload, key: PhotoKey = {}): string {
  return pages === undefined ? photoHref(id, "whole", key) : pdfHref(id, key);
}
