import type { Source } from "./domain.ts";

/** Where a contribution was taken over from, and what was counted there; null where the export did not say. */
export type Origin = {
  readonly source: Source;
  /** What it is called over there; null once its words were forgotten. */
  readonly sourceId: string | null;
  readonly supportsFor: number | null;
  readonly supportsAgainst: number | null;
};

/** How the platforms call themselves, in every language. */
export const sourceNames: Readonly<Record<Source, string>> = { decidim: "Decidim", openstad: "OpenStad" };
