/** Addresses of themes; residents' ones in Dutch words. */
export const themesPath = "/beheer/trajecten/:id/themas";
export const themePath = "/beheer/trajecten/:id/themas/:theme";
export const publicThemePath = "/trajecten/:slug/themas/:theme";

export function themesHref(trajectoryId: string): string {
  return `/beheer/trajecten/${trajectoryId}/themas`;
}

export function themeHref(trajectoryId: string, themeId: string, at: { page?: number; all?: boolean } = {}): string {
  const { page = 1, all = false } = at;
  const search = new URLSearchParams({
    ...(page > 1 ? { pagina: String(page) } : {}),
    ...(all ? { kies: "alles" } : {}),
  }).toString();
  return `${themesHref(trajectoryId)}/${themeId}${search === "" ? "" : `?${search}`}`;
}

/** Where anybody reads what people said about it and what was done with that. */
export function publicThemeHref(slug: string, themeId: string, page = 1): string {
  return `/trajecten/${slug}/themas/${themeId}${page > 1 ? `?pagina=${page}` : ""}`;
}

export const suggestionPath = "/beheer/trajecten/:id/themas/voorstellen/:suggestion";

/** What may be a theme, to read and to choose from. */
export function suggestionHref(trajectoryId: string, suggestionId: string): string {
  return `${themesHref(trajectoryId)}/voorstellen/${suggestionId}`;
}
