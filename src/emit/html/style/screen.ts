/** What the page looks like, wherever it is read. Lines are at most 70 characters, and 320 CSS pixels are enough (WCAG 1.4.10). */
export const SCREEN_STYLE = `* { box-sizing: border-box; }
html { font: 100%/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1rem; max-width: 72rem; background: var(--paper); color: var(--ink); overflow-wrap: break-word; }
[id] { scroll-margin-top: 1rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; }
h1, h2, h3, h4, h5, h6 { color: var(--heading); line-height: 1.25; margin: 0; text-wrap: balance; hyphens: auto; }
h1 { font-size: clamp(1.3rem, .95rem + 2vw, 2.25rem); max-width: 30em; }
h2 { font-size: clamp(1.2rem, 1rem + 1vw, 1.5rem); }
h3 { font-size: clamp(1.1rem, 1rem + .5vw, 1.2rem); }
h4, h5, h6 { font-size: 1rem; }
.subtitle { font-size: clamp(1.05rem, 1rem + .5vw, 1.2rem); line-height: 1.4; color: var(--soft); margin: .5rem 0 0; max-width: 70ch; }
.publisher { margin: 0 0 1.5rem; padding-bottom: .75rem; border-bottom: 2px solid var(--heading); font-weight: 600; color: var(--heading); }
.publisher img { display: block; height: 3.5rem; max-width: 100%; object-fit: contain; object-position: left; }
@media screen and (prefers-color-scheme: dark) { .publisher img { background: #fff; padding: .4rem; border-radius: 3px; } }
.banner { margin: 1.25rem 0; padding: .75rem 1rem; max-width: 70ch; background: var(--fill); border-left: .4rem solid; }
.banner p { margin: .25rem 0; color: var(--ink); }
.good { border-color: var(--good); }
.wait { border-color: var(--wait); }
.bad { border-color: var(--bad); }
.mark { display: inline-block; padding: 0 .5em; border: 2px solid var(--wait); color: var(--wait); letter-spacing: .08em; }
main { max-width: 70ch; }
main > section { margin-top: 2.5rem; }
main section section { margin-top: 1.75rem; }
main > .facts { margin-top: 0; }
.heading { margin-bottom: .5rem; line-height: 1.25; text-wrap: balance; }
.heading > :first-child { display: inline; }
.anchor { display: inline-block; color: var(--soft); text-decoration: none; padding: 0 .4em; user-select: none; }
.anchor:hover { color: var(--link); text-decoration: underline; }
h2:target, h3:target, h4:target, h5:target, h6:target, li:target, sup :target { background: var(--fill); outline: .3rem solid var(--fill); }
main p[id] { position: relative; }
main p[id]:target, main :is(ul, ol, blockquote, pre, .scroll)[id]:target { background: var(--fill); box-shadow: -.3rem 0 0 .3rem var(--fill), .3rem 0 0 .3rem var(--fill), -.85rem 0 0 .3rem var(--link); }
a[aria-hidden] { display: none; position: absolute; left: -2rem; top: 0; width: 2rem; padding-left: .1rem; color: var(--soft); text-decoration: none; user-select: none; }
a[aria-hidden]::before { content: "¶"; }
a[aria-hidden]:hover { color: var(--link); }
@media (hover: hover) and (min-width: 40rem) { p:is(:hover, :focus-within, :target) > a[aria-hidden] { display: block; } }
p, ul, ol, blockquote, pre { margin: .75rem 0; }
ul { padding-left: 1.5em; }
ol { padding-left: 2em; }
ol.long { padding-left: 4.5em; }
li > ul, li > ol, li > p { margin: .25rem 0; }
li { margin: .25rem 0; }
blockquote { padding-left: 1rem; border-left: .25rem solid var(--line); margin-left: 0; margin-right: 0; }
code, pre { font: .9em/1.5 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; }
pre { white-space: pre-wrap; background: var(--fill); padding: .75rem; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.5rem 0; }
sup { line-height: 0; }
sup a { padding: 0 .15em; }
.contents { font-size: .95rem; line-height: 1.4; max-width: 70ch; margin: 1.5rem 0 2rem; }
.contents h2 { font-size: 1.1rem; }
.contents ul { list-style: none; padding: 0; margin: .5rem 0; }
.contents ul ul { padding-left: 1.25em; margin: 0; }
.contents li { margin: 0; }
.contents a { display: inline-block; max-width: 100%; padding: .25rem 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.facts { background: var(--fill); padding: 1rem 1.25rem; border: 1px solid var(--line); }
.facts h2 { font-size: 1.1rem; }
.facts dl { margin: .5rem 0 0; }
.facts dl > div { padding: .4rem 0; border-top: 1px solid var(--line); }
.facts dl > div:first-child { border-top: 0; }
dt { font-weight: 600; }
dd { margin: 0; }
dd + dd { margin-top: .3rem; }
table { border-collapse: collapse; margin: .75rem 0; width: 100%; font-size: .95rem; line-height: 1.45; }
caption { text-align: left; font-weight: 600; padding: .25rem 0 .5rem; }
caption span { display: block; position: sticky; left: 0; width: fit-content; max-width: calc(100vw - 2rem); }
time { white-space: nowrap; }
th, td { border: 1px solid var(--line); padding: .5rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--fill); }
td ul, td ol { margin: 0; padding-left: 1.1em; }
td li:first-child { margin-top: 0; }
.center { text-align: center; }
.right { text-align: right; }
.scroll { overflow-x: auto; margin: 1rem 0; }
.scroll table { margin: 0; }
.scroll th, .scroll td { min-width: 7rem; hyphens: auto; }
.scroll :is(.bare, code) { overflow-wrap: anywhere; }
.signatures { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 2rem; }
.signatures li { display: flex; flex-direction: column; margin: 0; }
.signatures p { margin: .15rem 0; }
.signatures p:has(+ .blank):not(.blank) { margin-bottom: auto; }
.signatures .blank { margin-top: 3rem; padding-top: .2rem; border-top: 1px solid var(--ink); color: var(--soft); font-size: .875rem; }
.attachments { list-style: none; padding: 0; }
.acts, .sources { list-style: none; padding: 0; }
.acts li { margin: 1rem 0; }
.acts p, .sources p { margin: .15rem 0; }
.acts p:first-child { font-weight: 600; }
.acts strong { color: var(--bad); }
.notes { border-top: 1px solid var(--line); padding-top: 1.25rem; font-size: .95rem; }
.back { display: inline-block; min-width: 1.6rem; line-height: 1.6rem; text-align: center; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
@media screen and (max-width: 40rem) {
  .contents ul ul ul { display: none; }
  .scroll table:has(th[scope="row"]):not([class]) td { min-width: 9.5rem; }
  .scroll table:has(th[scope="row"]):not([class]) tr > :first-child { position: sticky; left: -1px; min-width: 8.4rem; max-width: 8.4rem;
    padding: .5rem .35rem; font-size: .85rem; background: var(--fill); box-shadow: 1px 0 var(--line); overflow-wrap: anywhere; }
}
@media screen and (min-width: 40rem) { section > .scroll { width: min-content; min-width: 100%; max-width: calc(100vw - 5rem); } }
@media screen and (min-width: 64rem) { section > .scroll { max-width: min(100vw - 25rem, 48rem); } }
@media (min-width: 40rem) {
  body { padding: 2rem; }
  .facts dl > div { display: grid; grid-template-columns: 11rem 1fr; column-gap: 1rem; }
  .facts dt { grid-row: 1 / span 20; }
  .facts dd { grid-column: 2; }
}
@media (min-width: 64rem) {
  body { display: grid; grid-template-columns: 17rem minmax(0, 70ch); column-gap: 3rem; align-content: start; }
  header, footer { grid-column: 1 / -1; }
  .contents { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto; margin-top: 0; }
  main { grid-column: 2; }
}
`;
