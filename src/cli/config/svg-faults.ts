import { decode, leadsAway, localName, unwantedIn } from './svg-tags.js';

/** Why an SVG is not used. */
export interface SvgFault {
  /** It ends too early, has text, which each machine sets in its own way, or has more in it than a published image needs. */
  readonly kind: 'cut' | 'typeset' | 'unsafe';
  /** What is wrong, as it stands there. */
  readonly found: string;
}

/**
 * The first fault in an SVG: scripts, other documents, what moves, what is fetched from elsewhere, and text. What cannot be followed as
 * XML is one too: nothing is let through that has not been understood.
 */
export function faultInSvg(text: string): SvgFault | undefined {
  const open: Open[] = [{ name: '', tag: '', style: '', isEmpty: true }];
  let at = 0;
  for (const { 0: piece, groups } of text.matchAll(PIECES)) {
    const fault = faultInPiece(piece, groups ?? {}, open);
    if (fault) return fault;
    at += piece.length;
  }
  const rest = text.slice(at);
  if (rest !== '') return rest.includes('>') ? unsafe(rest) : { kind: 'cut', found: rest };
  const [, ...unclosed] = open.map(({ tag }) => tag);
  return unclosed.length > 0 ? { kind: 'cut', found: unclosed.join('') } : undefined;
}

/** An element whose end has not come; the outermost is the document, which holds one element and no words. */
interface Open {
  readonly name: string;
  readonly tag: string;
  /** The words of a `style`, which comments and the like may stand between. */
  style: string;
  isEmpty: boolean;
}

/** XML without document types, processing instructions and what is not well formed; each piece begins where the one before ends. */
const PIECES = new RegExp(
  [
    /^\uFEFF|<!--[\s\S]*?-->|(?<=^\uFEFF?)<\?xml\s[^<>?]*\?>|<\/(?<end>[^\s<>/=]+)\s*>/,
    /<!\[CDATA\[(?<cdata>[\s\S]*?)\]\]>/,
    /<(?<name>[^\s<>/=!?'"]+)(?<attributes>(?:\s+[^\s<>/='"]+\s*=\s*(?:"[^<"]*"|'[^<']*'))*)\s*(?<slash>\/?)>/,
    /(?<words>[^<]+)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gy',
);

type Groups = Readonly<Record<string, string | undefined>>;

function faultInPiece(piece: string, groups: Groups, open: Open[]): SvgFault | undefined {
  const { name, end, cdata, words } = groups;
  const parent = open.at(-1);
  if (!parent) return unsafe(piece);
  if (name !== undefined) return faultAtStart(piece, name, groups, parent, open);
  if (end !== undefined) return faultAtEnd(piece, end, parent, open);
  if (cdata !== undefined || words !== undefined) return faultInWords(piece, cdata ?? decode(words ?? ''), parent);
  return undefined;
}

function faultAtStart(tag: string, name: string, { attributes = '', slash }: Groups, parent: Open, open: Open[]) {
  const isSecondRoot = open.length === 1 && !parent.isEmpty;
  if (isSecondRoot || isStyle(parent) || open.length > DEEPEST) return unsafe(tag);
  if (localName(name) === 'text') return { kind: 'typeset', found: tag } as const;
  const found = unwantedIn(name, attributes);
  if (found !== undefined) return unsafe(found);
  parent.isEmpty = false;
  if (slash === '') open.push({ name, tag, style: '', isEmpty: true });
  return undefined;
}

/** Elements within one another; drawing programs need a tenth, and readers of SVG give up at some thousands. */
const DEEPEST = 100;

function faultAtEnd(tag: string, name: string, ended: Open, open: Open[]): SvgFault | undefined {
  if (ended.name !== name) return unsafe(tag);
  open.pop();
  return leadsAway(ended.style) ? unsafe(ended.style) : undefined;
}

function faultInWords(piece: string, words: string, parent: Open): SvgFault | undefined {
  if (parent.name === '') return /[^ \t\r\n]/.test(piece) ? unsafe(piece) : undefined;
  if (isStyle(parent)) parent.style += words;
  return undefined;
}

function isStyle({ name }: Open): boolean {
  return localName(name) === 'style';
}

function unsafe(found: string): SvgFault {
  return { kind: 'unsafe', found: found.trim() };
}
