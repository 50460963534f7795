/** Where somebody types the code of a letter. */
export const codePath = "/c";
/** The same with the code in it, as a QR code leads there. Short, because somebody may have to type it. */
export const codeLinkPath = "/c/:code";
export const codesPath = "/beheer/meedoen/:activity/codes";
export const batchPath = "/beheer/codes/:batch";

export function codesHref(activityId: string): string {
  return `/beheer/meedoen/${activityId}/codes`;
}

/** `key` opens the codes themselves. */
export function batchHref(batchId: string, key?: string): string {
  return `/beheer/codes/${batchId}${key === undefined ? "" : `?sleutel=${key}`}`;
}
