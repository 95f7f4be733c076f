/** Lines that only one of Pandoc's writers takes, as they are. */
export function rawBlock(format: string, lines: readonly string[]): string {
  return [`\`\`\`{=${format}}`, ...lines, '```'].join('\n');
}

/** Tables may go on on the next page. */
function typst(): readonly string[] {
  return ['#show figure.where(kind: table): set block(breakable: true)'];
}

/**
 * Parties fill lines as words do; headings of all levels have lines of their own. Tables are as wide as what they stand in, in smaller
 * type and with room between rows; TeX parts the first word of a cell only where something stands before it. The title and the contents wait for what is to stand before them (`cover`). pdfLaTeX would stop at signs that its
 * fonts lack: common ones are taken from mathematics, of others the code is shown.
 */
function latex(): readonly string[] {
  return [
    '\\makeatletter',
    '\\@ifundefined{RedeclareSectionCommand}{}{%',
    '\\RedeclareSectionCommand[beforeskip=2ex plus .5ex,afterskip=.8ex plus .2ex,indent=0pt]{paragraph}%',
    '\\RedeclareSectionCommand[beforeskip=2ex plus .5ex,afterskip=.8ex plus .2ex,indent=0pt]{subparagraph}}',
    '\\AddToHook{env/longtable/begin}{\\small\\columnwidth=\\linewidth\\leftmargini=1.2em\\leftmarginii=1.2em%',
    '\\let\\agreementragged\\raggedright\\def\\raggedright{\\agreementragged\\ifhmode\\hskip0pt\\relax%',
    '\\else\\everypar\\expandafter{\\the\\everypar\\hskip0pt\\relax}\\fi}%',
    '\\@ifundefined{extrarowheight}{}{\\extrarowheight=1ex}}',
    '\\def\\author#1{\\gdef\\@author{\\parbox{.9\\linewidth}{\\centering\\def\\and{\\unskip, \\ignorespaces}#1}}}',
    '\\newsavebox{\\agreementstate}',
    '\\let\\agreementmaketitle\\maketitle\\let\\agreementtitle\\relax',
    '\\def\\maketitle{\\let\\agreementtitle\\agreementmaketitle}',
    '\\let\\agreementtoc\\tableofcontents\\let\\agreementcontents\\relax',
    '\\def\\tableofcontents{\\xdef\\agreementcontents{\\noexpand\\setcounter{tocdepth}{\\the\\value{tocdepth}}\\noexpand\\agreementtoc}}',
    '\\@ifundefined{DeclareUnicodeCharacter}{}{%',
    '\\def\\sign#1#2{\\DeclareUnicodeCharacter{#1}{#2}}%',
    ...Object.entries(SIGNS).map(([codes, sign]) => declared(codes, sign)),
    '\\def\\codeofsign#1:#2\\relax{[\\UTFviii@hexcodepoint{\\the\\numexpr\\decode@UTFviii#2\\relax}]}%',
    '\\def\\UTFviii@undefined@err#1{\\expandafter\\codeofsign\\string#1\\relax}}',
    '\\makeatother',
  ];
}

function declared(codes: string, sign: string): string {
  return codes
    .split(' ')
    .map((code) => `\\sign{${code}}{${sign}}`)
    .join('')
    .concat('%');
}

/** By code points: arrows, boxes to tick, comparisons and bullets, which agreements hold, and signs that take no room. */
const SIGNS: Readonly<Record<string, string>> = {
  '2032': "\\ensuremath{'}",
  '2033': "\\ensuremath{''}",
  '2194': '\\ensuremath{\\leftrightarrow}',
  '21D2 27A1 2794 27A2': '\\ensuremath{\\Rightarrow}',
  '21D4': '\\ensuremath{\\Leftrightarrow}',
  '2212': '\\ensuremath{-}',
  '2219 22C5': '\\ensuremath{\\cdot}',
  '221E': '\\ensuremath{\\infty}',
  '2248': '\\ensuremath{\\approx}',
  '2260': '\\ensuremath{\\neq}',
  '2264': '\\ensuremath{\\leq}',
  '2265': '\\ensuremath{\\geq}',
  '25A0 25AA': '\\ensuremath{\\blacksquare}',
  '25B6 25BA': '\\ensuremath{\\blacktriangleright}',
  '25CB': '\\ensuremath{\\circ}',
  '25CF': '\\ensuremath{\\bullet}',
  '2610 25A1': '\\ensuremath{\\square}',
  '2611 2612': '\\ensuremath{\\boxtimes}',
  '2713 2714': '\\ensuremath{\\checkmark}',
  '2717 2718': '\\ensuremath{\\times}',
  '061C 200C 200D 200E 200F 2060 FE0E FE0F': '',
};

/** Tables with lines, and on paper a page as wide as the paper. The contents are there only when Pandoc is asked for them. */
function html(): readonly string[] {
  return [
    '<style>',
    'table { border-collapse: collapse; width: 100%; }',
    'caption { text-align: left; font-weight: bold; margin-bottom: .5em; break-after: avoid; }',
    'th, td { border: 1px solid #999; padding: .4em .5em; text-align: left; vertical-align: top; }',
    'td ul, td ol, th ul { margin: 0; padding-left: 1.2em; }',
    '.line-block { break-inside: avoid; margin: 1.5em 0; }',
    '#TOC > h2:only-child { display: none; }',
    '@page { size: A4; margin: 25mm; }',
    '@media print {',
    '  html { font-size: 10pt; line-height: 1.4; background: #fff; }',
    '  body { max-width: none; margin: 0; padding: 0; }',
    '  table { display: table; table-layout: fixed; font-size: 87%; }',
    '  th, td { hyphens: auto; padding: .3em .4em; }',
    '  h1, h2, h3, h4, h5, h6 { break-after: avoid; }',
    '}',
    '</style>',
  ];
}

/**
 * What Pandoc's own templates lack, as raw blocks that each reach one kind of output. Nothing of an author's stands in them. Pandoc
 * reads a value of the head as blocks only if it ends with a line end.
 */
export const HEADER_INCLUDES: readonly string[] = [
  rawBlock('typst', typst()),
  rawBlock('latex', latex()),
  rawBlock('html', html()),
].map((block) => `${block}\n`);
