/** Taking interviews in the street: the piles of an activity, and what a tablet keeps when there is no network. */
export const streetPath = "/beheer/meedoen/:activity/straat";
export const tabletPath = "/beheer/straat/:batch";
export const receivedInterviewPath = "/beheer/straat/:batch/ontvangen/:interview";
export const tabletWorkerPath = "/beheer/straat/werker.js";

/** Interviews in the street. */
export function streetHref(activityId: string): string {
  return `/beheer/meedoen/${activityId}/straat`;
}

/** Where a tablet takes interviews, also without a network. */
export function tabletHref(batchId: string): string {
  return `/beheer/straat/${batchId}`;
}

/** Whether an interview is kept, and under which number. */
export function receivedInterviewHref(batchId: string, interviewId: string): string {
  return `/beheer/straat/${batchId}/ontvangen/${interviewId}`;
}
