/** Addresses of forms on paper, and of their piles. */
export const paperFormPath = "/trajecten/:slug/meedoen/:activity/formulier.pdf";
export const paperPath = "/beheer/meedoen/:activity/papier";
export const batchPath = "/beheer/stapels/:batch";
export const correctPath = "/beheer/stapels/:batch/formulieren/:number";
export const checkPath = "/beheer/stapels/:batch/controle";
export const differencesPath = "/beheer/stapels/:batch/controle/:number";

/** The form to print, in one of the municipality's languages. */
export function paperFormHref(slug: string, activityId: string, lang: string): string {
  return `/trajecten/${slug}/meedoen/${activityId}/formulier.pdf?lang=${lang}`;
}

/** Printing the form and typing over what comes back. */
export function paperHref(activityId: string): string {
  return `/beheer/meedoen/${activityId}/papier`;
}

/** A pile of forms; the language is that of the form before, because a pile is mostly of one. */
export function batchHref(batchId: string, lang?: string): string {
  return `/beheer/stapels/${batchId}${lang === undefined || lang === "nl" ? "" : `?taal=${lang}`}`;
}

/** Typing a pile a second time. */
export function checkHref(batchId: string): string {
  return `/beheer/stapels/${batchId}/controle`;
}

export function differencesHref(batchId: string, number: number): string {
  return `${checkHref(batchId)}/${number}`;
}

export function correctHref(batchId: string, number: number): string {
  return `/beheer/stapels/${batchId}/formulieren/${number}`;
}
