import { qrSvg } from "../../../platform/files/qr.ts";
import { taggedPdf } from "../../../platform/files/tagged-pdf.ts";

/** The words of a card, in Dutch; the same on all. */
export type CardWords = {
  readonly municipality: string;
  readonly title: string;
  readonly lead: string;
  readonly until: string | undefined;
  readonly scan: string;
  readonly orType: string;
  /** Where somebody types the code, without https://. */
  readonly address: string;
  readonly yourCode: string;
  readonly once: string;
  readonly call: string | undefined;
  /** For who does not see the QR code. */
  readonly qrAlt: string;
};

/** Four cards on a sheet of A4, to cut into A6; no letter is smaller than 11 points, and the code has 22. */
const cardsTyp = `
#let d = json(bytes(sys.inputs.cards))
#let w = d.words
#let brand = rgb(d.colour)
#set document(title: w.title, author: w.municipality)
#set page(paper: "a4", margin: 0mm)
#set text(font: "Source Sans 3", size: 11pt, fallback: false, lang: "nl", region: "NL")
#set par(leading: 0.5em, spacing: 0.7em)
#show heading.where(level: 1): set text(14pt, weight: 700, fill: brand)
#show heading: set block(above: 0.5em, below: 0.5em)
#let card(c) = block(width: 105mm, height: 148.5mm, inset: 9mm, breakable: false, {
  text(fill: luma(70), w.municipality)
  heading(level: 1, w.title)
  par(w.lead)
  if w.until != none { par(strong(w.until)) }
  grid(columns: (36mm, 1fr), column-gutter: 4mm, align: horizon,
    image(bytes(c.qr), format: "svg", width: 36mm, alt: w.qrAlt), par(w.scan))
  par({ w.orType; linebreak(); strong(w.address) })
  par(w.yourCode)
  block(above: 0.5em, below: 0.9em, text(22pt, weight: 700, tracking: 1pt, c.code))
  par(w.once)
  if w.call != none { par(w.call) }
})
#for sheet in d.cards.chunks(4) {
  grid(columns: (105mm, 105mm), rows: 148.5mm, stroke: 0.3pt + luma(190), ..sheet.map(card))
}
`;

/** `colour` is #rrggbb; each card has a code as people read it, and the whole address that its QR code leads to. */
export type AskedCards = {
  readonly words: CardWords;
  readonly colour: string;
  readonly cards: readonly { readonly code: string; readonly href: string }[];
};

/** Cards with a code each, as a tagged PDF. Five hundred take a second: `cards.ts` asks for them on a thread. */
export function cardsPdf({ words, colour, cards: asked }: AskedCards): Uint8Array {
  const cards = asked.map(({ code, href }) => ({ code, qr: qrSvg(href) }));
  const data = { words: { ...words, until: words.until ?? null, call: words.call ?? null }, colour, cards };
  return taggedPdf((setInType, asText) => setInType(cardsTyp, { cards: asText(data) }));
}
