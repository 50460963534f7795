import type { FetchedAs } from "./tables.ts";

/** Where somebody types the code of a letter. */
export const codePath = "/c";
/** The same with the code in it, as a QR code leads there. Short, because somebody may have to type it. */
export const codeLinkPath = "/c/:code";
export const codesPath = "/beheer/meedoen/:activity/codes";
export const batchPath = "/beheer/codes/:batch";

const files = { cards: "kaartjes.pdf", allCards: "kaartjes.zip", list: "lijst.csv" } as const;
export const cardsPath = `/beheer/codes/:batch/:fetch/${files.cards}`;
export const allCardsPath = `/beheer/codes/:batch/:fetch/${files.allCards}`;
export const listPath = `/beheer/codes/:batch/:fetch/${files.list}`;

/** The address of a QR code. */
export function codeHref(code: string): string {
  return `/c/${code}`;
}

export type Fetched = {
  readonly fetchId: string;
  readonly what: FetchedAs;
  /** Of cards; absent: all of them. */
  readonly part?: number | undefined;
  readonly key: string;
};

/** One file that somebody asked for; it opens for a quarter of an hour. */
export function fetchHref(batchId: string, fetched: Fetched): string {
  const file = fetched.what === "cards" && fetched.part === undefined ? "allCards" : fetched.what;
  return `/beheer/codes/${batchId}/${fetched.fetchId}/${files[file]}?sleutel=${fetched.key}`;
}

export function codesHref(activityId: string): string {
  return `/beheer/meedoen/${activityId}/codes`;
}

/** `key` opens the codes themselves. */
export function batchHref(batchId: string, key?: string): string {
  return `/beheer/codes/${batchId}${key === undefined ? "" : `?sleutel=${key}`}`;
}
