/** Where the team sees what it filled in to try the survey out. */
export const testsPath = "/beheer/meedoen/:activity/testantwoorden";

export function testsHref(activityId: string): string {
  return `/beheer/meedoen/${activityId}/testantwoorden`;
}

/** Enough to try every way through a survey. */
export const testsAtMost = 200;
