import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.js';
import { everySection } from '../../src/model/section.js';
import { TODAY } from '../support/test-rule.js';

/** Each heading's number, anchor and words. */
function read(headings: readonly string[]): readonly string[] {
  const { agreement } = compile('a.md', `---\nformat: 1\n---\n\n${headings.join('\n\n')}\n`, { day: TODAY });
  return [...everySection(agreement.sections)].map(({ number, id, heading }) => `${number ?? '–'} ${id} ${heading}`);
}

describe('numbers of headings', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['are counted', ['## A', '### B', '## C'], ['1 avsnitt-1 A', '1.1 avsnitt-1-1 B', '2 avsnitt-2 C']],
    ['are kept as typed', ['## 1 A', '## 3. C', '### 3.1 D'], ['1 avsnitt-1 A', '3 avsnitt-3 C', '3.1 avsnitt-3-1 D']],
    ['are left out before a typed one', ['## Inledning', '## 1 A'], ['– inledning Inledning', '1 avsnitt-1 A']],
    ['fill a gap', ['## 1 A', '## B', '## 3 C'], ['1 avsnitt-1 A', '2 avsnitt-2 B', '3 avsnitt-3 C']],
    ['go on after typed ones', ['## 1 A', '## B'], ['1 avsnitt-1 A', '2 avsnitt-2 B']],
    ['are read in bold', ['## **1 A**', '## **2 B**'], ['1 avsnitt-1 A', '2 avsnitt-2 B']],
    [
      'are read in other forms',
      ['## 1) A', '## § 2 B', '## 3: C', '## 4 – D'],
      ['1 avsnitt-1 A', '2 avsnitt-2 B', '3 avsnitt-3 C', '4 avsnitt-4 D'],
    ],
    ['are no years', ['## 2021 års mål', '## B'], ['1 avsnitt-1 2021 års mål', '2 avsnitt-2 B']],
    ['are no counts', ['## A', '## B', '## 8 kommuner'], ['1 avsnitt-1 A', '2 avsnitt-2 B', '3 avsnitt-3 8 kommuner']],
    [
      'are not for attachments',
      ['## A', '## Bilaga 1 B', '### C'],
      ['1 avsnitt-1 A', '– bilaga-1 Bilaga 1 B', '– c C'],
    ],
    ['are beside each other at # and ##', ['# T', '## A'], ['1 avsnitt-1 T', '2 avsnitt-2 A']],
    [
      'do not share an anchor',
      ['## 4 A', '## 4 B', '### 4.2 C'],
      ['4 avsnitt-4 A', '4 avsnitt-4--2 B', '4.2 avsnitt-4-2 C'],
    ],
  ])('%s', (_, headings, expected) => {
    expect(read(headings)).toEqual(expected);
  });
});
