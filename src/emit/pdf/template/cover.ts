/** The first page: who publishes what, how it stands, and the facts. */
export const COVER = `
#let logo-of(logo) = context {
  let natural = image(logo.file, alt: logo.alt, height: 16mm)
  if measure(natural).width <= 80mm { natural } else { image(logo.file, alt: logo.alt, width: 80mm) }
}

#let banner-of(banner, render) = {
  let tone = colour.at(banner.tone)
  block(width: 100%, fill: colour.fill, stroke: (left: 3pt + tone), inset: (x: 12pt, y: 11pt), above: 1.8em, below: 1.8em, {
    set par(spacing: 0.75em)
    own({
      if banner.mark != none {
        par(box(fill: tone, inset: (x: 6pt, y: 4pt), text(fill: colour.paper, weight: "bold", tracking: 0.06em, banner.mark)))
      }
      par(strong(banner.sentence.map(render).join()))
      if banner.forced != none { par(strong(banner.forced)) }
      par(banner.rest.map(render).join())
    })
    if banner.notice != none { par(banner.notice.map(render).join()) }
  })
}

// A label that is longer than its column stands above its value.
#let label-of(label) = context {
  if measure(strong(label)).width <= 43mm { box(width: 46mm, label) } else { label + linebreak() }
}

#let fact-of(row, render) = terms.item(
  label-of(row.label),
  row.lines.map(line => line.map(render).join()).join(parbreak()),
)

#let facts-of(facts, render) = own({
  heading-of(
    (id: facts.id, level: 1, name: facts.heading, children: ((type: "text", value: facts.heading),), onNewPage: false, language: none),
    render,
    outlined: false,
  )
  set text(size: 10pt)
  set par(leading: 0.5em, spacing: 0.72em)
  set terms(separator: none, hanging-indent: 46mm, spacing: 1.15em)
  terms(..facts.rows.map(row => fact-of(row, render)))
})

#let cover-of(cover, render) = {
  if cover.logo != none { block(below: 1em, logo-of(cover.logo)) }
  if cover.organisation != none { block(below: 1em, strong(cover.organisation.map(render).join())) }
  v(if cover.logo != none or cover.organisation != none { 10mm } else { 4mm })
  own(block(below: 0.7em, text(size: 12pt, fill: colour.soft, cover.kind)))
  let length = cover.title.map(piece => piece.at("value", default: "")).join("").clusters().len()
  show title: set text(
    size: if length > 160 { 15pt } else if length > 90 { 19pt } else { 24pt },
    weight: "bold",
    fill: colour.heading,
    hyphenate: false,
  )
  show title: set par(leading: 0.5em)
  show title: set block(below: 0.8em)
  title(cover.title.map(render).join())
  if cover.subtitle != none { block(text(size: 14pt, fill: colour.soft, cover.subtitle.map(render).join())) }
  banner-of(cover.banner, render)
  if cover.facts.rows.len() > 0 { facts-of(cover.facts, render) }
}
`;
