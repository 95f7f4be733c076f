import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/model/source.js';
import { headOf, headWithin, MOST_HEAD_BYTES, parseHead } from '../../src/parse/head.js';
import { parse } from '../../src/parse/parse.js';

/** What documents are made of where they begin, and what can be taken for a fence. */
const PART = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      '---\n',
      '\n---\n',
      '---\r\n',
      '\n--- \t\n',
      '\n...\n',
      '\n ---\n',
      '---',
      '--',
      '\n----\n',
    ),
    weight: 3,
  },
  fc.constantFrom(
    '\uFEFF',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '\u2028',
    '## Syfte\n',
    '#',
    'å',
    '💙',
    '\uFFFD',
    '- ',
    '"',
    '*_[`<',
  ),
  fc.constantFrom(
    'id: a\n',
    'title: Avtal\n',
    'parent: b\r\n',
    'replaces: [{ id: c }]\n',
    'notice: "x\n---\ny"\n',
    'x: |\n  ---\n',
  ),
);
const DOCUMENT = fc
  .tuple(fc.constantFrom('---\n', '', '\uFEFF---\r\n', '\n\n---\n', '  ---\n'), fc.array(PART))
  .map(([opening, parts]) => Buffer.from(opening + parts.join('')));

/** What a document says of itself before its text. */
function told(content: Uint8Array) {
  const { unreadable, frontmatter } = parse('a.md', content);
  return unreadable ? {} : { data: frontmatter.data, entries: frontmatter.entries };
}

function toldByHead(head: Uint8Array) {
  const { frontmatter } = parseHead('a.md', head);
  return { data: frontmatter.data, entries: frontmatter.entries };
}

describe('the head of a document', () => {
  it('says the same as the document, at the same places', () => {
    fc.assert(
      fc.property(DOCUMENT, (document) => {
        expect(toldByHead(headOf(document))).toMatchObject(told(document));
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same when only the first bytes are there, or is not in sight', () => {
    fc.assert(
      fc.property(DOCUMENT, fc.nat(), (document, at) => {
        const head = headWithin(document.subarray(0, 3 + (at % (document.length + 1))));
        if (head) expect(toldByHead(head)).toEqual(toldByHead(headOf(document)));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['an agreement', '---\nid: a\n---\n', 14],
    ['a body before the first heading', '---\nid: a\n---\n\nText --- text\n---\n', 14],
    ['no end', '---\nid: a\n\n## Syfte\n', 4],
    ['no beginning', `${'x'.repeat(1000)}\n---\n`, 100],
    ['nothing', '', 0],
  ])('%s: no more than is needed', (_, text, length) => {
    expect(headOf(Buffer.from(text))).toHaveLength(length);
  });

  it('knows the kind of what is wrong', () => {
    const kinds = ['---\nid: a\n\n## Syfte\n', 'Text\n', '\n---\nid: a\n---\n'].map(
      (text) => parseHead('a.md', headOf(Buffer.from(text))).frontmatter.problems[0]?.kind,
    );
    expect(kinds).toEqual(['unclosed', 'missing', 'blank-before']);
  });

  it.each<[string, (text: string) => string | Uint8Array]>([
    ['Latin-1 in the head', (text) => Buffer.from(text.replace('id', 'å: ö\nid'), 'latin1')],
    ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['NUL in the head', (text) => text.replace('id: a', 'id: \0')],
    ['a head that is too long', (text) => text.replace('id', `${'å: 1\n'.repeat(25_000)}id`)],
    ['a head that is far too long', (text) => text.replace('id', `${'å: 1\n'.repeat(250_000)}id`)],
    ['too many blank lines before it', (text) => '\n'.repeat(MAX_BYTES / 2) + text],
  ])('%s says nothing, as in the document', (_, change) => {
    const document = Buffer.from(change('---\nid: a\n---\n\n## Syfte\n'));
    expect([parse('a.md', document).frontmatter.data, toldByHead(headOf(document)).data]).toEqual([{}, {}]);
  });

  it('of the greatest size is still read', () => {
    const line = `å: "${'€'.repeat(99_000)}"\n`;
    const document = Buffer.from(`---\n${line}id: a\n---\n\n${'Text. '.repeat(1000)}`);
    expect(document.length).toBeGreaterThan(MOST_HEAD_BYTES - 5000);
    expect(toldByHead(headOf(document)).data).toMatchObject({ id: 'a' });
  });
});
