import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.js';
import { CLEAN, sample } from '../support/sample.js';
import { TODAY } from '../support/test-rule.js';

const titled = (title: string) => CLEAN.replace(/^title: .*$/m, title);

/** What a PDF of PDF/UA-1 cannot have, and what is told of it. */
const REFUSED: readonly (readonly [what: string, rule: string, text: string])[] = [
  ['no title', 'frontmatter-schema', titled('# none')],
  ['an empty title', 'frontmatter-schema', titled('title: ""')],
  ['a title of spaces', 'frontmatter-schema', titled('title: "  "')],
  ['a heading of the first level', 'heading-depth', sample('# Boende\n\nText.\n')],
  ['a first heading of the third level', 'heading-depth', sample('### Boende\n\nText.\n')],
  ['a level that is left out', 'heading-depth', sample('## Boende\n\nText.\n\n#### Stöd\n\nText.\n')],
  ['a heading without words', 'heading-empty', sample('##\n\nText.\n')],
  ['a heading of attributes', 'heading-empty', sample('## {#boende}\n\nText.\n')],
  ['a heading of a number', 'heading-empty', sample('## 1\n\nText.\n')],
  ['a heading of nothing that is seen', 'heading-empty', sample('## \u200B\n\nText.\n')],
  ['an image without text', 'image-alt-missing', sample('## Boende\n\n![](karta.png)\n')],
  ['an image whose text is empty', 'image-alt-missing', sample('## Boende\n\n![ ][k]\n\n[k]: karta.png\n')],
  ['a character that the typeface lacks', 'character-unprintable', sample('## Boende 😀\n\nText.\n')],
  ['a control character', 'character-invisible', sample('## Boende\u0007\n\nText.\n')],
];

describe('what PDF/UA-1 refuses', () => {
  it.each(REFUSED)('%s: %s says so', (_, rule, text) => {
    const findings = compile('a.md', text, { day: TODAY }).findings.filter((finding) => finding.rule === rule);
    expect(findings).toHaveLength(1);
  });
});
