import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatch, structuredPatch } from 'diff';
import { harmless } from '../../lib/harmless.js';
import { maskPersonalNumbers } from '../../lib/personal-numbers.js';
import { visible } from '../../lib/visible.js';
import type { Paint } from '../../model/reporter.js';

/**
 * What has changed in a file as a unified diff that `git apply` and `patch -p1` take; empty where nothing has. It goes to
 * terminals and logs: personal identity numbers, control characters (a carriage return that ends no line among them) and
 * commands of build servers are told so that they do no harm, and a stretch that has such can then not be applied.
 */
export function showDiff(path: string, before: string, after: string, paint: Paint): string {
  if (before === after) return '';
  const patch = withEndedNames(formatPatch(patchOf(path, before, after), FILE_HEADERS_ONLY));
  const shown = harmless(visible(maskPersonalNumbers(patch)).replace(/\r(?!\n|$)/g, '[U+000D]'));
  return shown
    .split('\n')
    .map((line) => painted(line, paint))
    .join('\n');
}

/** Lines of context around a change. */
const CONTEXT = 3;
/** Lines removed and added that are matched with one another; the time it takes grows with their square. */
const MOST_CHANGES = 2000;

function patchOf(path: string, before: string, after: string): StructuredPatch {
  const name = path.replace(/^\/+/, '');
  const between = (old: string, now: string, maxEditLength?: number) =>
    structuredPatch(`a/${name}`, `b/${name}`, old, now, undefined, undefined, {
      context: CONTEXT,
      ...(maxEditLength && { maxEditLength }),
    }) as StructuredPatch | undefined;
  return between(before, after, MOST_CHANGES) ?? joined(between(before, ''), between('', after));
}

/** One hunk that takes all old lines away and puts all new ones in their place. */
function joined(removal: StructuredPatch | undefined, addition: StructuredPatch | undefined): StructuredPatch {
  const [old, now] = [removal?.hunks[0], addition?.hunks[0]];
  const hunk = {
    oldStart: 1,
    oldLines: old?.oldLines ?? 0,
    newStart: 1,
    newLines: now?.newLines ?? 0,
    lines: [...(old?.lines ?? []), ...(now?.lines ?? [])],
  };
  return { ...(removal as StructuredPatch), hunks: [hunk] };
}

/** A name with a space in it ends with a tab, as in git. */
function withEndedNames(patch: string): string {
  const [from = '', to = '', ...hunks] = patch.split('\n');
  return [...[from, to].map((line) => (/^\S+ [^"].* /.test(line) ? `${line}\t` : line)), ...hunks].join('\n');
}

function painted(line: string, paint: Paint): string {
  if (/^(?:---|\+\+\+) /.test(line)) return paint.strong(line);
  if (line.startsWith('@@')) return paint.faint(line);
  if (line.startsWith('+')) return paint.good(line);
  return line.startsWith('-') ? paint.error(line) : line;
}
