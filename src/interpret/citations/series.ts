import type { Publication } from '../../model/citation.js';
import type { Tokens } from './tokens.js';

/** The series of a publication, as it is named in a text. */
export interface Series {
  readonly kind: Publication['kind'];
  /** As it is properly written. */
  readonly name: string;
  /** As it is properly written in this text: with the author's capital, or in the author's own words ("proposition"). */
  readonly words: string;
  /** Where the number begins. */
  readonly to: number;
}

/** Reads the name of a series that begins at a token. */
export function readSeries(tokens: Tokens, at: number): Series | undefined {
  const written = tokens.all[at]?.text ?? '';
  const word = tokens.word(at);
  const known = SERIES.get(word);
  if (known) return readKnown(tokens, at, known);
  if (word === 'hslf' && tokens.is(at + 1, '-') && tokens.is(at + 2, 'fs'))
    return { kind: 'regulation', name: 'HSLF-FS', words: 'HSLF-FS', to: at + 3 };
  if (word === 'sosfs' || AUTHORITIES.test(written))
    return { kind: 'regulation', name: written.toUpperCase(), words: written.toUpperCase(), to: at + 1 };
  if (DEPARTMENTS.test(written)) return { kind: 'committee', name: written, words: written, to: at + 1 };
  return undefined;
}

type Known = readonly [kind: Publication['kind'], name: string];

const SERIES: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['prop', ['prop', 'prop.']],
  ['proposition', ['prop', 'prop.']],
  ['propositionen', ['prop', 'prop.']],
  ['sou', ['sou', 'SOU']],
  ['ds', ['ds', 'Ds']],
  ['dir', ['dir', 'dir.']],
  ['bet', ['bet', 'bet.']],
  ['betänkande', ['bet', 'bet.']],
  ['rskr', ['rskr', 'rskr.']],
  ['skr', ['skr', 'skr.']],
  ['skrivelse', ['skr', 'skr.']],
  ['meddelandeblad', ['meddelandeblad', 'Meddelandeblad']],
  ['meddelandebladet', ['meddelandeblad', 'Meddelandeblad']],
  ['cirkulär', ['cirkular', 'Cirkulär']],
  ['cirkuläret', ['cirkular', 'Cirkulär']],
]);

/** The departments by whose letters committees are named: `S 2017:01`. */
const DEPARTMENTS = /^(?:S|Fi|Ju|U|N|M|A|Ku|I|Fö|UD|KN|LI|Jo|In|C|SB)$/;

function readKnown(tokens: Tokens, at: number, [kind, name]: Known): Series {
  const written = tokens.all[at]?.text ?? '';
  const isWhole = written.length > 5;
  const to = isWhole ? skipAuthorAndNr(tokens, at + 1) : tokens.skip(at + 1, '.');
  if (isWhole) return { kind, name, words: tokens.line(at, to), to };
  const isCapital = name.endsWith('.') && /^\p{Lu}/u.test(written);
  return { kind, name, words: isCapital ? name.charAt(0).toUpperCase() + name.slice(1) : name, to };
}

/** "Meddelandeblad från Socialstyrelsen nr 1/2010". */
function skipAuthorAndNr(tokens: Tokens, at: number): number {
  const author = tokens.is(at, 'från') && tokens.isKind(at + 1, 'word') ? at + 2 : at;
  const comma = tokens.skip(author, ',');
  return tokens.is(comma, 'nr', 'nummer') ? tokens.skip(comma + 1, '.') : author;
}

/** Series of authorities that agreements cite, beside SOSFS and HSLF-FS; many municipalities and regions have an FS of their own. */
const AUTHORITIES = /^(?:AFS|BFS|DVFS|FoHMFS|IMYFS|KVFS|LVFS|MSBFS|PTSFS|SKOLFS|SKVFS|TLVFS)$/;
