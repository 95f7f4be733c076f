import { nearest } from '../../lib/nearest.js';
import type { Located, Range } from '../../model/place.js';
import type { Rule } from '../../model/rule.js';
import { SUPPRESSION_SCOPES, type SuppressedRule, type Suppression } from '../../model/suppression.js';

/** What keeps a suppression from counting, in whole or for one of its rules. */
export interface SuppressionFault extends Located {
  readonly kind:
    | 'directive' // there is no such one
    | 'rule' // there is no such one
    | 'words' // none of several names is a rule's, and no reason is marked as one
    | 'own' // what is said of suppressions cannot be suppressed
    | 'nameless' // no rule is named
    | 'until' // is no date
    | 'line' // none follows
    | 'unclosed'; // is text, and no comment
  /** The word, or the words, that it is about. */
  readonly word: string;
  /** What was probably meant. */
  readonly meant: string | undefined;
}

const DIRECTIVES = SUPPRESSION_SCOPES.map((scope) => `disable-${scope}`);

/** Finds what a suppression says that cannot be followed. */
export function faultsFinder(rules: readonly Rule[]): (suppression: Suppression) => Iterable<SuppressionFault> {
  const isOwn = new Map(rules.map(({ name, group }) => [name, group === 'suppressions']));
  const names = [...isOwn.keys()].filter((name) => !isOwn.get(name));
  return function* (suppression) {
    const { directive, scope, until, line, range } = suppression;
    if (scope === undefined) {
      yield { kind: 'directive', range, word: directive, meant: meantBy(directive, DIRECTIVES) };
      return;
    }
    if (suppression.rules.length === 0) yield plain('nameless', range, directive);
    if (scope !== 'file' && line === undefined) yield plain('line', range, directive);
    if (until && !until.date) yield plain('until', until.range, until.text);
    for (const { name, range: place } of suppression.rules) if (isOwn.get(name)) yield plain('own', place, name);
    yield* unknownRules(suppression, (name) => isOwn.has(name), names);
  };
}

function plain(kind: SuppressionFault['kind'], range: Range, word: string): SuppressionFault {
  return { kind, range, word, meant: undefined };
}

/** Several words in a row that are like no rule are a reason that nothing marks as one. */
function* unknownRules(
  { rules, reason }: Suppression,
  isKnown: (name: string) => boolean,
  names: readonly string[],
): Generator<SuppressionFault> {
  const unknown = rules
    .filter(({ name }) => !isKnown(name))
    .map((rule) => ({ rule, meant: meantBy(rule.name, names) }));
  const unlike = unknown.filter(({ meant }) => meant === undefined).map(({ rule }) => rule);
  const isReason = reason === undefined && unlike.length > 1;
  if (isReason) yield plain('words', spanOf(unlike), unlike.map(({ name }) => name).join(' '));
  for (const { rule, meant } of unknown) {
    if (meant !== undefined || !isReason) yield { kind: 'rule', range: rule.range, word: rule.name, meant };
  }
}

function spanOf(rules: readonly SuppressedRule[]): Range {
  const [first, last] = [rules[0]?.range, rules.at(-1)?.range];
  return { start: first?.start, end: last?.end } as Range;
}

/** Nobody means a rule by a word that is twice as long as any. */
const MOST_UNITS = 80;

function meantBy(word: string, known: readonly string[]): string | undefined {
  return word.length > MOST_UNITS ? undefined : nearest(word, known);
}
