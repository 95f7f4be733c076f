import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { proseBlocks } from '../../src/lib/prose.js';
import { rangeOf } from '../../src/model/place.js';
import { parse } from '../../src/parse/parse.js';

const WAYS: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  BOM: (text) => `\uFEFF${text}`,
  NFD: (text) => text.normalize('NFD'),
  all: (text) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`,
};

const WORDS = [
  'Målgrupp',
  'Överenskommelse',
  'åtgärd',
  'e\u0301',
  '*vård*',
  '**stöd**',
  '\\*',
  '&amp;',
  '&auml;',
  '[länk](#a)',
  '`kod`',
  'https://a.se/å',
  '§ 3',
];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const paragraph = fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const block = fc.oneof(
  words.map((text) => `## ${text}`),
  paragraph,
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item) => `- ${item}\n  ${item}`).join('\n')),
  paragraph.map((text) => text.replace(/^/gm, '> ')),
  fc.tuple(words, words).map(([a, b]) => `| ${a} | ${b} |\n| --- | --- |\n| ${b} | ${a} |`),
);
const value = fc.constantFrom('Överenskommelse', '"å: ä"', "'ö'", '2020-06', '1.10', 'a b # c');
const document = fc
  .tuple(value, value, fc.array(block, { maxLength: 6 }))
  .map(
    ([title, name, blocks]) =>
      `---\ntitle: ${title}\nparties:\n  - { name: ${name}, kind: region }\n---\n\n${blocks.join('\n\n')}\n`,
  );

describe.each(Object.entries(WAYS))('places under %s', (_, way) => {
  it('give back the words of frontmatter values', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { text: file, frontmatter } = parse('a.md', way(text));
        for (const [pointer, entry] of frontmatter.entries) {
          const { start, end } = entry.value;
          const written = file.slice(start.offset, end.offset);
          if (pointer === '/title') expect(`title: ${written}`).toBe(/title: .*?(?= #|\r?$)/m.exec(file)?.[0]);
          const key = entry.key && file.slice(entry.key.start.offset, entry.key.end.offset);
          if (key !== undefined) expect(pointer.endsWith(`/${key}`)).toBe(true);
          expect(lineAndColumn(file, start.offset)).toEqual([start.line, start.column]);
        }
      }),
    );
  });

  it('give back the words of the body', () => {
    fc.assert(
      fc.property(document, (text) => {
        const source = parse('a.md', way(text));
        visit(source.body as Nodes, 'text', (node) => {
          const { start, end } = rangeOf(node);
          if (!/[\\&\r\n]/.test(node.value + source.text.slice(start.offset, end.offset))) {
            expect(source.text.slice(start.offset, end.offset)).toBe(node.value);
          }
          expect(lineAndColumn(source.text, start.offset)).toEqual([start.line, start.column]);
        });
        for (const prose of proseBlocks(source.body, source)) {
          for (const match of prose.text.matchAll(/[\p{L}\p{M}]+/gu)) {
            const { start, end } = prose.range(match.index, match.index + match[0].length);
            const written = source.text.slice(start.offset, end.offset);
            expect(written.normalize('NFC').replaceAll('&auml;', 'ä')).toBe(match[0]);
          }
        }
      }),
    );
  });
});

function lineAndColumn(text: string, offset: number): [number, number] {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return [lines.length, (lines.at(-1) ?? '').length + 1];
}
