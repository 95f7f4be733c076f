import { describe, expect, it } from 'vitest';
import { collect } from '../../src/collect.js';
import { compile } from '../../src/compile.js';
import type { Day } from '../../src/model/day.js';
import type { Finding } from '../../src/model/finding.js';
import type { Example, Rule } from '../../src/model/rule.js';
import { sample } from './sample.js';

/** The day that samples are read. */
export const TODAY = '2026-11-21' as Day;

export interface Samples {
  readonly good: readonly string[];
  readonly bad: readonly string[];
  readonly day?: string;
  /** Keys that the frontmatter around bad samples does not have. */
  readonly without?: readonly string[];
  /** Samples are whole files, not fragments. */
  readonly whole?: boolean;
  /** Other agreements of the collection, beside every sample: file names and fragments. */
  readonly beside?: Example['beside'];
}

/**
 * Runs a rule, and only it, over samples: fragments of a clean agreement (see `sample`). `⟦…⟧` marks each place where the
 * rule must speak; an empty `⟦⟧` is an empty range. The rule's own examples are always run.
 */
export function testRule(rule: Rule, samples: Samples): void {
  const { good, bad, day = TODAY, without = [], whole = false, beside } = samples;
  const run = (marked: string, left: readonly string[], isWhole: boolean, around: Around = { beside }) => {
    const document = isWhole ? marked : sample(marked, left);
    const { text, places } = unmark(document);
    return { places, found: findingsOf(rule, around.bytes?.(text) ?? text, day as Day, around.beside), text };
  };
  describe(rule.name, () => {
    it('speaks of its own bad example and is silent on its good one', () => {
      const { example } = rule;
      const { places, found } = run(example.bad, example.without ?? [], example.whole ?? false, example);
      expect(found.map(placeOfFinding)).toEqual(places);
      expect(places).not.toEqual([]);
      expect(run(example.good, [], example.whole ?? false, { beside: example.beside }).found).toEqual([]);
    });
    it.each(bad)('finds %j', (marked) => {
      const { places, found } = run(marked, without, whole);
      expect(found.map(placeOfFinding)).toEqual(places);
    });
    it.each(good)('leaves alone %j', (marked) => {
      expect(run(marked, [], whole).found.map(({ message }) => message.sv)).toEqual([]);
    });
  });
}

interface Around {
  readonly beside?: Example['beside'] | undefined;
  readonly bytes?: Example['bytes'];
}

/** What one rule says of a whole document, which other agreements may stand beside. */
export function findingsOf(
  rule: Rule,
  content: string | Uint8Array,
  day: Day = TODAY,
  beside: Example['beside'] = {},
): readonly Finding[] {
  const others = Object.entries(beside).map(([path, fragment]) => ({ path, content: sample(fragment) }));
  const collection = collect([{ path: 'exempel.md', content }, ...others]);
  return compile('exempel.md', content, { day, collection }).findings.filter((finding) => finding.rule === rule.name);
}

function placeOfFinding({ range }: Finding): readonly [number, number] {
  return [range.start.offset, range.end.offset];
}

/** Takes the marks out of a text and tells the stretches between them, by start and then end. */
export function unmark(marked: string): { text: string; places: readonly (readonly [number, number])[] } {
  const open: number[] = [];
  const places: (readonly [number, number])[] = [];
  let text = '';
  for (const unit of marked) {
    if (unit === '⟦') open.push(text.length);
    else if (unit === '⟧') places.push([open.pop() ?? 0, text.length]);
    else text += unit;
  }
  return { text, places: places.sort(([a, b], [c, d]) => a - c || b - d) };
}
