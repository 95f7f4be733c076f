import { describe, expect, it } from 'vitest';
import { indexLines } from '../../src/lib/lines.js';
import type { Suppression } from '../../src/model/suppression.js';
import { parse } from '../../src/parse/parse.js';
import { readSuppressionWords } from '../../src/parse/suppression-words.js';
import { yamlComments } from '../../src/parse/yaml-comments.js';
import { growth } from '../support/cost.js';

const HEAD = '---\nformat: 1\n---\n\n';
const LINE_ENDS = { LF: '\n', CRLF: '\r\n', CR: '\r' };

function found(text: string): readonly Suppression[] {
  return parse('a.md', text).suppressions;
}

/** A suppression in short, with what stands in the file at each of its places. */
function told(text: string, { scope, directive, line, range, rules, reason, until }: Suppression) {
  const at = ({ start, end }: Suppression['range']) => text.slice(start.offset, end.offset);
  expect(rules.map((rule) => at(rule.range))).toEqual(rules.map(({ name }) => name));
  if (until)
    expect(
      at(until.range)
        .toLowerCase()
        .replace(/\s*[=:]\s*/, '='),
    ).toBe(`until=${until.text}`.toLowerCase());
  return {
    scope: scope ?? directive,
    line,
    rules: rules.map(({ name }) => name),
    reason,
    last: until?.date?.last,
    at: at(range),
  };
}

describe('the words of a suppression', () => {
  it.each<[string, Partial<ReturnType<typeof told>>]>([
    ['disable-line a-b -- why until=2027-01-01', { rules: ['a-b'], reason: 'why', last: '2027-01-01' as never }],
    ['disable-file a-b, c-d  e-f,g -- why', { scope: 'file', rules: ['a-b', 'c-d', 'e-f', 'g'], reason: 'why' }],
    ['disable-line a--why', { rules: ['a'], reason: 'why' }],
    ['disable-line--why', { rules: [], reason: 'why' }],
    ['disable-line a – because — so', { rules: ['a'], reason: 'because — so' }],
    ['disable-line a -- one -- two', { rules: ['a'], reason: 'one -- two' }],
    ['disable-line a until=2027 -- why', { rules: ['a'], reason: 'why', last: '2027-12-31' as never }],
    ['disable-line a -- until=2027-02, why', { reason: 'why', last: '2027-02-28' as never }],
    ['disable-line a -- why (until=2026/2028).', { reason: 'why ( ).', last: '2028-12-31' as never }],
    ['disable-line a -- why until: 2027-01-31', { reason: 'why', last: '2027-01-31' as never }],
    ['disable-line a -- why until = 2027', { reason: 'why', last: '2027-12-31' as never }],
    ['disable-line a -- until: further notice', { reason: 'until: further notice' }],
    ['disable-line a -- why until=soon', { reason: 'why', last: undefined }],
    ['disable-line a -- …', { reason: undefined }],
    ['disable-line a', { rules: ['a'], reason: undefined }],
    ['disable-line', { rules: [], reason: undefined }],
    ['disable-nxet-line a', { scope: 'disable-nxet-line' as never, line: undefined }],
    ['', { scope: '' as never, rules: [] }],
    [
      'disable-file A_1 ::error *\u0000 -- ]]> ::error',
      { rules: ['A_1', '::error', '*\uFFFD'], reason: ']]> ::error' },
    ],
    ['disable-file\na,\n  b\n-- a\n   long why', { rules: ['a', 'b'], reason: 'a long why' }],
  ])('%j', (words, expected) => {
    const text = `${HEAD}<!-- agreement-${words} -->\n`.replace('\u0000', '\uFFFD');
    const [one, ...others] = found(text).map((suppression) => told(text, suppression));
    expect(others).toEqual([]);
    expect(one).toMatchObject(expected);
  });

  it.each([
    '<!-- agreement disable-line a -->',
    '<!-- see agreement-disable-line a -->',
    '`<!-- agreement-disable-line a -->`',
    '```\n<!-- agreement-disable-line a -->\n```',
    '    <!-- agreement-disable-line a -->',
    '\\<!-- agreement-disable-line a -->',
    '<!-- agreement-disable-line a',
    '# agreement-disable-line a',
    '<b title="<!-- agreement-disable-line a">',
  ])('are not in %j', (body) => expect(found(HEAD + body)).toEqual([]));
});

