/** What comes after what. */
export const ORDER = `
#if data.attached != none {
  pdf.attach(
    data.attached.file,
    relationship: "source",
    mime-type: "application/json",
    description: data.attached.description,
  )
}

#cover-of(data.cover, render)

#let contents() = {
  own(heading-of(
    (
      id: data.contents.id,
      level: 1,
      name: data.contents.heading,
      children: ((type: "text", value: data.contents.heading),),
      onNewPage: false,
      language: none,
    ),
    render,
    outlined: false,
  ))
  set outline.entry(fill: box(width: 1fr, inset: (x: 0.4em), repeat(gap: 0.25em, text(fill: colour.soft)[.])))
  outline(title: none, depth: data.contents.depth)
}

// Contents that a page has room for stand on one.
#if data.contents.size > 40 {
  pagebreak(weak: true)
  contents()
} else if data.contents.size > 0 {
  block(above: 2.4em, breakable: false, contents())
}

#if data.body.len() > 0 {
  pagebreak(weak: true)
  data.body.map(render).join()
}

#block(above: 3em, breakable: false, {
  line(length: 100%, stroke: 0.5pt + colour.line)
  own(text(size: 9pt, fill: colour.soft, data.colophon))
})
`;
