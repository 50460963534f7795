/** Where the team reads every place that people named. */
export const placesPath = "/beheer/meedoen/:activity/plekken/:code";

export function placesHref(activityId: string, code: string, page = 1): string {
  return `/beheer/meedoen/${activityId}/plekken/${code}${page > 1 ? `?pagina=${page}` : ""}`;
}

/** On the map they have to stay apart, and on the page to be read. */
export const placesPerPage = 50;
