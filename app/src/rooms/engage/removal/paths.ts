import type { RegisterParams } from "../pages/register.page.tsx";
import { registerSearch } from "../register-search.ts";

/** Addresses of taking many texts away. */
export const removePath = "/beheer/trajecten/:id/weghalen";
export const removalsPath = "/beheer/inbreng/weggehaald";
export const removalCsvPath = "/beheer/inbreng/weggehaald/:removal/verslag.csv";
export const removalPdfPath = "/beheer/inbreng/weggehaald/:removal/verslag.pdf";

/** What a part of the register shows, to take away. */
export function removeHref(filter: RegisterParams): string {
  return `/beheer/trajecten/${filter.id}/weghalen${registerSearch({ ...filter, kies: undefined }, 1)}`;
}

/** Texts that look like the work of one, to take away. */
export function removeTogetherHref(trajectoryId: string, suspicionId: string): string {
  return `/beheer/trajecten/${trajectoryId}/weghalen?groep=${suspicionId}`;
}

export function removalsHref(page = 1): string {
  return removalsPath + (page > 1 ? `?pagina=${page}` : "");
}

export function removalFileHref(removalId: string, kind: "csv" | "pdf"): string {
  return `${removalsPath}/${removalId}/verslag.${kind}`;
}
