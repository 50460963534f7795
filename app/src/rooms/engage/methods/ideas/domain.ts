import type { Localized } from "../../../../kernel/localized.ts";

/** A subject to sort ideas by; its Dutch name is its name in the database. */
export type Theme = Localized & { readonly nl: string };

export type IdeasSetup = {
  readonly themes: readonly Theme[];
  /** Whether people are asked where their idea is about. */
  readonly asksSpot: boolean;
};

export type Idea = { readonly title: string; readonly body: string; readonly theme: string; readonly spot: string };

/** Longest texts, in characters. */
export const lengths = { title: 120, body: 5000, spot: 200 } as const;

export const themesAtMost = 12;
