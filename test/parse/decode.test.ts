import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/model/source.js';
import { parse } from '../../src/parse/parse.js';

const text = '---\nid: a\n---\n\n## Målgrupp\n\nÅ, ä och ö.\n';
const bytes = (...values: readonly (string | number[])[]) =>
  Buffer.concat(values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from(value))));

describe('decoding', () => {
  it.each([
    ['empty', bytes('')],
    ['empty', bytes('\uFEFF \r\n\t\n')],
    ['binary', bytes('%PDF-1.7', [0, 1, 2, 255])],
    ['not-utf8', Buffer.from(text, 'latin1')],
    ['not-utf8', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['too-large', Buffer.alloc(MAX_BYTES + 1, 'a')],
  ])('%s', (reason, content) => {
    const document = parse('a.md', content);
    expect(document.unreadable?.reason).toBe(reason);
    expect(document.body.children).toEqual([]);
  });

  it('tells the first byte that is not UTF-8', () => {
    expect(parse('a.md', Buffer.from(text, 'latin1')).unreadable?.range.start).toEqual({
      line: 5,
      column: 5,
      offset: 19,
    });
  });

  it('keeps every character, the byte order mark and line endings included', () => {
    const odd = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(parse('a.md', bytes(odd)).text).toBe(odd);
  });
});
