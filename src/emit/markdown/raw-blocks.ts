import type { Html, RootContent } from 'mdast';
import { rawBlock } from './header-includes.js';
import { syntax } from './nodes.js';

/** A new page in every form that has pages; no words. */
export function pageBreak(): Html {
  const breaks = Object.entries(PAGE_BREAKS).map(([format, line]) => rawBlock(format, [line]));
  return syntax(breaks.join('\n\n'));
}

const PAGE_BREAKS = {
  latex: '\\clearpage',
  typst: '#pagebreak(weak: true)',
  openxml: '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
  html: '<div style="break-before: page"></div>',
} as const;

/**
 * What readers must see first. LaTeX would set the title and the contents before it: where the head of the file has made them wait, they
 * are set here, what comes first on the title page.
 */
export function cover(first: readonly RootContent[]): readonly RootContent[] {
  return [latex(BEFORE), ...first, latex(AFTER), pageBreak()];
}

const BEFORE = ['\\ifdefined\\agreementstate\\begin{lrbox}{\\agreementstate}\\begin{minipage}{.9\\linewidth}\\fi'];
const AFTER = [
  '\\ifdefined\\agreementstate\\end{minipage}\\end{lrbox}%',
  '\\ifdefined\\publishers\\publishers{\\usebox{\\agreementstate}}\\agreementtitle\\else\\agreementtitle\\usebox{\\agreementstate}\\fi',
  '\\agreementcontents\\fi',
];

/** Blocks apart from each other, which LaTeX breaks no page in. */
export function keptTogether(blocks: readonly RootContent[]): readonly RootContent[] {
  return [latex(['\\begingroup\\interlinepenalty=10000\\parskip=2\\baselineskip']), ...blocks, latex(['\\endgroup'])];
}

function latex(lines: readonly string[]): Html {
  return syntax(rawBlock('latex', lines));
}
