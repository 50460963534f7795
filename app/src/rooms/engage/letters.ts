import type { MessageParams } from "../../kernel/refusal.ts";
import type { Translate } from "../../platform/define/frame.ts";
import type { Work } from "../../platform/define/work.ts";
import type { Mail } from "../../platform/define/mailer.ts";
import { translator } from "../../platform/i18n/translator.ts";
import { enqueueMail } from "../../platform/mail/enqueue-mail.ts";
import { municipalityOf, ownWordsIn, publicAddress } from "../tenancy/room.ts";
import type { EngageBindings } from "./bindings.ts";

export type Letter = {
  readonly to: { readonly email: string; readonly lang: string };
  /** The stem of its words: `mail.received` has a `.subject` and a `.text` in this room. */
  readonly stem: string;
  /** What fills its holes, in the reader's words; `site` is where the links in it begin. */
  params(t: Translate, site: string): MessageParams;
  /** A path of our own site that becomes the link in it. */
  readonly path: string;
  /** The same key is never sent twice. */
  readonly key: string;
  /** For mail that somebody can stop: the page whose `oneClick` does. */
  readonly stopPath?: string;
  /** When the link in it ends. */
  readonly validUntil?: Date;
};

/** Writes a letter in the words of this municipality and lets it be sent when the transaction is committed. */
export async function sendLetter(
  work: Work,
  bindings: Pick<EngageBindings, "words" | "baseUrl">,
  letter: Letter,
): Promise<void> {
  await enqueueMail(work, await writtenLetter(work, bindings, letter));
}

/** The letter as a mail. */
export async function writtenLetter(
  work: Work,
  bindings: Pick<EngageBindings, "words" | "baseUrl">,
  letter: Letter,
): Promise<Mail> {
  return (await letterPen(work, bindings))(letter);
}

/** Writes many letters: what they have in common is looked up once, and the words once for each language. */
export async function letterPen(work: Work, bindings: Pick<EngageBindings, "words" | "baseUrl">) {
  const municipality = await municipalityOf(work);
  const words = bindings.words();
  const known = new Map<string, Translate>();
  return async (letter: Letter): Promise<Mail> => {
    const { lang } = letter.to;
    const t = known.get(lang) ?? translator(words, lang, await ownWordsIn(work, words, lang));
    known.set(lang, t);
    return mailOf(letter, t, municipality, bindings.baseUrl);
  };
}

function mailOf(
  letter: Letter,
  t: Translate,
  municipality: Awaited<ReturnType<typeof municipalityOf>>,
  baseUrl: string,
): Mail {
  const { to, stem, path, key, stopPath, validUntil = null } = letter;
  const site = municipality ? publicAddress(municipality, baseUrl) : baseUrl;
  const params = {
    ...letter.params(t, site),
    municipality: municipality?.name ?? "",
    phone: municipality?.contact.phone ?? "",
    link: site + path,
  };
  const mail = { subject: t(`engage.${stem}.subject`, params), text: t(`engage.${stem}.text`, params) };
  const stopHref = stopPath === undefined ? null : site + stopPath;
  return { to: to.email, lang: to.lang, key, validUntil, stopHref, ...mail };
}
