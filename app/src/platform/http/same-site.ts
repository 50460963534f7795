type SaidFrom = { readonly [name in "origin" | "referer" | "host"]?: string | undefined };

/**
 * Whether a form really came from our own page. Every browser of today sends Origin with a POST; an old one at least
 * sends Referer. Nothing at all is refused.
 */
export function isSameSite({ origin, referer, host }: SaidFrom): boolean {
  const from = origin !== undefined && origin !== "null" ? origin : referer;
  if (from === undefined || host === undefined || host === "") return false;
  return URL.parse(from)?.host === host.toLowerCase();
}
