import type { Localized } from "../../../../kernel/localized.ts";
import type { MapPlace } from "../../places/map-place.ts";

/** A subject to sort ideas by; its Dutch name is its name in the database. */
export type Theme = Localized & { readonly nl: string };

export type IdeasSetup = {
  readonly themes: readonly Theme[];
  /** Whether people are asked where their idea is about. */
  readonly asksSpot: boolean;
  /** Whether people can send photos along. */
  readonly asksPhotos: boolean;
};

export type Idea = {
  readonly title: string;
  readonly body: string;
  readonly theme: string;
  /** Where it is about, in its author's own words. */
  readonly spot: string;
  /** The same on the map. */
  readonly place: MapPlace | undefined;
};

/** Longest texts, in characters. */
export const lengths = { title: 120, body: 5000, spot: 200 } as const;

export const themesAtMost = 12;
export const photosAtMost = 3;

/** The control at which photos are added. */
export const photoField = "photo";
