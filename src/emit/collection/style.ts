/** What pages about several agreements have beside the style of one: the full width, and drawn timelines. */
export const COLLECTION_STYLE = `
body.collection { display: block; }
.collection main { max-width: none; }
.timeline { margin: 1rem 0; }
.timeline figcaption { font-weight: 600; }
.timeline ul { list-style: none; padding: 0; margin: .5rem 0; }
.timeline .timeline-rows { margin: 0; }
.timeline-keys { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; font-size: .9rem; }
.timeline-keys li { margin: 0; display: flex; align-items: center; gap: .35rem; }
.timeline-keys svg { flex: none; overflow: visible; }
.timeline-axis, .timeline-rows > li > div { padding: 0 1.25rem; }
.timeline-axis svg, .timeline-rows svg { display: block; }
.timeline-rows > li { margin: 0; border-top: 1px solid var(--line); break-inside: avoid; }
.timeline-rows > li > span { display: block; position: relative; z-index: 1; background: var(--paper); padding: .35rem 0 0; font-size: .95rem; line-height: 1.35; }
.timeline-rows > li > div { height: 2rem; }
.timeline text { font-size: .8rem; fill: var(--soft); font-variant-numeric: tabular-nums; }
.timeline text.today { fill: var(--ink); font-weight: 600; }
.timeline-plot { position: relative; }
.timeline-grid, .timeline-today { position: absolute; top: 0; left: 1.25rem; width: calc(100% - 2.5rem); height: 100%; pointer-events: none; }
.timeline-grid line { stroke: var(--line); }
.timeline-today line { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 4 2; }
.timeline-today line.halo { stroke: var(--paper); stroke-width: 4; stroke-dasharray: none; }
.timeline-rows { position: relative; }
.timeline .bar, .timeline .arrow { stroke-width: 1.5; }
.timeline .bar.good, .timeline .arrow { fill: currentColor; stroke: currentColor; }
.timeline .good { color: var(--good); }
.timeline .wait { color: var(--wait); }
.timeline .bad, .timeline .stripes { color: var(--bad); }
.timeline .bar.wait { fill: var(--paper); stroke: currentColor; stroke-dasharray: 5 3; }
.timeline .bar.bad { fill: var(--paper); stroke: currentColor; }
.timeline .arrow.wait { fill: var(--paper); stroke-dasharray: 3 2; }
.timeline .stripes { stroke: currentColor; stroke-width: 14; stroke-dasharray: 2 4; }
.index-contents ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.index-contents li { margin: 0; }
.index-contents a { display: inline-block; padding: .25rem 0; }
.entries { list-style: none; padding: 0; margin: .75rem 0; }
.entry { margin: 0; padding: .75rem 0 .75rem 1rem; border-top: 1px solid var(--line); border-left: .3rem solid; break-inside: avoid; }
.entry.good { border-left-color: var(--good); }
.entry.wait { border-left-color: var(--wait); }
.entry.bad { border-left-color: var(--bad); }
.entry p { margin: .2rem 0; }
.entry > div > div > p:first-child { margin-top: 0; }
.entry h3, .entry h4 { font-size: 1.05rem; line-height: 1.35; }
.entry .mark { font-size: .8rem; }
.entry-parties, .entry-files { color: var(--soft); font-size: .95rem; }
.entry-overdue strong, .coming strong { color: var(--bad); }
.entry-locals { font-weight: 600; font-size: .95rem; }
.entry > .entries { margin: .25rem 0 0; }
.coming td > span { color: var(--soft); }
@media (min-width: 48rem) { .entry > div { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 4fr); column-gap: 2rem; } }
@media (max-width: 39.99rem) {
  .coming, .coming caption, .coming tbody, .coming tr, .coming td { display: block; }
  .coming thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .coming tr { border-top: 1px solid var(--line); padding: .5rem 0; }
  .coming td { border: 0; padding: .1rem 0; }
}
@media print {
  .index-contents, .index-downloads { display: none; }
  .entry:has(> .entries) { break-inside: auto; }
  .entry > div { break-inside: avoid; }
  .timeline figcaption, .timeline-keys, .timeline-axis { break-after: avoid; }
}
@media (min-width: 48rem) { .coming td:first-child { white-space: nowrap; width: 16rem; } }
@media print, (max-width: 55.99rem) { .timeline .spare { display: none; } }
@media (min-width: 40rem) {
  .timeline-axis { margin-left: 16rem; }
  .timeline-grid, .timeline-today { left: 17.25rem; width: calc(100% - 18.5rem); }
  .timeline-rows > li { display: grid; grid-template-columns: 16rem minmax(0, 1fr); }
  .timeline-rows > li > span { padding: .35rem 1rem .35rem 0; }
  .timeline-rows > li > div { height: auto; min-height: 2.25rem; position: relative; }
  .timeline-rows > li > div > svg { position: absolute; top: 0; left: 1.25rem; width: calc(100% - 2.5rem); height: 100%; }
}
.status p { margin: 0; }
.status p + p { margin-top: .25rem; }
.status th[scope="row"] { font-weight: 400; min-width: 14rem; }
@media (max-width: 39.99rem) {
  .status, .status caption, .status tbody, .status tr, .status th { display: block; }
  .status thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .status tr { border-top: 1px solid var(--line); padding: .5rem 0; }
  .status th, .status td { border: 0; padding: .1rem 0; }
  .status td { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); }
  .status td > * { grid-column: 2; }
  .status td::before { content: attr(data-label); color: var(--soft); }
}
.status-label code { font-weight: 600; overflow-wrap: anywhere; }
.status-bad { color: var(--bad); }
.status-wait { color: var(--wait); }
.status-good { color: var(--good); }
.status-faint { color: var(--soft); }
.coverage p, .coverage-summary p { margin: 0; }
.coverage p + p { margin-top: .25rem; }
.coverage th[scope="row"] { font-weight: 400; width: 35%; }
.coverage tr { break-inside: avoid; }
@media screen { .scroll .coverage td { min-width: 9rem; } }
.coverage-bad { color: var(--bad); }
.coverage-wait { color: var(--wait); }
.coverage-good { color: var(--good); }
`;
