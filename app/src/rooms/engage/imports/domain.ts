/** What is taken over from another platform: which exports are understood, and what becomes of one row. */

export const sources = ["decidim", "openstad"] as const;
/** The platform that made the export. */
export type Source = (typeof sources)[number];

/** The most that one file may have; what is longer is exported in parts. */
export const importLimits = {
  bytes: 7 * 1024 * 1024,
  rows: 10_000,
  columns: 400,
  cells: 500_000,
  cell: 200_000,
} as const;

/** How soon a file that nobody takes over is thrown away, in days. */
export const unaskedDays = 7;

/** How long taking a file over is tried, in days; after that what was read of it goes. */
export const triedDays = 30;

/** What an answer over there says, for who has to confirm it here. */
export type GivenAnswer = { readonly outcome: "adopted" | "rejected"; readonly words: string };

/** An idea as the export has it: plain text, and nobody's name or address. */
export type ReadIdea = {
  readonly title: string;
  readonly body: string;
  /** ISO 639. */
  readonly lang: string;
  /** How the subjects were called there. */
  readonly themes: readonly string[];
  /** Where it is about, in words. */
  readonly spot: string;
  /** WGS84, degrees. */
  readonly point?: { readonly lon: number; readonly lat: number };
  /** When it was sent, ISO 8601; absent where the export does not say. */
  readonly sentAt?: string;
  /** How many were for and against it there. */
  readonly supportsFor?: number;
  readonly supportsAgainst?: number;
  /** Everybody could read it there. */
  readonly wasPublic: boolean;
  readonly answer?: GivenAnswer;
};

export const whysNot = [
  ...(["noId", "twice", "noTitle", "noText", "tooLong"] as const),
  ...(["amendment", "withdrawn", "deleted", "cells"] as const),
] as const;
/** Why a row becomes no idea. */
export type WhyNot = (typeof whysNot)[number];

export const noteKinds = [
  ...(["titleCut", "day", "place", "number", "answer", "reaction", "languages", "spotCut"] as const),
] as const;
/** Something in a row that is not taken as it stands there; `said` is what stands there, when that is nobody's words. */
export type RowNote = {
  readonly what: (typeof noteKinds)[number];
  readonly column: string;
  readonly said?: string;
};

/** One row of the file; its number is that in a spreadsheet, where the heads are row 1. */
export type ReadRow = {
  readonly row: number;
  /** What it is called over there; "" without a name. */
  readonly sourceId: string;
  /** Of which website it is, where the export or who brings it says so: numbers are given out anew on each. */
  readonly site: string;
  readonly idea?: ReadIdea;
  readonly whyNot?: WhyNot;
  readonly notes: readonly RowNote[];
};

const takenUses = ["id", "title", "text", "theme", "place", "day", "support", "state", "answer"] as const;
const leftUses = ["people", "comments", "files", "status", "reaction", "language", "own", "other", "unknown"] as const;
export const columnUses = [...takenUses, ...leftUses] as const;
/** What is done with a column: `own` asked something there that is not asked here, `unknown` was not understood. */
export type ColumnUse = (typeof columnUses)[number];

export function isTaken(use: ColumnUse): boolean {
  return takenUses.some((taken) => taken === use);
}

/** A column of the file, and in how many rows something stands in it. */
export type ReadColumn = { readonly name: string; readonly use: ColumnUse; readonly filled: number };

/** A file that was read. */
export type ReadExport = {
  readonly source: Source;
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly ReadRow[];
};

export const unreadables = [
  ...([
    "empty",
    "tooBig",
    "spreadsheet",
    "zip",
    "encoding",
    "json",
    "quotes",
    "tooManyRows",
    "tooManyColumns",
  ] as const),
  ...(["tooManyCells", "tooDeep", "cellTooLong", "unknownColumns"] as const),
] as const;
/** Why a file as a whole is not understood. */
export type Unreadable = (typeof unreadables)[number];

/** When what is taken over is shown: after somebody read it, or at once when everybody could read it there. */
export const showings = ["before", "public"] as const;
export type Showing = (typeof showings)[number];
