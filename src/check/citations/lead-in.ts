/** Whether the words before a citation lead straight to it: "Enligt …", "regleras i …", "(…". */
export function leadsIn(before: string): boolean {
  return LEAD_IN.test(before);
}

/** Whether words begin with such a lead-in, and so are no title. */
export function beginsWithLeadIn(words: string): boolean {
  return FIRST.test(words);
}

const SHORT = String.raw`(?:enligt|enl\.?|i\s+enlighet\s+med|med\s+stöd\s+av|stöd\s+i|se(?:\s+(?:även|också|vidare|t\.?\s?ex\.?))?|jfr\.?|jämför)`;
/** In the present tense: "reglerades i 8 a §" is history. */
const VERB = String.raw`(?:(?:regleras|anges|finns|står|framgår|följer|stadgas|föreskrivs)(?:\s+(?:även|också|bl\.?\s?a\.?))?\s+(?:i|av))`;
const LEAD_IN = new RegExp(String.raw`(?:(?<![\p{L}\p{N}-])(?:${SHORT}|${VERB})\s+|(?:^|\p{L}\s+)\()$`, 'iu');
const FIRST = new RegExp(String.raw`^[\s(]*${SHORT}(?!\p{L})`, 'iu');

/** Whether words have a preposition last, or nothing: what follows is then not the number of something else ("grupp 8 a"). */
export function endsOpen(before: string): boolean {
  return leadsIn(before) || OPEN.test(before);
}

const OPEN = /(?:^|[(,;:.]|(?<![\p{L}\p{N}-])(?:i|av|till|med|från|och|samt|enligt))\s*$/iu;

/** More than a few words' worth of space is no joint. */
const LONG = 40;

/** Whether what stands between two citations only joins them. */
export function joins(between: string): boolean {
  return between.length < LONG && /^(?:,|\s*,?\s*(?<=\s)(?:och|samt|eller|resp\.?|respektive))\s+$/iu.test(between);
}
