/** Where staff write the questions. */
export function questionsHref(activityId: string): string {
  return `/beheer/meedoen/${activityId}/vragen`;
}
