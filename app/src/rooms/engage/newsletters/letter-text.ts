import type { TextBlock } from "../../tenancy/room.ts";
import { textBlocks } from "../../tenancy/room.ts";
import type { Photo } from "../../trajectories/room.ts";
import { trajectoryPaths } from "../../trajectories/room.ts";

/** Words, or words that lead somewhere. */
export type Piece = { readonly text: string; readonly href?: string };

/** A part of a newsletter. A heading has the level below its subject. */
export type LetterBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Piece[])[] }
  | { readonly kind: "picture"; readonly alternative: string; readonly src: string };

/** `![what can be seen](/address)` on a line of its own. Bounded, as links are: thousands of `[` take no time then. */
export const picturePattern = /^!\[([^\]]{0,300})\]\(([^()\s]*)\)$/;

/** A photo of a trajectory as it stands in the text: its words are Dutch, and signs that would end them go. */
export function pictureLine({ id, alt }: Photo, lang: string): string {
  const words = lang === "nl" ? alt.replaceAll(/[[\]\s]+/g, " ").trim() : "";
  return `![${words.slice(0, 300)}](${trajectoryPaths.photo(id)})`;
}

/** Whole addresses of this very site are its paths: a picture may stand there, and a link works wherever the site moves to. */
export function withOwnPaths(text: string, site: string): string {
  const own = site.replace(/^https?:/, "");
  return ["https:", "http:"].reduce(
    (left, protocol) => left.replaceAll(`](${protocol}${own}/`, "](/").replaceAll(`](${protocol}${own})`, "](/)"),
    text,
  );
}

/** `[words](address)` */
export const linkPattern = /\[([^[\]]{1,300})\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/g;

/**
 * A newsletter as it was typed: the long texts of the house (`## ` a heading, `- ` a list, an empty line a paragraph), with
 * `[words](address)` and a picture of our own site. Everything else, HTML too, is text.
 */
export function letterBlocks(text: string): readonly LetterBlock[] {
  return textBlocks(picturesApart(text)).map(blockOf);
}

/** A picture on its own line is a part of its own: nobody has to know of empty lines. */
function picturesApart(text: string): string {
  const lines = text.split("\n").map((line) => (picturePattern.test(line.trim()) ? `\n${line}\n` : line));
  return lines.join("\n");
}

function blockOf(block: TextBlock): LetterBlock {
  if (block.kind === "heading") return block;
  if (block.kind === "list") return { kind: "list", items: block.items.map(piecesOf) };
  const [, alternative = "", src = ""] = picturePattern.exec(block.text) ?? [];
  if (isOwnPath(src)) return { kind: "picture", alternative, src };
  return { kind: "paragraph", pieces: piecesOf(block.text) };
}

/** Words and the links among them, in their order. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(linkPattern)) {
    const [whole, words = "", href = ""] = match;
    if (!isTarget(href)) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index) });
    pieces.push({ text: words.trim(), href });
    done = match.index + whole.length;
  }
  return done < text.length ? [...pieces, { text: text.slice(done) }] : pieces;
}

/** A page of ours, another site, or a mail address; never something that a browser would run. */
export function isTarget(href: string): boolean {
  if (isOwnPath(href)) return true;
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]+$)/.test(href) && URL.canParse(href);
}

/** Of our own site. What lies elsewhere would tell that other site who opens the mail. */
export function isOwnPath(href: string): boolean {
  return /^\/(?![/\\])[^\s\\]*$/.test(href);
}
