/** Taking over what came in on another platform, for one activity. */
export const importsPath = "/beheer/meedoen/:activity/overnemen";
export const importPath = "/beheer/overnemen/:import";
export const importReportPath = "/beheer/overnemen/:import/verslag.csv";

export function importsHref(activityId: string): string {
  return `/beheer/meedoen/${activityId}/overnemen`;
}

/** One file: what it says, and after that how far it is taken over. */
export function importHref(importId: string, page = 1): string {
  return `/beheer/overnemen/${importId}${page > 1 ? `?pagina=${page}` : ""}`;
}

/** What was not understood, row by row. */
export function importReportHref(importId: string): string {
  return `/beheer/overnemen/${importId}/verslag.csv`;
}
