import { createElement } from "react";
import { pickText } from "../../../kernel/localized.ts";
import type { Translate } from "../../../platform/define/frame.ts";
import type { Mail } from "../../../platform/define/mailer.ts";
import type { Work } from "../../../platform/define/work.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import { renderDocument } from "../../../platform/web/layout/render-document.ts";
import { municipalityOf, ownWordsIn, publicAddress } from "../../tenancy/room.ts";
import type { FollowingBindings } from "../following/bindings.ts";
import type { Newsletter } from "./domain.ts";
import type { LetterBlock, Piece } from "./letter-text.ts";
import { letterBlocks } from "./letter-text.ts";
import { publicNewsletterHref } from "./paths.ts";
import { LetterDocument } from "./views/letter.view.tsx";

/** A newsletter as one person gets it. */
export type Letter = {
  readonly subject: string;
  /** The language of subject and text; what stands below is in the reader's own. */
  readonly lang: string;
  readonly readerLang: string;
  readonly blocks: readonly LetterBlock[];
  readonly sender: string;
  readonly municipality: string;
  /** Whom to ask, why somebody gets this, and the two ways on. */
  readonly foot: readonly Piece[];
  /** Where addresses of our own begin. */
  readonly site: string;
};

type Reader = {
  readonly lang: string;
  readonly stopPath: string;
  /** Began to follow before there were newsletters. */
  readonly isNew?: boolean;
};

/** Makes the letters of one newsletter; what they have in common is looked up once for each language. */
export async function letterWriter(
  work: Work,
  bindings: Pick<FollowingBindings, "words" | "baseUrl">,
  newsletter: Newsletter,
) {
  const municipality = await municipalityOf(work);
  const site = municipality ? publicAddress(municipality, bindings.baseUrl) : bindings.baseUrl;
  const known = new Map<string, Translate>();
  async function wordsIn(lang: string): Promise<Translate> {
    const words = bindings.words();
    const t = known.get(lang) ?? translator(words, lang, await ownWordsIn(work, words, lang));
    known.set(lang, t);
    return t;
  }
  return async ({ lang, stopPath, isNew = false }: Reader): Promise<Letter> => {
    const t = await wordsIn(lang);
    const [subject, body] = [pickText(newsletter.subject, lang), pickText(newsletter.body, lang)];
    const { phone = "", email = "" } = municipality?.contact ?? {};
    return {
      ...{ subject: subject.text, lang: body.lang, readerLang: lang, blocks: letterBlocks(body.text) },
      ...{
        sender: newsletter.sender,
        municipality: t("engage.newsletter.mail.from", { municipality: municipality?.name ?? "" }),
        site,
      },
      foot: [
        { text: t("engage.newsletter.mail.ask", { contact: [phone, email].filter((one) => one !== "").join(" · ") }) },
        { text: t("engage.newsletter.mail.why") },
        ...(isNew ? [{ text: t("engage.newsletter.mail.new") }] : []),
        { text: t("engage.newsletter.mail.online"), href: site + publicNewsletterHref(newsletter.id) },
        { text: t("engage.newsletter.mail.stop"), href: site + stopPath },
      ],
    };
  };
}

/** Both ways in which it goes out: they say the same. */
export function bothOf(letter: Letter): Required<Pick<Mail, "subject" | "text">> & { readonly html: string } {
  return {
    ...{ subject: letter.subject, text: plainOf(letter) },
    html: renderDocument(createElement(LetterDocument, { letter })),
  };
}

function plainOf({ blocks, sender, municipality, foot, site }: Letter): string {
  const parts = blocks.map((block) => plainBlock(block, site));
  const under = foot.map(({ text, href }) => (href === undefined ? text : `${text}:\n${href}`));
  return [...parts, [sender, municipality].join("\n"), "-- ", ...under].join("\n\n");
}

function plainBlock(block: LetterBlock, site: string): string {
  if (block.kind === "heading") return `${block.text}\n${"-".repeat(Math.min(block.text.length, 60))}`;
  if (block.kind === "picture") return `[${block.alternative}]`;
  const words = (pieces: readonly Piece[]) => pieces.map((piece) => plainPiece(piece, site)).join("");
  return block.kind === "list" ? block.items.map((one) => `- ${words(one)}`).join("\n") : words(block.pieces);
}

function plainPiece({ text, href }: Piece, site: string): string {
  return href === undefined ? text : `${text} (${fullHref(href, site).replace(/^mailto:/, "")})`;
}

/** An address as it works outside our site. */
export function fullHref(href: string, site: string): string {
  return href.startsWith("/") ? site + href : href;
}
