import type { Fix } from '../../model/finding.js';
import type { Text } from '../../model/locale.js';
import type { SourceDocument } from '../../model/source.js';
import type { SuppressedRule, Suppression } from '../../model/suppression.js';
import { type Cut, commentCut } from './comment-cut.js';

/**
 * Takes the names of rules out of a suppression, and the whole comment where none is left. Undefined where that could change how the
 * text around it is read.
 */
export function removal(
  suppression: Suppression,
  unneeded: readonly SuppressedRule[],
  source: SourceDocument,
): Fix | undefined {
  const { lines, text } = source;
  const isWhole = unneeded.length === suppression.rules.length;
  const cuts = isWhole ? commentCut(suppression, source) : nameCuts(suppression.rules, new Set(unneeded), text);
  if (!cuts) return undefined;
  const edits = cuts.map(({ start, end }) => ({ range: lines.range(start, end), text: '' }));
  return { title: isWhole ? WHOLE : NAMES, edits };
}

const WHOLE: Text = { sv: 'Ta bort undantaget', en: 'Remove the suppression' };
const NAMES: Text = { sv: 'Ta bort regeln ur undantaget', en: 'Remove the rule from the suppression' };

/** A name goes with what separates it from the next one; the last ones with what separates them from the one before. */
function nameCuts(rules: readonly SuppressedRule[], gone: ReadonlySet<SuppressedRule>, text: string): readonly Cut[] {
  const lastKept = rules.findLastIndex((rule) => !gone.has(rule));
  return rules.flatMap((rule, index) => {
    if (!gone.has(rule)) return [];
    const [before, after] = [rules[index - 1]?.range.end.offset, rules[index + 1]?.range.start.offset];
    const { start, end } = { start: rule.range.start.offset, end: rule.range.end.offset };
    if (index > lastKept) return [{ start: isSeparator(text.slice(before, start)) ? (before ?? start) : start, end }];
    return [{ start, end: isSeparator(text.slice(end, after)) ? (after ?? end) : end }];
  });
}

function isSeparator(text: string): boolean {
  return /^[\s,]+$/.test(text);
}
