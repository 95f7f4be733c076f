import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { fixDocument } from '../../src/cli/fix/fix-document.js';
import { type Compiled, compile } from '../../src/compile.js';
import { edit } from '../../src/edit/edit.js';
import { type Finding, type Fix, isSafelyFixed } from '../../src/model/finding.js';
import { CLEAN, sample } from '../support/sample.js';
import { TODAY } from '../support/test-rule.js';

const read = (text: string) => compile('exempel.md', text, { day: TODAY });
const textOf = ({ agreement }: Compiled) => agreement.source.text;

/** Edits of some fixes, in the order of the text. */
function editsOf(fixes: readonly Fix[]): Fix['edits'] {
  return fixes.flatMap(({ edits }) => edits).sort((a, b) => a.range.start.offset - b.range.start.offset);
}

/** Where a place of the text before is after some edits; undefined where an edit touches the stretch. */
function mover(edits: Fix['edits']) {
  return (start: number, end: number): readonly [number, number] | undefined => {
    if (edits.some(({ range }) => range.start.offset <= end && range.end.offset >= start)) return undefined;
    const before = edits.filter(({ range }) => range.end.offset < start);
    const shift = before.reduce(
      (sum, { range, text }) => sum + text.length - (range.end.offset - range.start.offset),
      0,
    );
    return [start + shift, end + shift];
  };
}

const keyOf = (rule: string, words: string, place: readonly [number, number]) => JSON.stringify([rule, words, place]);

/** Findings that no edit touches, by rule, words and the place where they are to be afterwards. */
function untouched(compiled: Compiled, move: (start: number, end: number) => readonly [number, number] | undefined) {
  return compiled.findings.flatMap(({ rule, range }) => {
    const place = move(range.start.offset, range.end.offset);
    return place ? [keyOf(rule, textOf(compiled).slice(range.start.offset, range.end.offset), place)] : [];
  });
}

/** The Markdown tree without what edits touch: kinds of nodes, places and words. */
function shapeOf(node: Nodes, move: (start: number, end: number) => readonly [number, number] | undefined): unknown {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const place = move(start, end);
  const children = 'children' in node ? node.children.map((child) => shapeOf(child, move)) : [];
  const value = place && 'value' in node ? node.value : undefined;
  return [node.type, place ?? '', value ?? '', ...children];
}

const stay = (start: number, end: number) => [start, end] as const;

/** All that a safe fix must be, for one fix alone. Findings that only tell of what an edit has made may come and go. */
function expectSafe(before: Compiled, finding: Finding, mayReveal: boolean): void {
  const { text, applied } = edit(textOf(before), [finding]);
  const after = read(text);
  const edits = editsOf(applied);
  const move = mover(edits);
  expect(applied).toHaveLength(1);
  expect(placesOf(after, finding.rule)).toBeLessThan(placesOf(before, finding.rule));
  if (mayReveal) return;
  const kept = untouched(before, move).filter((key) => !key.startsWith(`["${finding.rule}"`));
  const keys = untouched(after, stay);
  expect(
    kept.filter((key) => !keys.includes(key)),
    finding.rule,
  ).toEqual([]);
  const count = ({ findings }: Compiled, rule: string) => findings.filter((one) => one.rule === rule).length;
  const more = after.findings.filter(({ rule }) => count(after, rule) > count(before, rule));
  expect(
    more.map(({ rule }) => rule),
    `${finding.rule} brings nothing new`,
  ).toEqual([]);
  const tree = (compiled: Compiled) => compiled.agreement.source.body;
  const moved = movedPlaces(edits, text.length);
  expect(shapeOf(tree(after), moved)).toEqual(shapeOf(tree(before), move));
}

/** Places that a rule tells of: one finding may stand for several, not all of which can be mended. */
function placesOf({ findings }: Compiled, name: string): number {
  return findings.filter(({ rule }) => rule === name).reduce((sum, { related }) => sum + 1 + related.length, 0);
}

/** The places after the edits that no edit touches. */
function movedPlaces(edits: Fix['edits'], length: number) {
  let shift = 0;
  const made = edits.map(({ range, text }) => {
    const start = range.start.offset + shift;
    shift += text.length - (range.end.offset - range.start.offset);
    return [start, start + text.length] as const;
  });
  return (start: number, end: number): readonly [number, number] | undefined =>
    end <= length && made.some(([from, to]) => from <= end && to >= start) ? undefined : [start, end];
}

