/** The document's language, metadata, type, pages and running lines. */
export const PAGE = `
#let data = json("document.json")
#let colour = data.colours.pairs().map(((name, value)) => (name, rgb(value))).to-dict()

#let own(body) = if data.own == none { body } else {
  text(lang: data.own.lang, region: data.own.region, body)
}

#set document(
  title: data.metadata.title,
  author: data.metadata.authors,
  description: data.metadata.description,
  keywords: data.metadata.keywords,
  date: datetime(year: data.metadata.date.at(0), month: data.metadata.date.at(1), day: data.metadata.date.at(2)),
)
#set text(
  font: "Source Sans 3",
  fallback: false,
  size: 11pt,
  fill: colour.ink,
  lang: data.lang,
  region: data.region,
)
#set par(leading: 0.68em, spacing: 1.05em)
#set strong(delta: 0)
#show strong: set text(weight: "bold")
#show raw: set text(font: "Source Sans 3", size: 9.5pt)

#let first-page() = counter(page).get().first() == 1

#let running-head = context if not first-page() {
  set text(size: 9pt, fill: colour.soft)
  let mark = data.running.mark
  grid(
    columns: (1fr, auto),
    column-gutter: 1em,
    data.running.title,
    own(if mark == none { data.running.state } else { text(weight: "bold", fill: colour.wait, mark) }),
  )
  v(-0.55em)
  line(length: 100%, stroke: 0.5pt + colour.line)
}

#let running-foot = context {
  set text(size: 9pt, fill: colour.soft)
  set align(right)
  let (before, between) = data.pageOf
  let pages = counter(page)
  own([#before #pages.display() #between #pages.final().first()])
}

#set page(
  paper: "a4",
  margin: (top: 30mm, bottom: 26mm, x: 25mm),
  fill: if colour.paper == white { auto } else { colour.paper },
  header: running-head,
  footer: running-foot,
)
`;
