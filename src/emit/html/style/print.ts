/** What differs on paper, beside tables: links tell where they lead, and pages break where they should. */
export const PRINT_STYLE = `@media print {
  html { font-size: 10pt; line-height: 1.45; }
  body { display: block; padding: 0; max-width: none; }
  main, .banner, .subtitle, h1 { max-width: none; }
  .skip, .contents, .anchor, .back, a[aria-hidden] { display: none !important; }
  :target { background: none !important; box-shadow: none !important; outline: 0 !important; }
  a { text-decoration: none; }
  main a[href^="http"]:not(.bare, .law)::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
  h2, h3, h4, h5, h6, .heading, caption, p:has(+ ul, + ol) { break-after: avoid; }
  .heading, tr, li, dd, p:has(+ ul, + ol), .banner { break-inside: avoid; }
  .facts { border-width: 1px 0; padding: .75rem 0; background: none; }
  .facts dl > div, .signatures li { break-inside: avoid; }
  footer { break-before: avoid; margin-top: 1.5rem; padding-top: .5rem; }
  p, li { orphans: 3; widows: 3; }
}
`;
