/** A piece of a text: words, or an address of ours that can be followed. */
export type TextPiece = { readonly text: string; readonly href?: string };

/**
 * Finds in a plain text the addresses that lead to this site and to nothing else, so that a mail's own links work and
 * nobody can make a link to elsewhere look like ours. What ends a sentence does not belong to an address.
 */
export function linkedText(text: string, base: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"']+/g)) {
    const href = match[0].replace(/[.,;:!?)\]}]+$/, "");
    if (!isOurs(href, base)) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index) });
    pieces.push({ text: href, href });
    done = match.index + href.length;
  }
  return done < text.length ? [...pieces, { text: text.slice(done) }] : pieces;
}

function isOurs(href: string, base: string): boolean {
  if (!URL.canParse(href) || !URL.canParse(base)) return false;
  const { origin, username, password } = new URL(href);
  return origin === new URL(base).origin && username === "" && password === "";
}
