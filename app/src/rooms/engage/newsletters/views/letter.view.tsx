import type { ReactElement } from "react";
import { textDirection } from "../../../../kernel/localized.ts";
import type { Letter } from "../letter.ts";
import { LetterBody } from "./letter-body.view.tsx";

/**
 * The mail as a page: headings, lists and links, and no style at all. So it has the letters, size and colours that a reader
 * chose in their own mail program, loads nothing from elsewhere, and looks the same in the preview.
 */
export function LetterDocument({ letter }: { readonly letter: Letter }): ReactElement {
  const { subject, lang, readerLang, blocks, sender, municipality, foot, site } = letter;
  return (
    <html lang={lang} dir={textDirection(lang)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{subject}</title>
      </head>
      <body>
        <h1>{subject}</h1>
        <LetterBody blocks={blocks} site={site} />
        <p>
          {sender}
          <br />
          {municipality}
        </p>
        <hr />
        <div lang={readerLang} dir={textDirection(readerLang)}>
          {foot.map(({ text, href }) => (
            <p key={text}>{href === undefined ? text : <a href={href}>{text}</a>}</p>
          ))}
        </div>
      </body>
    </html>
  );
}
