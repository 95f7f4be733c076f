/** How words are set. `render` sets any node of the tree. */
export const WORDS = `
#let underlined(body) = text(fill: colour.link, underline(stroke: 0.4pt + colour.link, offset: 2pt, body))

#let raised(body) = super(typographic: false, body)

// Blocks of which a first paragraph stands beside what is before it: a mark, a number.
#let flowing(blocks, render) = {
  if blocks.len() > 0 and blocks.first().type in ("paragraph", "opening") {
    blocks.first().children.map(render).join()
    if blocks.len() > 1 { parbreak() }
    blocks.slice(1).map(render).join()
  } else { blocks.map(render).join() }
}

#let gap = h(0.001pt)

// What is as wide as its room has not been broken enough.
#let long-of(node) = context {
  let room = (node.room * 1em).to-absolute()
  let set-in(body) = if node.hyphenated { body } else { text(hyphenate: false, body) }
  let fitted(piece) = if measure(width: room, set-in(piece)).width < room { piece } else { piece.clusters().join(gap) }
  set-in(node.pieces.map(fitted).join(gap))
}

#let words-of(node, render) = {
  let within() = node.children.map(render).join()
  if node.type == "text" { node.value }
  else if node.type == "words" { within() }
  else if node.type == "gap" { gap }
  else if node.type == "long" { long-of(node) }
  else if node.type == "break" { linebreak() }
  else if node.type == "emphasis" { emph(within()) }
  else if node.type == "strong" { strong(within()) }
  else if node.type == "code" { highlight(fill: colour.fill, extent: 1.5pt, within()) }
  else if node.type == "link" { link(node.url, underlined(within())) }
  else if node.type == "reference" { link(label(node.to), text(fill: colour.link, within())) }
  else if node.type == "spoken" { text(lang: node.language.lang, region: node.language.region, within()) }
  else if node.type == "anchor" { if node.id != none [#metadata(none)#label(node.id)] }
  else if node.type == "call" { link(label(node.to), raised(node.number)) }
  else if node.type == "again" { footnote(numbering: _ => node.number, label(node.note)) }
  else if node.type == "note" {
    [#footnote(numbering: _ => node.number, flowing(node.blocks, render))#label(node.id)]
  }
}

#let is-words(node) = node.type in (
  "text", "words", "gap", "long", "break", "emphasis", "strong", "code", "spoken", "link", "reference", "anchor", "call", "again", "note",
)
`;
