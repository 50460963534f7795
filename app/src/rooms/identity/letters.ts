import type { MessageParams } from "../../kernel/refusal.ts";
import type { Translate } from "../../platform/define/frame.ts";
import type { Work } from "../../platform/define/work.ts";
import { translator } from "../../platform/i18n/translator.ts";
import { enqueueMail } from "../../platform/mail/enqueue-mail.ts";
import { municipalityOf, ownWordsIn, publicAddress } from "../tenancy/room.ts";
import type { IdentityBindings } from "./bindings.ts";

export type Letter = {
  readonly to: { readonly email: string; readonly name: string; readonly lang: string };
  /** Keys of its words; `{name}`, `{municipality}` and `{link}` are filled in, and what `params` says in the reader's words. */
  readonly subject: string;
  readonly text: string;
  params?(t: Translate): MessageParams;
  /** A path of our own site that becomes the link in it. */
  readonly path: string;
  /** The same key is never sent twice. */
  readonly key: string;
  /** When the link in it ends. */
  readonly validUntil?: Date;
};

export type LetterBindings = Pick<IdentityBindings, "words" | "baseUrl">;

/** Writes a letter in the words of this municipality and lets it be sent when the transaction is committed. */
export async function sendLetter(work: Work, bindings: LetterBindings, letter: Letter): Promise<void> {
  const municipality = await municipalityOf(work);
  const { to, path, key, validUntil = null } = letter;
  const words = bindings.words();
  const t = translator(words, to.lang, await ownWordsIn(work, words, to.lang));
  const params = {
    ...letter.params?.(t),
    name: to.name,
    municipality: municipality?.name ?? "",
    link: (municipality ? publicAddress(municipality, bindings.baseUrl) : bindings.baseUrl) + path,
  };
  const [subject, text] = [t(letter.subject, params), t(letter.text, params)];
  await enqueueMail(work, { to: to.email, subject, text, lang: to.lang, key, validUntil });
}
