/** Where staff lay two questions of this survey side by side. */
export function crossTabHref(activityId: string): string {
  return `/beheer/meedoen/${activityId}/vergelijk`;
}
