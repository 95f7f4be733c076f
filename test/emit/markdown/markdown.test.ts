import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { markdown } from '../../../src/emit/markdown/markdown.js';
import { heading } from '../../../src/emit/markdown/nodes.js';
import { printMarkdown } from '../../../src/emit/markdown/print.js';
import type { EmitContext } from '../../../src/model/emitter.js';
import { PLAIN_THEME } from '../../../src/model/theme.js';
import { parseMarkdown } from '../../../src/parse/markdown.js';
import { collapse, contextFor, read, textsOf } from '../reading.js';
import { FULL } from '../samples.js';
import { HAS_PANDOC, readWithPandoc } from './pandoc.js';

function emit(text: string, more: Partial<EmitContext> = {}): string {
  const compiled = read(text);
  return markdown.emit(compiled.agreement, { ...contextFor(compiled), ...more }) as string;
}

/** Head and body of an output. */
function split(output: string): { readonly head: Record<string, unknown>; readonly body: string } {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(output) ?? [];
  return { head: parseYaml(head), body };
}

/** What CommonMark reads: the blocks without Pandoc's attributes. */
function commonMarkLines(body: string): readonly string[] {
  return textsOf(parseMarkdown(body, 0).children).map((text) =>
    collapse(text.replace(/ \{(?:#|id=)[^{}]*\}$/, '').replace(/^\[(.*?)\]\{#[^{}]*\}/, '$1')),
  );
}

describe('the Markdown', () => {
  it('has a head that every writer of Pandoc understands', () => {
    const theme = { ...PLAIN_THEME, organisation: 'Region Exempel' };
    const { 'header-includes': includes, ...head } = split(emit(FULL, { theme })).head;
    expect(head).toEqual({
      title: 'Överenskommelse om samarbete ⟨1⟩',
      subtitle: 'för barn ⟨2⟩',
      author: ['Region Exempel ⟨7⟩', 'Exempels kommun'],
      date: '2023-05-09',
      lang: 'sv-SE',
      subject: 'Överenskommelse',
      description:
        'Gäller till och med 2026-12-31. Sista dagen för uppsägning har passerat. Om ingen sade upp överenskommelsen i tid ' +
        'förlängs den till och med 2028-12-31. Status den 2026-11-21. Exempel ⟨3⟩',
      toc: true,
      'toc-depth': 2,
      'toc-title': 'Innehåll',
      papersize: 'a4',
      documentclass: 'scrartcl',
      classoption: ['titlepage', '11pt'],
      geometry: 'margin=25mm',
      margin: { x: '25mm', y: '25mm' },
      agreement: {
        id: 'exempel',
        version: '4.0 ⟨4⟩',
        reference: ['RS 1 ⟨6⟩', 'KS 2'],
        state: 'in-force',
        asOf: '2026-11-21',
        from: '2023-06-01',
        until: '2026-12-31',
        renewsUntil: '2028-12-31',
        publisher: 'Region Exempel',
        tool: 'agreement-cli 9.9.9',
      },
    });
    expect(includes).toEqual(
      ['typst', 'latex', 'html'].map((format) => expect.stringMatching(`^\`\`\`{=${format}}\\n[^]+\\n\`\`\`\\n$`)),
    );
  });

  it('marks a draft in the title and at the top', () => {
    const { head, body } = split(emit('---\ntitle: A\nstatus: draft\n---\n'));
    expect(head.title).toBe('UTKAST: A');
    expect(body).toContain('\n> **UTKAST. Texten är inte antagen och kan ändras.** Status den 2026-11-21.\n');
  });

  it.each([
    ['sv', 'UTKAST', 'Publicerad trots fel som ska rättas innan texten används. Avslutad.'],
    ['en', 'DRAFT', 'Published in spite of errors that must be corrected before the text is used. Ended.'],
  ] as const)('says in %s that it is published in spite of errors', (locale, mark, sentence) => {
    const { head, body } = split(emit('---\ntitle: A\nstatus: ended\n---\n', { locale, forced: true }));
    expect(head['title']).toBe(`${mark}: A`);
    expect(head['description']).toContain(sentence);
    expect(body).toContain(`\n> **${mark}. ${sentence}`);
  });

  it('starts each attachment on a new page in every form, and what comes after the last', () => {
    const text =
      '## Ett\n\nSe 16 kap. 3 § hälso- och sjukvårdslagen (2017:30).\n\n## Bilaga 1 Mall\n\n### Del\n\n## Bilaga 2\n';
    const body = split(emit(text))
      .body.slice(1)
      .replace(/```\{=(\w+)\}\n[^`]*```/g, '{$1}');
    const seen = body
      .match(/^(?:#+ .*|\{\w+\})$/gm)
      ?.join(' ')
      .replaceAll('{latex} {typst} {openxml} {html}', 'BRYT');
    expect(seen).toBe(
      '{latex} {latex} BRYT # 1 Ett {#avsnitt-1} BRYT # Bilaga 1 Mall {#bilaga-1 .unnumbered} ## Del {#del} BRYT ' +
        '# Bilaga 2 {#bilaga-2 .unnumbered} BRYT # Författningar som överenskommelsen hänvisar till {#dok-forfattningar .unnumbered}',
    );
  });

  it('has no emphasis within emphasis of its kind, which Pandoc would not read', () => {
    const { body } = split(emit('**a *b* c **d e** f g** och **x **y** z** och *a *b* c* och *a **b** c*.\n'));
    expect(body).toContain('\n**a *b* c d e f g** och **x y z** och *a b c* och *a **b** c*.\n');
  });

  it('has literal numbers and explicit ids', () => {
    const { body } = split(emit('## Ett\n\nSe avsnitt 1.1.\n\n### Två {#två}\n\n### Tre {#3}\n\n## Bilaga 1 Mall\n'));
    expect(body.match(/^(?:#+ |Se).*$/gm)).toEqual([
      '# 1 Ett {#avsnitt-1}',
      'Se [avsnitt 1.1](#två).',
      '## 1.1 Två {#två}',
      '## 1.2 Tre {id="3"}',
      '# Bilaga 1 Mall {#bilaga-1 .unnumbered}',
    ]);
  });

  it('tells facts, signatures and attachments', () => {
    const { body } = split(emit(FULL));
    expect(body).toContain('- **Uppsägning:**\n  - Uppsägningstid: 12 månader\n  - Om en part');
    expect(body).toContain('- **Bygger på:** exempel-lan\n');
    expect(body).toContain('| **Region Exempel ⟨18⟩**\n| Regiondirektör ⟨19⟩\n| N N ⟨20⟩\n| Undertecknad 2023-05-15\n');
    expect(body).toMatch(/\| \*\*Exempels kommun\*\*\n\|\n\| Ort och datum: (?:\\_)+\n\|\n\| Underskrift: (?:\\_)+\n/);
    expect(body).toContain('- [Bilaga 1]{#bilaga-1} [Mall ⟨17⟩](bilagor/mall.md)\n- [Bilaga 2]{#bilaga-2} Rutin\n');
  });

  it('has no code fence that gives orders', () => {
    expect(emit('```{=html}\n<b>\n```\n')).toContain('\n```\n<b>\n```\n');
  });

  it.each([
    ['a) ord', 'a\\) ord'],
    ['(2) ord', '(2\\) ord'],
    ['iv. ord', 'iv\\. ord'],
    ['2017. ord', '2017\\. ord'],
    ['#. ord', '\\#\\. ord'],
    ['a)ord', 'a)ord'],
    ['1.4 ord', '1.4 ord'],
    ['::: ord', '\\::: ord'],
    ['| ord', '\\| ord'],
    ['Table: ord', 'Table\\: ord'],
    ['[ ] ord', '\\[ ]\u00A0ord'],
    ['\\input{x}', '\\\\input\\{x}'],
    ['\\{', '\\\\\\{'],
    ['\\\\a\\', '\\\\\\\\a\\\\'],
    ['@a $b$ x^2^ H~2~O <b>', '\\@a \\$b\\$ x\\^2\\^ H\\~2\\~O \\<b>'],
    ['"a" \'b\' c-d e--f g---h i..j k...', '\\"a\\" \\\'b\\\' c-d e\\-\\-f g\\-\\-\\-h i..j k\\.\\.\\.'],
    ['en\nrad', 'en rad'],
    ['a\u2002b', 'a\u00A0b'],
  ])('writes %s as %s', (value, expected) => {
    expect(printMarkdown([paragraph(value)])).toBe(`${expected}\n`);
  });

  it('is read back as the same words, by CommonMark and by Pandoc, whatever they are', { timeout: 60_000 }, () => {
    const words = fc.sample(WORDS, { numRuns: 900, seed: 7 }).map(collapse).filter(Boolean);
    const shapes = [paragraph, item, title];
    const blocks = words.map(
      (value, index): RootContent => shapes[index % shapes.length]?.(value, index) ?? paragraph(value),
    );
    const separated = blocks.flatMap((block, index) => [block, paragraph(`§${index}`)]);
    const expected = words.flatMap((value, index) => [value, `§${index}`]);
    const printed = printMarkdown(separated);
    expect(commonMarkLines(printed)).toEqual(expected);
    if (HAS_PANDOC) expect(readWithPandoc(printed).blocks.map(({ text }) => text)).toEqual(expected);
  });
});

function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function title(value: string, index: number): RootContent {
  return heading(2, [{ type: 'text', value }], `titel-${index}`);
}

function item(value: string): RootContent {
  return {
    type: 'list',
    spread: false,
    children: [{ type: 'listItem', spread: false, children: [paragraph(value)] }],
  } as RootContent;
}

/** Short strings of what Markdown gives meaning to. */
const WORDS = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_{}[]()#+-.!|<>@$^~"\':;=%&/ \n'.split('')),
      fc.constantFrom(
        'a',
        'B',
        'x',
        'iv',
        '1',
        '2017',
        'å',
        'ord',
        'Table',
        'http://a.se',
        'www.b.se',
        'c@d.se',
        '...',
        '--',
        '::: ',
        '[^1]',
        '&amp;',
        '&#35;',
        '<b>',
        '[ ]',
        '[x] ',
        '    ',
      ),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((parts) => parts.join(''));