/** Faults that can be mended, each as it stands in a text. */
const FAULTS = {
  body: [
    'Enligt 16 kap 3§ HSL samverkar vi.',
    'Det följer av 7 kap 2§ SoL och av 25§ skollagen.',
    'Se http://www.exempel.se/rutin och [rutinen](http://www.exempel.se/b "titel").',
    'Parterna ansvarar för bo\u00ADende och ha\u030Alltid\u200Bstöd.',
    '- Punkt ett, http://exempel.se\n- Punkt 16 kap 4§ HSL\n  - under\u2003punkt',
    '> Citat av 16 kap 3§ HSL och av bo\u00ADende.',
    '| Vad | Hur |\n| --- | --- |\n| 16 kap 3§ HSL | http://exempel.se/a |\n| \\| ha\u030Alla | `16 kap 3§ HSL` |',
    '```\n16 kap 3§ HSL http://exempel.se bo\u00ADende\n```',
    'Enligt 3 f § HSL görs en plan.',
    'Se [a][r] och[^1].\n\n[r]: http://exempel.se/r\n\n[^1]: Not om 16 kap 3§ HSL.',
    'Se avsnitt 1 och [det](#avsnitt-1).',
    'Text utan fel, 10\u00A0000 kronor.',
  ],
  yaml: [
    'version: 1.10',
    'title: La\u030Angt avtal',
    'notice: "Ut\u200Bkast"',
    'related: [{ title: a, href: "http://exempel.se" }]',
  ],
} as const;

const NUMBERS = [
  '',
  '## 1 Ett\n\nText.\n\n## 2 Två\n\nText.\n\n## 4 Fyra\n\nText.\n\n### 4.1 Under\n\nSe avsnitt 4.\n',
];

const document = fc
  .record({
    body: fc.subarray([...FAULTS.body], { minLength: 1 }),
    yaml: fc.subarray([...FAULTS.yaml]),
    numbers: fc.constantFrom(...NUMBERS),
    ending: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    isEnded: fc.boolean(),
  })
  .map(({ body, yaml, numbers, ending, mark, isEnded }) => {
    const facts = `---\nstatus: draft\n${yaml.map((line) => `${line}\n`).join('')}---\n`;
    const text = sample(`${facts}\n${numbers || '## 1 Bakgrund\n'}\n${body.join('\n\n')}${isEnded ? '\n' : ''}`);
    return mark + text.replaceAll('\n', ending);
  });

const RUNS = 40;

/** What a fix lets other rules see for the first time, beside what it mends: a line that becomes a heading is judged as one. */
const REVEALING: readonly string[] = ['heading-space-missing', 'file-byte-order-mark'];

describe('every fix', () => {
  it('takes its finding away and nothing else, outside its edits', { timeout: 240_000 }, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(document, (text) => {
        const before = read(text);
        for (const finding of before.findings.filter(({ fix }) => fix)) {
          seen.add(finding.rule);
          expectSafe(before, finding, REVEALING.includes(finding.rule));
        }
      }),
      { numRuns: RUNS },
    );
    expect([...seen].sort()).toEqual(
      expect.arrayContaining([
        'citation-format',
        'citation-repealed',
        'file-byte-order-mark',
        'frontmatter-quote',
        'heading-number-gap',
        'link-insecure',
        'text-normalization',
      ]),
    );
  });

  it('is made until none is left, and then changes nothing', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(document, (text) => {
        const { after } = fixDocument(read(text), { day: TODAY });
        expect(after.findings.filter(isSafelyFixed)).toEqual([]);
        expect(fixDocument(after, { day: TODAY })).toEqual({ before: after, after, changes: 0 });
        expect(textOf(after).replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
      }),
      { numRuns: RUNS },
    );
  });
});

const AGREEMENTS = readdirSync('agreements').filter((name) => name.endsWith('.md'));
const VARIANTS = {
  LF: (text: string) => text,
  CRLF: (text: string) => text.replaceAll('\n', '\r\n'),
  BOM: (text: string) => `\uFEFF${text}`,
};

describe.each(AGREEMENTS)('agreements/%s', (name) => {
  const original = readFileSync(`agreements/${name}`, 'utf8');
  it.each(Object.entries(VARIANTS))('is mended safely: %s', { timeout: 120_000 }, (_, vary) => {
    const before = read(vary(original));
    for (const finding of before.findings.filter(({ fix }) => fix))
      expectSafe(before, finding, REVEALING.includes(finding.rule));
    const { after } = fixDocument(before, { day: TODAY });
    expect(after.findings.filter(isSafelyFixed)).toEqual([]);
    expect(fixDocument(after, { day: TODAY }).changes).toBe(0);
    expect(after.findings.length).toBeLessThanOrEqual(before.findings.length);
  });
});

describe('a text without faults', () => {
  it('stays as it is', () => {
    expect(fixDocument(read(CLEAN), { day: TODAY }).changes).toBe(0);
  });
});
