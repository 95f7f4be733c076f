import { describe, expect, it } from 'vitest';
import { harmless } from '../../src/lib/harmless.js';
import { nodesOf } from '../../src/lib/nodes.js';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { codeSpan, commentText } from '../../src/report/markdown/comment-text.js';
import { markdown } from '../../src/report/markdown.js';
import { CONTEXT, checked, fileOf, found, RUNS, silence, UNSEEN, WILD } from './checked.js';

describe('words that GitHub and GitLab would make something of', () => {
  it.each([
    ['@user', '\\@<!-- -->user'],
    ['namn@kommun.se', 'namn\\@<!-- -->kommun.se'],
    ['#12 org/repo#12 GH-12', '#<!-- -->12 org/repo#<!-- -->12 GH<!-- -->-12'],
    ['!12 %12 ~bug $12 &12', '!<!-- -->12 %<!-- -->12 \\~<!-- -->bug \\$<!-- -->12 \\&<!-- -->12'],
    ['[issue:1](javascript:x)', '\\[<!-- -->issue:1\\](javascript:x)'],
    ['https://x.se www.x.se', 'https\\:<!-- -->//x.se www\\.x.se'],
    [':tada: 12:30, 8 a § #', ':<!-- -->tada: 12:30, 8 a § #'],
    ['a | b `c`\n<b>', 'a \\| b \\`c\\` \\<b\\>'],
    ['50 % av Å', '50 % av Å'],
  ])('%j is %j', (text, told) => {
    expect(commentText(text)).toBe(told);
  });

  it.each([
    ['a.md', '`a.md`'],
    ['a`b', '``a`b``'],
    ['``', '``` `` ```'],
    ['@user|#1', '`@user|#1`'],
  ])('%j as code is %j', (text, code) => {
    expect(codeSpan(text)).toBe(code);
  });
});

describe('markdown', () => {
  it.each(RUNS)('fits in a comment, and begins with a line that sums up: %s', (_, files) => {
    const report = markdown.report(files, CONTEXT);
    expect(report.length).toBeLessThanOrEqual(65_000);
    expect(report).toMatch(/^\*\*agreement\*\*: [^\n]+\.\n(?:\n|$)/);
    expect(report).toMatch(/[^\n]\n$/);
    expect(report).not.toMatch(UNSEEN);
    expect(harmless(report)).not.toMatch(/##\w*\[|^\s*::/m);
  });

  it('is one line when there is nothing to tell', () => {
    expect(markdown.report([fileOf('x', [])], CONTEXT)).toBe('**agreement**: Inget att anmärka på i 1 fil.\n');
    expect(markdown.report([], { ...CONTEXT, locale: 'en' })).toBe('**agreement**: No file has been checked.\n');
  });

  it.each(RUNS)('has our own headings, lists, code and stress, and nothing else: %s', (_, files) => {
    const tree = parseMarkdown(markdown.report(files, CONTEXT), 0);
    const marked = nodesOf(tree, 'link', 'linkReference', 'image', 'imageReference', 'definition', 'code', 'table');
    expect(marked).toEqual([]);
    expect(nodesOf(tree, 'html').filter(({ value }) => value !== '<!-- -->')).toEqual([]);
    expect(nodesOf(tree, 'heading').filter(({ depth }) => depth !== 3)).toEqual([]);
    const texts = nodesOf(tree, 'text').map(({ value }) => value);
    // What the hosts look for in the finished text, between which an empty comment stands.
    expect(texts.filter((value) => /[@#!~$&][\p{L}\p{N}]|%\d|:\/\//u.test(value))).toEqual([]);
  });

  it('tells the worst first, what to do once for a rule, and other places on one line', () => {
    const related = [1, 2].map(() => ({ ...found('x', 'x'), message: { sv: 'Även här.', en: 'Here too.' } }));
    const findings = [
      found('x', 'x', { severity: 'info', rule: 'link-insecure' }),
      found('x', 'x', { related: [...related, ...related.map((place) => ({ ...place, path: 'b.md' }))] }),
      found('x', 'x'),
    ];
    const file = fileOf('x', findings, { silenced: [silence(found('x', 'x'), {})] });
    const report = markdown.report([file], { ...CONTEXT, locale: 'en', fromRoot: (path) => `sub/${path}` });
    expect(report).toBe(`**agreement**: 2 errors, 0 warnings, 1 info in 1 file; 1 known one is not shown.

### \`sub/a.md\`

- **Error, line 1:** It is wrong. (\`reference-broken\`)\\
  **What to do:** Mend it.\\
  See also line 1, line 1, \`sub/b.md\` line 1, \`sub/b.md\` line 1: Here too.
- **Error, line 1:** It is wrong. (\`reference-broken\`)
- **Info, line 1:** It is wrong. (\`link-insecure\`)\\
  **What to do:** Mend it.
`);
  });

  it('leaves out the least important when there is no room, and says how many', () => {
    const text = 'x\n'.repeat(3000);
    const infos = Array.from({ length: 3000 }, () => found(text, 'x', { severity: 'info' }));
    const report = markdown.report([fileOf(text, [...infos, found(text, 'x')])], CONTEXT);
    const told = report.match(/^- \*\*/gm)?.length ?? 0;
    expect(report.length).toBeGreaterThan(60_000);
    expect(report.length).toBeLessThanOrEqual(65_000);
    expect(report).toContain('- **Fel, rad 1:**');
    expect(report.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`^${3001 - told} anmärkningar till får inte plats`));
  });

  it('does not fall over one that is longer than all the room', () => {
    const long = found('x', 'x', { message: { sv: 'a'.repeat(70_000), en: 'a' } });
    expect(markdown.report([fileOf('x', [long])], CONTEXT)).toMatch(/\n1 anmärkning till får inte plats här/);
  });

  it('has hostile words as they are', () => {
    const tree = parseMarkdown(markdown.report([WILD, checked('a.md', '')], CONTEXT), 0);
    const [item] = nodesOf(tree, 'listItem');
    const words = item ? nodesOf(item, 'text').map(({ value }) => value) : [];
    expect(words.join('')).toContain('<script>alert(1)</script>');
  });
});
