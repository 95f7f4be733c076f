import type { Finding, Fix } from '../model/finding.js';

/** A text after the fixes of some of its findings. */
export interface Edited {
  readonly text: string;
  /** The fixes that have been made, in the order of their findings. */
  readonly applied: readonly Fix[];
}

/**
 * Makes the fixes of findings in the text that they were found in, the first one first. A fix is made as a whole or not at
 * all: one that overlaps or touches what an earlier one changes is left for the next reading. All else stays as it is, unit
 * for unit, and a line break that an edit brings is the one that the file has. Linear time.
 */
export function edit(text: string, findings: readonly Pick<Finding, 'fix'>[]): Edited {
  const isFree = placeKeeper(text.length);
  const applied = findings.flatMap(({ fix }) => (fix && isFree(fix) ? [fix] : []));
  return { text: withEdits(text, applied), applied };
}

/** Says whether all places of a fix are free, and takes them if they are. */
function placeKeeper(length: number): (fix: Fix) => boolean {
  const taken = new Uint8Array(length + 1);
  return ({ edits }) => {
    const isTaken = edits.some(({ range: { start, end } }) => taken.subarray(start.offset, end.offset + 1).includes(1));
    if (isTaken || edits.length === 0) return false;
    for (const { range } of edits) taken.fill(1, range.start.offset, range.end.offset + 1);
    return true;
  };
}

function withEdits(text: string, fixes: readonly Fix[]): string {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => a.range.start.offset - b.range.start.offset);
  const parts: string[] = [];
  let at = 0;
  for (const { range, text: words } of edits) {
    parts.push(text.slice(at, range.start.offset), words.replace(/\r\n?|\n/g, lineEnd));
    at = range.end.offset;
  }
  return [...parts, text.slice(at)].join('');
}
