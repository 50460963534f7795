/**
 * Whether a form really came from our own page. Every browser of today sends Origin with a POST; an old one at least
 * sends Referer. Nothing at all is refused.
 */
export function isSameSite(headers: { origin?: string; referer?: string; host?: string }): boolean {
  const from = headers.origin !== undefined && headers.origin !== "null" ? headers.origin : headers.referer;
  if (from === undefined || headers.host === undefined) return false;
  return URL.canParse(from) && new URL(from).host === headers.host.toLowerCase();
}
