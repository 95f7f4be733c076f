/** How blocks are set, and `render` itself. */
export const BLOCKS = `
#show figure.where(kind: table): set block(breakable: true, above: 1.3em, below: 1.5em)
#show figure.caption: set align(left)
#show figure.caption: set text(size: 9.5pt)
#show figure.caption: set block(sticky: true)
#show figure.where(kind: table): set align(left)
#show quote.where(block: true): set pad(x: 0pt)
#show quote.where(block: true): set block(spacing: 1em)
#set list(indent: 0.4em, body-indent: 0.6em, marker: [•])
#set enum(indent: 0.4em, body-indent: 0.6em)
#set footnote.entry(separator: line(length: 25%, stroke: 0.5pt + colour.soft), gap: 0.6em)
#show footnote.entry: set text(size: 9pt)
#show footnote.entry: set par(leading: 0.55em)

#let sizes = (16pt, 13pt, 11.5pt, 11pt, 11pt, 11pt)
#let headings = state("headings", (:))

#let list-of(node, render) = {
  let items = node.items.map(item => flowing(item, render))
  if node.start == none { list(tight: not node.spaced, ..items) } else { enum(tight: not node.spaced, start: node.start, ..items) }
}

#let heading-of(node, render, outlined: true) = {
  if node.onNewPage { pagebreak(weak: true) }
  let words = node.children.map(render).join()
  let size = sizes.at(node.level - 1)
  show heading: it => block(
    above: if node.level == 1 { 2em } else { 1.6em },
    below: 0.75em,
    sticky: true,
    text(size: size, weight: "bold", fill: colour.heading, hyphenate: false, words),
  )
  let element = heading(level: node.level, outlined: outlined, bookmarked: true, node.name)
  let labelled = if node.id == none { element } else [#element#label(node.id)]
  if node.language == none { labelled } else {
    text(lang: node.language.lang, region: node.language.region, labelled)
  }
}

#let loose-note(node, render) = block(breakable: true)[
  #if node.id != none [#metadata(none)#label(node.id)]#node.number. #flowing(node.blocks, render)
]

#let render(node) = {
  let within() = node.blocks.map(render).join()
  if is-words(node) { words-of(node, render) }
  else if node.type == "paragraph" { par(node.children.map(render).join()) }
  else if node.type == "opening" { block(sticky: true, par(node.children.map(render).join())) }
  else if node.type == "heading" { heading-of(node, render) }
  else if node.type == "list" { list-of(node, render) }
  else if node.type == "table" { table-of(node, render) }
  else if node.type == "quote" {
    quote(block: true, block(stroke: (left: 2pt + colour.line), inset: (left: 0.9em, y: 0.2em), within()))
  }
  else if node.type == "listing" { block(fill: colour.fill, inset: 8pt, width: 100%, raw(node.value, block: true)) }
  else if node.type == "rule" { block(above: 1.6em, below: 1.6em, line(length: 100%, stroke: 0.5pt + colour.line)) }
  else if node.type == "signatures" { signatures-of(node, render) }
  else if node.type == "notes" { node.notes.map(note => loose-note(note, render)).join() }
  else if node.type == "foreign" { text(lang: node.language.lang, region: node.language.region, within()) }
  else if node.type == "lying" { page(flipped: true, within()) }
}
`;
