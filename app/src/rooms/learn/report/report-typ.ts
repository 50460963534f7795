/**
 * The report as a Typst document (typst.app), two pages of A4. Everything that a person wrote comes in as data and is set
 * as text: nothing in it can become markup. Words and numbers are ready; the template only sets them.
 */
export const reportTyp = `
#let d = json(bytes(sys.inputs.at("report")))
#let w = d.words
#let r = d.lines
#let size = float(sys.inputs.size) * 1pt
#let brand = rgb(d.colour)
#set document(title: d.title, author: r.municipality)
#set page(paper: "a4", margin: (x: 16mm, top: 14mm, bottom: 13mm), footer: context [
  #set text(7.5pt, fill: luma(80))
  #grid(columns: (1fr, auto), d.footer, [#counter(page).display("1 / 1", both: true)])
])
#set text(font: ("Source Sans 3", "Noto Sans Arabic"), size: size, fallback: false, lang: d.lang, region: d.region, dir: if d.rtl { rtl } else { ltr }, hyphenate: true)
#set par(leading: 0.52em, spacing: 0.7em)
#show regex("\u{FDD0}[^\u{FDD2}]*\u{FDD2}?"): it => {
  let said = it.text.match(regex("\u{FDD0}(.*?)\u{FDD1}([^\u{FDD2}]*)"))
  text(lang: said.captures.at(0), dir: auto, said.captures.at(1))
}
#show heading: set text(fill: brand)
#show heading.where(level: 1): set text(size * 1.94, weight: 700)
#show heading.where(level: 2): it => block(above: 1.05em, below: 0.5em, text(size * 1.22, weight: 700, it.body))
#set table(stroke: (x, y) => (bottom: 0.4pt + luma(190)), inset: (x: 3pt, y: 0.34em))
#show table.cell.where(y: 0): set text(weight: 600)
#let facts(items) = table(columns: (31%, 1fr), table.header(w.what, w.answer), ..items.map(f => (f.key, f.value)).flatten())
#let muted(body) = text(size * 0.88, fill: luma(80), body)

#text(size * 0.87, fill: luma(80), d.kicker)
= #r.title
#if r.warnings.len() > 0 {
  block(width: 100%, inset: 6pt, radius: 3pt, stroke: 0.8pt + rgb("#8a5a00"), fill: rgb("#fff6df"))[
    *#w.draft* \\
    #for line in r.warnings [#line \\ ]
  ]
}
#block(width: 100%, inset: 7pt, radius: 3pt, fill: brand.lighten(92%))[
  == #w.oneMinute
  #for line in r.oneMinute [#line ]
]
== #w.facts
#facts(r.facts)
#if d.shortened != "" { muted(text(hyphenate: false, d.shortened)) }
== #w.activities
#if r.activities.len() == 0 [#w.none] else {
  table(columns: (1fr, auto, auto, auto), table.header(w.activity, w.date, w.people, w.counted),
    ..r.activities.map(a => (a.title, a.on, a.people, if a.handEntered { w.byHand } else { w.inBrink })).flatten())
}
== #w.who
#if r.routes.len() > 0 { table(columns: (1fr, auto), table.header(w.route, w.number), ..r.routes.map(f => (f.key, f.value)).flatten()) }
#if r.participation.len() > 0 {
  table(columns: (1fr, auto, auto, auto), table.header(w.group, w.participants, w.shareHere, w.shareThere),
    ..r.participation.map(p => (p.group, p.participants, p.share, p.population)).flatten())
}
#muted(r.participationSource)
#pagebreak()
== #w.indicators
#if r.indicators.len() == 0 [#w.none] else {
  table(columns: (1fr, auto, auto, auto, auto), table.header(w.indicator, w.value, w.interval, w.level, w.n),
    ..r.indicators.map(i => ([#i.name #muted(i.question)], i.value, i.interval, i.level, i.n)).flatten())
}
== #w.said
#if r.quotes.len() == 0 [#w.none] else {
  for q in r.quotes { block(inset: (left: 7pt), stroke: (left: 2pt + brand), below: 0.6em)[#text(lang: q.lang, q.text) #muted(q.route)] }
}
== #w.done
#if r.outcomes.len() > 0 { block(below: 0.8em, r.outcomes.map(f => [#f.key: *#f.value*]).join([ · ])) }
#for a in r.answers { block(below: 0.55em)[*#a.outcome*: #a.title. #a.reason #muted(a.by)] }
#if r.answers.len() > 0 [#r.answersShown #text(hyphenate: false, d.allAnswers)]
== #w.lessons
#if r.lessons.len() == 0 [#w.none] else {
  table(columns: (1fr, 24%, auto, auto), table.header(w.lesson, w.owner, w.lessonRoute, w.due),
    ..r.lessons.map(l => (l.text, l.owner, l.route, l.due)).flatten())
}
`;
