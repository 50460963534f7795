/** Where staff write the questions. */
export function questionsHref(activityId: string): string {
  return `/beheer/meedoen/${activityId}/vragen`;
}

/** The form of a first question with a proposal in it. */
export function firstQuestionHref(activityId: string): string {
  return `${questionsHref(activityId)}?soort=open&voorstel=ja#vraag`;
}
