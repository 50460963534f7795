/** Where staff take over questions that were written before. */
export const setsPath = "/beheer/meedoen/:activity/vragen/overnemen";

export function setsHref(activityId: string): string {
  return `/beheer/meedoen/${activityId}/vragen/overnemen`;
}
