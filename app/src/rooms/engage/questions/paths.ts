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

export function staffQuestionsHref(trajectoryId: string, page = 1): string {
  return `/beheer/trajecten/${trajectoryId}/vragen${page > 1 ? `?pagina=${page}` : ""}`;
}

export function staffQuestionHref(trajectoryId: string, questionId: string): string {
  return `${staffQuestionsHref(trajectoryId)}/${questionId}`;
}
