import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.js';
import type { Finding } from '../../src/model/finding.js';
import { parse } from '../../src/parse/parse.js';
import { sample } from '../support/sample.js';
import { TODAY } from '../support/test-rule.js';

const WAYS: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  BOM: (text) => `\uFEFF${text}`,
  'no final newline': (text) => text.trimEnd(),
};

function unusedIn(text: string): readonly Finding[] {
  return compile('a.md', text, { day: TODAY }).findings.filter(({ rule }) => rule === 'suppression-unused');
}

/** All fixes at once, from the last to the first. */
function fixed(text: string): string {
  const edits = unusedIn(text).flatMap(({ fix }) => fix?.edits ?? []);
  return edits
    .toSorted((a, b) => b.range.start.offset - a.range.start.offset)
    .reduce(
      (left, { range, text: put }) => left.slice(0, range.start.offset) + put + left.slice(range.end.offset),
      text,
    );
}

const structureOf = (text: string) => ({
  body: wordsOf(parse('a.md', text).body),
  data: parse('a.md', text).frontmatter.data,
});

/** Types of blocks with their words. */
function wordsOf(node: Nodes): unknown {
  if ('value' in node) return node.type === 'text' ? node.value : [node.type, node.value];
  const inner = 'children' in node ? (node.children as Nodes[]).map(wordsOf) : [];
  const isFlat = ['paragraph', 'heading', 'tableCell'].includes(node.type);
  const words = isFlat
    ? [
        inner
          .map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
          .join('')
          .replace(/\s+/g, ' ')
          .trim(),
      ]
    : inner;
  return [node.type, 'spread' in node ? node.spread : undefined, ...words];
}

const C = '<!-- agreement-disable-line html-raw -- skäl -->';
const N = '<!-- agreement-disable-next-line html-raw,\nlink-empty -- skäl -->';
const F = '<!-- agreement-disable-file html-raw -- skäl -->';

describe.each(Object.entries(WAYS))('the fix of an unused suppression, under %s,', (_, way) => {
  it.each<[string, string, string | undefined]>([
    ['a line between paragraphs', `a\n\n${N}\nb\n`, 'a\n\nb\n'],
    ['a block of its own', `a\n\n${C}\n\nb\n`, 'a\n\nb\n'],
    ['what keeps two paragraphs apart', `a\n${C}\nb\n`, 'a\n\nb\n'],
    ['what ends a paragraph', `a\n${C}\n\nb\n`, 'a\n\nb\n'],
    ['several in a row', `a\n${C}\n${F}\n${N}\nb\n`, 'a\n\n\n\nb\n'],
    ['several blocks', `a\n\n${C}\n\n${F}\n\nb\n`, 'a\n\nb\n'],
    ['the first thing', `${F}\n\na\n`, 'a\n'],
    ['the last thing', `a\n\n${F}\n`, 'a\n\n'],
    ['what precedes a list', `a\n\n${C}\n- b\n- c\n`, 'a\n\n- b\n- c\n'],
    ['what keeps two lists apart', `- a\n\n${C}\n\n- b\n`, undefined],
    ['what cuts a list', `1. a\n${C}\n2. b\n`, undefined],
    ['what keeps an indented line out of a list', `- a\n\n${C}\n\n  b\n`, undefined],
    ['what keeps two codes apart', `    a\n\n${C}\n\n    b\n`, undefined],
    ['what keeps two quotes apart', `> a\n\n${C}\n\n> b\n`, '> a\n\n> b\n'],
    ['the end of an item', `- a\n  ${C}\n- b\n`, '- a\n- b\n'],
    ['what parts an item', `- a\n  ${C}\n  b\n`, undefined],
    ['an item', `- ${C}\n- b\n`, undefined],
    ['a line of a quote', `> a\n> ${N.replace('\n', '\n> ')}\n> b\n`, '> a\n>\n> b\n'],
    ['the end of a line', `a ${C}\nb ${F}\n`, 'a\nb\n'],
    ['what stands between words', `a ${C} b\n`, 'a b\n'],
    ['what stands within a word', `a${C}b\n`, undefined],
    ['what stands after a stop', `a.${C} b\n`, 'a. b\n'],
    ['what stands after strong words', `**a** ${C}\n`, '**a**\n'],
    ['what stands within strong words', `**a ${C}**\n`, undefined],
    ['what stands after half a mark', `a *${C} b*\n`, undefined],
    ['what keeps a line break away', `a \\ ${C}\nb\n`, undefined],
    ['what keeps a line from underlining', `a\n--- ${C}\nb\n`, undefined],
    ['spaces that break a line', `a  ${C}\nb\n`, 'a\nb\n'],
    ['the end of a heading', `## A {#a} ${C}\n\na\n`, '## A {#a}\n\na\n'],
    ['what keeps a sign in a heading', `## C # ${C}\n\na\n`, undefined],
    ['a cell', `| ${C} | b |\n| - | - |\n| a ${C} | b ${C}|\n`, '| | b |\n| - | - |\n| a | b |\n'],
    ['a part of HTML', `<div>\n${C}\na\n</div>\n`, undefined],
    ['what text stands after', `${C.replace('html-raw', 'link-empty')} a\n`, undefined],
    [
      'one name',
      '<br> <!-- agreement-disable-line link-empty, html-raw -- skäl -->\n',
      '<br> <!-- agreement-disable-line html-raw -- skäl -->\n',
    ],
    [
      'names between, before and after others',
      '<br> <!-- agreement-disable-line link-empty,heading-depth html-raw, link-scheme , okänd,image-alt-missing -- skäl -->\n',
      '<br> <!-- agreement-disable-line html-raw, okänd -- skäl -->\n',
    ],
    [
      'names around until',
      '<br> <!-- agreement-disable-line html-raw until=2030 link-empty -- skäl -->\n',
      '<br> <!-- agreement-disable-line html-raw until=2030  -- skäl -->\n',
    ],
  ])('takes %s away', (__, body, expected) => {
    const before = way(sample(`---\n---\n\n## Mål\n\n${body}`));
    const after = way(sample(`---\n---\n\n## Mål\n\n${expected ?? body}`));
    expect(unusedIn(before)).not.toEqual([]);
    expect(fixed(before).trimEnd()).toBe(after.trimEnd());
    expect(structureOf(fixed(before))).toEqual(structureOf(before));
    expect(unusedIn(fixed(before))).toHaveLength(expected === undefined ? unusedIn(before).length : 0);
  });

  it.each([
    ['version: a # agreement-disable-line date-invalid -- skäl\n', 'version: a\n'],
    ['version: a # en not  # agreement-disable-line date-invalid -- skäl\n', 'version: a # en not\n'],
    ['# agreement-disable-next-line date-invalid -- skäl\nversion: a\n', 'version: a\n'],
    ['version: >- # agreement-disable-line date-invalid -- skäl\n  a\n', 'version: >-\n  a\n'],
    ['reference: [a,\n  # agreement-disable-file date-invalid -- skäl\n  b]\n', 'reference: [a,\n  b]\n'],
    [
      'version: [a # agreement-disable-line html-raw -- skäl\n',
      'version: [a # agreement-disable-line html-raw -- skäl\n',
    ],
  ])('of YAML is right: %j', (yaml, expected) => {
    const before = way(sample(`---\n${yaml}---\n`));
    expect(fixed(before)).toBe(way(sample(`---\n${expected}---\n`)));
    expect(structureOf(fixed(before))).toEqual(structureOf(before));
  });
});
