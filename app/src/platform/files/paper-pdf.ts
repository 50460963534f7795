import { textDirection } from "../../kernel/localized.ts";
import { unsaid } from "../i18n/said.ts";
import type { Paper } from "./paper.ts";
import { taggedPdf } from "./tagged-pdf.ts";

/** Everything that a person wrote comes in as data and is set as text: nothing in it can become markup. */
const paperTyp = `
#let d = json(bytes(sys.inputs.paper))
#let brand = rgb(d.colour)
#set document(title: d.title, author: d.kicker)
#set page(paper: "a4", margin: (x: 20mm, top: 18mm, bottom: 18mm), footer: context [
  #set text(8pt, fill: luma(80))
  #grid(columns: (1fr, auto), d.footer, [#counter(page).display("1 / 1", both: true)])
])
#set text(font: ("Source Sans 3", "Noto Sans Arabic"), size: 10.5pt, fallback: false, lang: d.lang, region: d.region, dir: if d.rtl { rtl } else { ltr }, hyphenate: true)
#show heading: set text(fill: brand)
#show heading.where(level: 1): set text(22pt, weight: 700)
#show heading.where(level: 2): set text(14pt, weight: 700)
#show heading.where(level: 3): set text(11.5pt, weight: 700)
#show heading: set block(above: 1.3em, below: 0.7em, sticky: true)
#set table(stroke: (x, y) => (bottom: 0.4pt + luma(190)), inset: (x: 4pt, y: 0.4em))
#show table.cell.where(y: 0): set text(weight: 600)
#show figure: set block(breakable: true)
#text(9.5pt, fill: luma(80), d.kicker)
= #d.title
#for b in d.blocks {
  if b.kind == "heading" { heading(level: b.level, b.text) }
  else if b.kind == "text" { par(b.text) }
  else if b.kind == "list" { list(..b.items) }
  else {
    block(sticky: true, above: 1.1em, below: 0.5em, strong(b.caption))
    table(columns: (1fr,) * b.rows.first().len(), table.header(..b.rows.first()), ..b.rows.slice(1).flatten())
  }
}
`;

/** A paper as a tagged PDF; `colour` is #rrggbb. */
export function paperPdf(paper: Paper, colour: string): Uint8Array {
  const { lang } = paper;
  const region = lang === "nl" ? "NL" : null;
  const data = { ...paper, title: unsaid(paper.title), colour, region, rtl: textDirection(lang) === "rtl" };
  return taggedPdf((setInType, asText) => setInType(paperTyp, { paper: asText(data) }));
}
