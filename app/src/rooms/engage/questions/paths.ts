/** Addresses of questions to the team; residents' ones in Dutch words. */
export const askPath = "/trajecten/:slug/vraag";
export const questionsPath = "/trajecten/:slug/vragen";
export const ownQuestionPath = "/vraag/:token";
export const staffQuestionsPath = "/beheer/trajecten/:id/vragen";
export const staffQuestionPath = "/beheer/trajecten/:id/vragen/:questionId";

export function askHref(slug: string): string {
  return `/trajecten/${slug}/vraag`;
}

/** Everything that was asked and that everybody may read. */
export function questionsHref(slug: string, page = 1): string {
  return `/trajecten/${slug}/vragen${page > 1 ? `?pagina=${page}` : ""}`;
}

/** Where one question stands on its page. */
export function questionPlace(questionId: string): string {
  return `vraag-${questionId}`;
}

/** Behind the private link of who asked. */
export function ownQuestionHref(token: string): string {
  return `/vraag/${token}`;
}

export function staffQuestionsHref(trajectoryId: string, page = 1, isMine = false): string {
  const search = new URLSearchParams({
    ...(isMine ? { van: "mij" } : {}),
    ...(page > 1 ? { pagina: String(page) } : {}),
  });
  return `/beheer/trajecten/${trajectoryId}/vragen${search.size > 0 ? `?${search.toString()}` : ""}`;
}

/** A question with an earlier answer in its field. */
export function answerAgainHref(trajectoryId: string, questionId: string, turnId: string): string {
  return `${staffQuestionHref(trajectoryId, questionId)}?antwoord=${turnId}`;
}

/** The field in which something that was asked is answered. */
export function answerFieldId(turnId: string): string {
  return `answer-${turnId}`;
}

export function staffQuestionHref(trajectoryId: string, questionId: string): string {
  return `${staffQuestionsHref(trajectoryId)}/${questionId}`;
}
