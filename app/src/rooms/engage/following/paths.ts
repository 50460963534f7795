/** Addresses of following. What is fixed comes before a token. */
export const followPath = "/trajecten/:slug/volgen";
export const followThemePath = "/trajecten/:slug/themas/:theme/volgen";
export const followAllPath = "/volgen";
export const followNearPath = "/volgen/buurt";
export const askedPath = "/volgen/kijk-in-uw-mail";
export const stoppedPath = "/volgen/gestopt";
export const confirmPath = "/volgen/bevestigen/:token";
export const followedPath = "/volgen/:token";

export function followHref(slug: string): string {
  return `/trajecten/${slug}/volgen`;
}

export function followThemeHref(slug: string, themeId: string): string {
  return `/trajecten/${slug}/themas/${themeId}/volgen`;
}

export function confirmHref(token: string): string {
  return `/volgen/bevestigen/${token}`;
}

/** What somebody follows, and where it stops: the same address for a person and for a mail program. */
export function followedHref(token: string): string {
  return `/volgen/${token}`;
}

export const staffFollowersPath = "/beheer/volgers";

/** Feeds: not below `/trajecten/`, where a name of one word is a trajectory. */
export const allFeedPath = "/nieuws.atom";
export const feedPath = "/trajecten/:slug/nieuws.atom";

/** In the language of who is shown the link: a news reader says none. */
export function feedHref(slug: string | undefined, lang: string): string {
  return `${slug === undefined ? "" : `/trajecten/${slug}`}/nieuws.atom?lang=${lang}`;
}
