import { textDirection } from "../../kernel/localized.ts";

/** Words with the language that they are really in. */
export type Said = { readonly lang: string; readonly text: string };

type Reader = { readonly lang: string };

/** What stands on an element whose words are not in the page's language: it is pronounced and laid out as what it is. */
export function langOf(reader: Reader, { lang }: Reader): { readonly lang?: string; readonly dir?: "ltr" | "rtl" } {
  return lang === reader.lang ? {} : { lang, dir: textDirection(lang) };
}

// Noncharacters, which Unicode keeps for use inside a program (Unicode 17, section 23.7): no text has them.
const opens = "\uFDD0";
const named = "\uFDD1";
const closes = "\uFDD2";
const anyMark = /[\uFDD0-\uFDD2]/;

/**
 * Words for the middle of a line, also for a hole of a message. What is not in the reader's language is marked with the
 * language it is in; `saidAsHtml` makes a `<span lang>` of that when the page is written, `unsaid` takes it away.
 */
export function said(reader: Reader, { lang, text }: Said): string {
  return lang === reader.lang || text === "" ? text : `${opens}${lang}${named}${text}${closes}`;
}

/** What the team types in once and nobody translates (a place, a function, a name) is in Dutch. */
export function saidInDutch(reader: Reader, text: string): string {
  return said(reader, { lang: "nl", text });
}

/** Only the words, for where no language can be said: a file, an attribute. */
export function unsaid(text: string): string {
  return anyMark.test(text) ? text.replaceAll(/\uFDD0[^\uFDD0-\uFDD2]*\uFDD1|[\uFDD0-\uFDD2]/g, "") : text;
}

// A tag, with the text of an element that can hold nothing else; or the text between tags.
const parts = /<(?:title|option|textarea)\b[^>]*>[^<]*|<[^>]*>|[^<]+/g;

/** Rendered HTML with each marked text in a `<span>` that says its language; in attributes and titles only the words. */
export function saidAsHtml(html: string): string {
  if (!anyMark.test(html)) return html;
  return html.replaceAll(parts, (part) => (part.startsWith("<") ? unsaid(part) : spans(part)));
}

/** As many spans closed as opened, whatever came in. */
function spans(text: string): string {
  if (!anyMark.test(text)) return text;
  let open = 0;
  const written = text.replaceAll(
    /\uFDD0([A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*)\uFDD1|[\uFDD0-\uFDD2]/g,
    (mark, lang?: string) => {
      if (lang !== undefined) {
        open += 1;
        return `<span lang="${lang}" dir="${textDirection(lang)}">`;
      }
      if (mark !== closes || open === 0) return "";
      open -= 1;
      return "</span>";
    },
  );
  return written + "</span>".repeat(open);
}
