import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseBlocks } from '../../src/lib/prose.js';
import { parse } from '../../src/parse/parse.js';

/** Each block's text, and what of the file stands for a stretch of it. */
function blocksOf(body: string) {
  const source = parse('exempel.md', `---\nformat: 1\n---\n${body}`);
  return [...proseBlocks(source.body, source)].map(({ text, range }) => ({
    text,
    written: (start: number, end: number) => {
      const place = range(start, end);
      return source.text.slice(place.start.offset, place.end.offset);
    },
  }));
}

describe('running text', () => {
  it.each<[what: string, body: string, text: string, written: string]>([
    ['words as they are', 'Se avsnitt 4 nu.', 'avsnitt 4', 'avsnitt 4'],
    ['an escape whole', 'De \\*vårdas\\* här', '*vårdas*', '\\*vårdas\\*'],
    ['a backslash that is one', 'a\\b \\\\ c', 'b \\ c', 'b \\\\ c'],
    ['a character reference whole', 'De ger st&ouml;d', 'stöd', 'st&ouml;d'],
    ['characters of two units by number', 'Ja &#128512;&#128513; nej', '😁 nej', '&#128513; nej'],
    ['ampersands', 'FoU & AT&T; &amp; stöd &#38; vård', 'T; & stöd & vård', 'T; &amp; stöd &#38; vård'],
    ['emphasis within', 'Se **avsnitt *4* i** texten', 'avsnitt 4 i', 'avsnitt *4* i'],
    ['a link within', 'Se [avsnitt](#a) 4 nu', 'avsnitt 4', 'avsnitt](#a) 4'],
    ['code left out', 'Se `mall` avsnitt', 'Se  avsnitt', 'Se `mall` avsnitt'],
    ['a hard break', 'Se avsnitt  \n4 nu', 'avsnitt\n4', 'avsnitt  \n4'],
    ['a soft break in a list', '- Se avsnitt \n  4 nu', 'avsnitt\n4', 'avsnitt \n  4'],
    ['a soft break in a quote', '> Se avsnitt\n> 4 nu', 'avsnitt\n4', 'avsnitt\n> 4'],
    ['a quote in a list', '- > Se avsnitt\n  > 4 nu', 'avsnitt\n4', 'avsnitt\n  > 4'],
    ['a lazy line of a quote', '> Se avsnitt\n4 nu', 'avsnitt\n4', 'avsnitt\n4'],
    ['a meant > after the mark of a quote', '> över\n> \\>18 år', '>18', '\\>18'],
    ['a > by its name after such a mark', '> över\n> &gt;18 år', '>18', '&gt;18'],
    ['a > too far in to be a mark', 'över\n     > 18 \\* år', '> 18 * år', '> 18 \\* år'],
    ['the other line ending', '> Se avsnitt\r\n> 4 nu', 'avsnitt\r\n4', 'avsnitt\r\n> 4'],
    ['a bar in a table', '| a |\n| --- |\n| b \\| c |', 'b | c', 'b \\| c'],
    ['a heading of several lines', 'Mål och\nmålgrupp\n---', 'och\nmålgrupp', 'och\nmålgrupp'],
    ['a footnote', 'Text[^1]\n\n[^1]: Se lagens\n    5 kap.', 'lagens\n5 kap', 'lagens\n    5 kap'],
    ['a bare address', 'På www.exempel.se/a&b nu', 'www.exempel.se/a&b', 'www.exempel.se/a&b'],
  ])('keeps the place of %s', (_, body, text, written) => {
    const block = blocksOf(body).find((one) => one.text.includes(text));
    const start = block?.text.indexOf(text) ?? 0;
    expect(block?.written(start, start + text.length)).toBe(written);
  });

  it('has an empty place for an empty stretch, also at the end', () => {
    const [block] = blocksOf('Regionen');
    expect([block?.written(3, 3), block?.written(8, 8)]).toEqual(['', '']);
  });

  it('has the place of every word, however it is written', () => {
    const atom = fc.constantFrom(
      ...['a', 'å', '§', '😀'].map((same) => [same, same] as const),
      ...['*', '_', '[', '>', '\\', '&', '#', '-'].map((sign) => [sign, `\\${sign}`] as const),
      ...([['ö', '&ouml;'], ['&', '&amp;'], ['😀', '&#128512;'], ['>', '&#x3E;']] as const), // biome-ignore format: a table
    );
    const word = fc.record({
      atoms: fc.array(atom, { minLength: 1, maxLength: 5 }),
      mark: fc.constantFrom('', '', '**'),
      after: fc.constantFrom(' ', '\n', ' \n'),
    });
    const container = fc.constantFrom(
      ...([['', ''], ['- ', '  '], ['> ', '> '], ['> ', '>'], ['> ', ''], ['- > ', '  > '], ['> 1. ', '>    ']] as const), // biome-ignore format: a table
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        container,
        fc.constantFrom('\n', '\r\n'),
        (words, lead, newline) => {
          const lines = words.map(({ atoms, mark, after }) => mark + atoms.map(([, as]) => as).join('') + mark + after);
          const body =
            lead[0] +
            lines
              .join('')
              .trimEnd()
              .replaceAll('\n', newline + lead[1]);
          const [block] = blocksOf(body);
          let start = 0;
          for (const { atoms, after } of words) {
            const meant = atoms.map(([as]) => as).join('');
            expect(block?.text.slice(start, start + meant.length)).toBe(meant);
            expect(block?.written(start, start + meant.length)).toBe(atoms.map(([, as]) => as).join(''));
            start += meant.length + (after.includes('\n') ? newline.length : 1);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
