/** How tables and signatures are set. */
export const TABLES = `
#let head-cells(node, render) = if node.head.len() == 0 { () } else {
  (table.header(
    repeat: node.repeats,
    ..node.head.map(cell => table.cell(fill: colour.fill, strong(cell.map(render).join()))),
  ),)
}

// A lone paragraph is no element of its own: in a table of thousands of cells that halves the typesetter's time and memory.
#let body-cells(node, render) = for row in node.rows {
  for (index, cell) in row.enumerate() {
    let body = flowing(cell, render)
    (if node.labelled and index == 0 { strong(body) } else { body },)
  }
}

#let table-of(node, render) = {
  let (widths, size, inset) = node.grid
  set text(size: size * 1pt, hyphenate: true, costs: (hyphenation: 400%))
  set par(leading: 0.58em, spacing: 0.7em, linebreaks: "optimized")
  set list(indent: 0pt, body-indent: 0.45em, spacing: 0.55em)
  let body = table(
    columns: if widths == none { node.align.len() * (auto,) } else { widths.map(width => width * 1fr) },
    align: node.align.map(side => if side == "right" { right } else if side == "center" { center } else { left }),
    inset: (x: inset * 1pt, y: 5pt),
    stroke: (x: none, y: 0.5pt + colour.line),
    ..head-cells(node, render),
    ..body-cells(node, render),
  )
  // No early return: it would leave out what is set above.
  if node.caption == none { block(above: 1.3em, below: 1.5em, body) } else {
    figure(
      body,
      kind: table,
      supplement: none,
      numbering: none,
      caption: figure.caption(position: top, own(strong(node.caption.map(render).join()))),
    )
  }
}

#let blank-line(label) = block(above: 11mm, below: 0pt, stroke: (top: 0.6pt + colour.soft), inset: (top: 3pt), width: 100%, {
  text(size: 9pt, fill: colour.soft, label)
})

#let signatory-of(node, render) = block(breakable: false, width: 100%, {
  set par(spacing: 0.6em)
  if node.party.len() > 0 { par(strong(node.party.map(render).join())) }
  for line in node.lines { par(line.map(render).join()) }
  for label in node.blanks { blank-line(label) }
})

#let signatures-of(node, render) = block(above: 1.6em, grid(
  columns: (1fr, 1fr),
  column-gutter: 12mm,
  row-gutter: 12mm,
  ..node.signatories.map(one => grid.cell(breakable: false, signatory-of(one, render))),
))
`;