describe.each(Object.entries(LINE_ENDS))('the line of a suppression, under %s,', (_, end) => {
  const C = '<!-- agreement-disable-next-line a -- b -->';
  const L = '<!-- agreement-disable-line a -- b -->';
  it.each<[string, string, number | undefined]>([
    ['is the next one', `${C}\ntext\n`, 5 + 1],
    ['skips blank ones', `${C}\n\n \t\n\ntext`, 5 + 4],
    ['is none at the end', `text\n\n${C}`, undefined],
    ['is none before blank ones', `${C}\n\n \n`, undefined],
    ['skips other suppressions', `${C}\n${L}\n\n${C}\ntext`, 5 + 4],
    ['does not skip other comments', `${C}\n<!-- x -->\ntext`, 5 + 1],
    ['follows the last line of a comment', '<!-- agreement-disable-next-line\na\n-->\ntext', 5 + 3],
    ['skips the marks of a quote', `> ${C}\n>\n> text`, 5 + 2],
    ['is in a list', `- a\n  ${C}\n- b`, 5 + 2],
    ['is after an item', `- ${C}\n  text`, 5 + 1],
    ['is its own in a paragraph', `a\nb ${L}\nc`, 5 + 1],
    ['is its own in a heading', `## A ${L}`, 5],
    ['is its own in a table', `| a |\n| - |\n| b ${L} |`, 5 + 2],
    ['is its own in a nested quote', `- > - b ${L}`, 5],
    ['is its own in a footnote', `x[^1]\n\n[^1]: b ${L}`, 5 + 2],
    ['is none for a file', '<!-- agreement-disable-file a -- b -->', undefined],
  ])('%s', (__, body, line) => {
    const text = (HEAD + body).replaceAll('\n', end);
    for (const way of [text, `\uFEFF${text}`]) expect(found(way)[0]?.line).toBe(line);
  });

  it.each<[string, string, readonly (number | undefined)[]]>([
    ['the next fact', '# agreement-disable-next-line a -- b\nid: a', [3]],
    ['none at the end', 'id: a\n# agreement-disable-next-line a -- b\n\n', [undefined]],
    ['its own, after a value', 'id: "a" # agreement-disable-line a -- b', [2]],
    ['its own, after another comment', 'id: a # x # agreement-disable-line a -- b', [2]],
    ['its own, within brackets', 'validity: { from: 2026, # agreement-disable-line a -- b\n  to: 2027 }', [2]],
    ['that of each', '# agreement-disable-next-line a -- b\n#agreement-disable-next-line b -- b\nid: a', [4, 4]],
    ['told in broken YAML', 'id: [a\n}: # agreement-disable-line a -- b\n\t- x # agreement-disable-line a', [3, 4]],
    [
      'not told in quotes and blocks',
      'id: "a # agreement-disable-line a"\nx: |\n  # agreement-disable-line a\ny: a#agreement-b',
      [],
    ],
  ])('in YAML is %s', (__, yaml, expected) => {
    // CR is no line end to the YAML parser, but a text with it is read all the same.
    const text = `---\n${yaml}\n---\n\ntext\n`.replaceAll('\n', end);
    for (const way of [text, `\uFEFF${text}`]) expect(found(way).map(({ line }) => line)).toEqual(expected);
  });
});

it('leaves no comment in the tree, and all else', () => {
  const text = `${HEAD}## Mål <!-- a --> {#m} <!-- b -->\n\n<!-- c -->\n- a <!-- d\n  e -->\n  <!-- f -->\n\n| <!-- g --> | <br><!-- h --> |\n| - | - |\n\n> <!-- i\n> j -->\n\n<!-- open\n`;
  const html: string[] = [];
  JSON.stringify(parse('a.md', text).body, (_, node) => {
    if (node?.type === 'html') html.push(node.value);
    return node;
  });
  expect(html).toEqual(['<br>', '<!-- open\n']);
});

it('takes as long as there are comments', () => {
  const one = '<!-- agreement-disable-next-line a -- b -->\n';
  const text = (count: number) => HEAD + `${one}text\n\n`.repeat(count) + one.repeat(count).replaceAll('\n', '\n\n');
  expect(found(text(1600))).toHaveLength(3200);
  expect(growth((size) => found(text(size)), 100)).toBeLessThan(1.6);
});

it.each([
  ['names', 'a-b, '],
  ['spaces', '        '],
  ['lines', 'a\n  '],
  ['dashes', 'a– '],
  ['days', 'until=2027.. '],
  ['stops', 'until=.......'],
  ['hashes', '# agreement-a '],
])('takes as long as one comment has %s, in Markdown and in YAML', (_, part) => {
  const place = indexLines('').range;
  const around = { parent: 'root', before: undefined, after: undefined };
  const words = (size: number) => ` agreement-disable-line ${part.repeat(size)} `;
  const inMarkdown = (size: number) =>
    readSuppressionWords({ words: words(size), offset: 0, start: 0, end: 0, around }, place);
  const inYaml = (size: number) => yamlComments(`---\n#${words(size).replaceAll('\n', ' ')}\n---\n`);
  expect([inMarkdown(16_000)?.scope, inYaml(16_000).comments.length]).toEqual(['line', 1]);
  for (const read of [inMarkdown, inYaml]) expect(growth(read, 1000)).toBeLessThan(1.6);
});

it('takes as long as there are comments on one line', () => {
  const one = '<!-- agreement-disable-next-line a -- b --> ';
  expect(found(`${HEAD}a ${one.repeat(800)}\n`)).toHaveLength(800);
  expect(growth((size) => found(`${HEAD}a ${one.repeat(size)}\n`), 50)).toBeLessThan(1.6);
});
