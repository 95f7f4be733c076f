import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../src/emit/plain-text.js';
import { parseMarkdown } from '../../src/parse/markdown.js';

describe('toPlainText', () => {
  it.each([
    ['paragraphs with a blank line between', 'Ett.\n\nTvå.', 'Ett.\n\nTvå.'],
    ['a soft line break as a space', 'Regionen\nansvarar\r\nför vården.', 'Regionen ansvarar för vården.'],
    ['a hard line break as a line', 'Regionen  \nKommunen\\\nBrukaren', 'Regionen\nKommunen\nBrukaren'],
    [
      'words without their markup',
      '**Vård** *och* `stöd` enligt [lagen](https://example.org)',
      'Vård och stöd enligt lagen',
    ],
    ['a list', '- Ett\n- Två', '- Ett\n- Två'],
    ['a numbered list from its own start', '3. Tre\n4. Fyra', '3. Tre\n4. Fyra'],
    [
      'lists in lists, each under the words above it',
      '1. Boende\n   - Kommunen\n     - ger stöd\n2. Arbete',
      '1. Boende\n   - Kommunen\n     - ger stöd\n2. Arbete',
    ],
    ['an item of several paragraphs', '- Ett\n\n  Mer\n- Två', '- Ett\n  Mer\n- Två'],
    ['an empty item', '-\n- Två', '-\n- Två'],
    [
      'a table',
      '| Område | Part |\n|---|---|\n| Boende | **Kommunen** |\n| Vård | |',
      'Område | Part\nBoende | Kommunen\nVård | ',
    ],
    ['a footnote’s call', 'Se lagen[^1].\n\n[^1]: Lagen.', 'Se lagen[1].'],
    ['a quotation', '> Ett\n>\n> Två', 'Ett\n\nTvå'],
    ['code with its lines', '    rad 1\r\n      rad 2', 'rad 1\n  rad 2'],
    ['what is escaped or referred to by number', '1\\) A &amp; B &#229;', '1) A & B å'],
    ['composed letters', 'Pa\u030a', 'På'],
    ['a line between blocks as nothing', 'Ett\n\n***\n\nTvå', 'Ett\n\nTvå'],
    ['nothing', '', ''],
  ])('gives %s', (_, markdown, text) => {
    const { children } = parseMarkdown(markdown, 0);
    expect(toPlainText(children.filter(({ type }) => type !== 'footnoteDefinition'))).toBe(text);
  });
});
