import { parseEdtf } from '../model/edtf.js';
import type { Range } from '../model/place.js';
import { SUPPRESSION_SCOPES, type Suppression, type SuppressionEnd } from '../model/suppression.js';
import type { Comment } from './comments.js';

/** The place of a stretch of the file. */
type Place = (start: number, end: number) => Range;
/** What the words of a comment say. */
type SuppressionWords = Pick<Suppression, 'directive' | 'scope' | 'rules' | 'reason' | 'until'>;

/** Begins a comment that is meant for us; two hyphens begin the reason, and are no part of the word. */
const OPENING = /^\s*agreement-(?<directive>(?:(?!--)[^\s,])*)/i;
/** What the reason stands after. Editors make a dash of two hyphens. */
const REASON = /--+|(?<=\s)[–—](?=\s)/;
/** Also as people write it by mistake, `until: 2027`. With what may end a sentence after it left out. */
const UNTIL = /(?<![^\s,(])until(?:=|\s*[=:]\s*(?=\d))(?<text>(?:[^\s,]*[^\s,.;)])?)/i;
/** Line starts within a comment: indentation, and the marks of a quote. */
const LINE_START = /(?<=[\r\n])[ \t>]+/g;

/**
 * Reads `agreement-disable-next-line RULE, RULE -- why until=2027-01-01`. Names stand between commas or spaces; `until` may stand
 * before the reason too. Undefined when the comment is not meant for us.
 */
export function readSuppressionWords({ words, offset }: Comment, place: Place): SuppressionWords | undefined {
  const plain = words.replace(LINE_START, blank);
  const opening = OPENING.exec(plain);
  if (!opening) return undefined;
  const directive = opening.groups?.['directive'] ?? '';
  const from = opening[0].length;
  const until = UNTIL.exec(plain.slice(from));
  const rest = plain.slice(from).replace(UNTIL, blank);
  const reason = REASON.exec(rest);
  const names = rest.slice(0, reason?.index).matchAll(/[^\s,]+/g);
  return {
    directive,
    scope: SUPPRESSION_SCOPES.find((scope) => directive === `disable-${scope}`),
    rules: Array.from(names, ({ 0: name, index }) => {
      const start = offset + from + index;
      return { name, range: place(start, start + name.length) };
    }),
    reason: reason ? reasonIn(rest.slice(reason.index + reason[0].length)) : undefined,
    until: until ? endOf(until, offset + from, place) : undefined,
  };
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** On one line; undefined when there is no word in it. */
function reasonIn(text: string): string | undefined {
  return /[\p{L}\p{N}]/u.test(text)
    ? text
        .replace(/\s+/g, ' ')
        .replace(/^[ ,]+/, '')
        .trimEnd()
    : undefined;
}

function endOf({ 0: written, index, groups }: RegExpExecArray, offset: number, place: Place): SuppressionEnd {
  const text = groups?.['text'] ?? '';
  const start = offset + index;
  return { text, date: parseEdtf(text), range: place(start, start + written.length) };
}
