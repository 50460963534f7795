import type { Work } from "../../../platform/define/work.ts";
import { municipalityOf } from "../../tenancy/room.ts";
import type { Finding } from "./check.ts";
import { checkNewsletter } from "./check.ts";
import type { NewsletterWords } from "./domain.ts";

/** The check of a newsletter in this municipality: who gets it must be able to ask something. */
export async function findingsOf(work: Work, words: NewsletterWords): Promise<readonly Finding[]> {
  const { phone = "", email = "" } = (await municipalityOf(work))?.contact ?? {};
  return checkNewsletter(words, { isThere: phone !== "" || email !== "" });
}
