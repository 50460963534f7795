import { textDirection } from "../../kernel/localized.ts";
import { unsaid } from "../i18n/said.ts";
import type { PaperForm } from "./paper-form.ts";
import { taggedPdf } from "./tagged-pdf.ts";

// Stand for the number of a sheet and of all sheets, which only the typesetter knows.
const [sheetMark, sheetsMark] = ["@@", "%%"] as const;

/**
 * Nothing is smaller than 12 points, and there is room for a hand that shakes. Everything that a person wrote comes in as
 * data and is set as text: nothing in it can become markup.
 */
const formTyp = `
#let d = json(bytes(sys.inputs.form))
#let brand = rgb(d.colour)
#let ink = 0.9pt + luma(60)
#set document(title: d.title, author: d.kicker)
#set text(font: ("Source Sans 3", "Noto Sans Arabic"), size: 13pt, fallback: false, lang: d.lang, region: d.region, dir: if d.rtl { rtl } else { ltr }, hyphenate: false)
#set page(paper: "a4", margin: (x: 18mm, top: 27mm, bottom: 20mm), header-ascent: 5mm, header: [
  #set text(12pt)
  #grid(columns: (1fr, auto, 30mm), column-gutter: 3mm, align: horizon, strong(d.sheet.form), d.sheet.number, box(width: 30mm, height: 9mm, stroke: ink))
], footer: context [
  #set text(12pt)
  #grid(columns: (1fr, auto), column-gutter: 4mm, d.kicker, d.pages.replace("${sheetMark}", str(here().page())).replace("${sheetsMark}", str(counter(page).final().first())))
])
#set par(leading: 0.55em, spacing: 0.8em)
#show regex("\u{FDD0}[^\u{FDD2}]*\u{FDD2}?"): it => {
  let said = it.text.match(regex("\u{FDD0}(.*?)\u{FDD1}([^\u{FDD2}]*)"))
  text(lang: said.captures.at(0), dir: auto, said.captures.at(1))
}
#show heading: set text(fill: brand)
#show heading.where(level: 1): set text(22pt, weight: 700)
#show heading.where(level: 2): set text(14.5pt, weight: 700)
#show heading: set block(above: 0.4em, below: 0.6em, sticky: true)
#let line-to-write = block(width: 100%, height: 10mm, above: 0pt, below: 0pt, stroke: (bottom: 0.7pt + luma(110)))
#let before(size, items) = list(marker: box(width: size, height: size, stroke: ink), body-indent: 3mm, spacing: 4mm, ..items.map(i => block(inset: (top: (size - 0.72em) / 2), i)))
#let boxes(p) = stack(dir: ltr, spacing: 1mm, ..range(p.many).map(_ => rect(width: 8mm, height: 10mm, stroke: ink)))
#let answer(a) = {
  if a.kind == "lines" { for _ in range(a.many) { line-to-write } }
  else if a.kind == "boxes" {
    let own = if "other" in a { ([#a.other #box(width: 1fr, height: 1em, stroke: (bottom: 0.7pt + luma(110)))],) } else { () }
    before(5.5mm, a.options.map(o => [#o]) + own)
  }
  else if a.kind == "places" { before(8mm, a.options.map(o => [#o])) }
  else if a.kind == "scale" {
    grid(columns: (18mm,) * a.marks.len(), align: center, ..a.marks.map(m => circle(radius: 5.5mm, stroke: ink, inset: 0pt, align(center + horizon, m))))
    v(-2mm)
    grid(columns: (18mm * a.marks.len() / 2,) * 2, align: (start, end), ..a.ends)
  }
  else if a.kind == "amounts" {
    for p in a.parts { block(above: 3mm, below: 3mm, grid(columns: (1fr, auto, 25mm), column-gutter: 2mm, align: horizon, p.label, boxes(p), p.unit)) }
  }
  else if a.kind == "digits" {
    grid(columns: a.parts.len() * (auto,), column-gutter: 7mm, ..a.parts.map(p => [
      #if p.label != "" [#p.label #v(-2mm)]
      #grid(columns: (auto, auto), column-gutter: 2mm, align: horizon, boxes(p), p.unit)
    ]))
  }
}
#text(12pt, fill: luma(60), d.kicker)
= #d.title
#for line in d.intro { par(line) }
#for (at, q) in d.questions.enumerate() {
  block(above: 8mm, below: 4mm, sticky: q.answer.kind == "nothing", breakable: q.answer.kind == "lines" and q.answer.many > 12)[
    #if q.answer.kind == "nothing" { heading(level: 2, text(17pt, q.words)) } else {
      let asked = d.questions.slice(0, at + 1).filter(one => one.answer.kind != "nothing")
      heading(level: 2)[#asked.len(). #q.words]
    }
    #for note in q.notes { par(note) }
    #block(above: 4mm, answer(q.answer))
  ]
}
#block(above: 9mm, breakable: false, width: 100%, inset: 4mm, stroke: 1.2pt + brand)[
  #heading(level: 2, d.closing.heading)
  #for line in d.closing.lines { par(line) }
]
`;

/** The form as a tagged PDF on A4, to print; `colour` is #rrggbb. */
export function paperFormPdf(form: PaperForm, colour: string): Uint8Array {
  const { lang, pageOf, ...rest } = form;
  const region = lang === "nl" ? "NL" : null;
  const pages = pageOf(sheetMark, sheetsMark);
  const whole = { ...rest, lang, pages, title: unsaid(form.title), colour, region };
  const data = { ...whole, rtl: textDirection(lang) === "rtl" };
  return taggedPdf((setInType, asText) => setInType(formTyp, { form: asText(data) }));
}
