/** Addresses of newsletters; what is fixed comes before an id. */
export const staffNewslettersPath = "/beheer/nieuwsbrieven";
export const newNewsletterPath = "/beheer/nieuwsbrieven/nieuw";
export const newsletterPath = "/beheer/nieuwsbrieven/:id";
export const confirmNewsletterPath = "/beheer/nieuwsbrieven/:id/versturen";
export const previewHtmlPath = "/beheer/nieuwsbrieven/:id/mail.html";
export const previewTextPath = "/beheer/nieuwsbrieven/:id/mail.txt";

/** Writing about this trajectory. */
export function newNewsletterHref(trajectoryId: string): string {
  return `${newNewsletterPath}?traject=${trajectoryId}`;
}

export function newsletterHref(id: string): string {
  return `${staffNewslettersPath}/${id}`;
}

export function confirmNewsletterHref(id: string): string {
  return `${newsletterHref(id)}/versturen`;
}

export function previewHref(id: string, kind: "html" | "txt", lang: string): string {
  return `${newsletterHref(id)}/mail.${kind}?taal=${lang}`;
}

/** Where anybody reads what was sent. */
export const publicNewslettersPath = "/nieuwsbrieven";
export const publicNewsletterPath = "/nieuwsbrieven/:id";

export function publicNewsletterHref(id: string): string {
  return `${publicNewslettersPath}/${id}`;
}
