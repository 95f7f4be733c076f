import type { Heading, PhrasingContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { rangeOf } from '../model/place.js';
import { isRole, type Role } from '../model/role.js';
import type { UnknownRole } from '../model/section.js';
import type { SourceDocument } from '../model/source.js';

/** What one heading line says: number, words and attributes told apart. */
export interface ReadHeading {
  readonly node: Heading;
  /** `1.4` of `1.4 Målgrupper`; undefined where the digits are part of the words. */
  readonly typedNumber: string | undefined;
  readonly attachment: string | undefined;
  readonly heading: string;
  readonly title: readonly PhrasingContent[];
  readonly givenId: string | undefined;
  readonly roles: readonly Role[];
  readonly unknownRoles: readonly UnknownRole[];
}

/** At most three digits a step, so that a year is a word: `2021 års mål`. */
const NUMBER =
  /^(?:§[ \t\u00A0]*)?(?<number>\d{1,3}(?:\.\d{1,3})*)(?:[.):]|[ \t\u00A0]+[–—-](?=[ \t]))?[ \t\u00A0]+(?=\S)/;
/** Signs that only a number has: `1.`, `1)`, `§ 1`, `1.4`. */
const SURELY = /[.):§]/;
const ATTACHMENT = /^bil(?:aga|\.)[ \t\u00A0]*(?<number>\d{1,3}|\p{Lu})(?![\p{L}\d])/iu;
/** As in Pandoc: `{#id .class key=value key="two words"}`. */
const ATTRIBUTES =
  /\{[ \t]*(?<list>(?:(?:#|\.)[^\s{}"=]+|[\w-]+=(?:"[^"{}]*"|[^\s{}"]+)|-)(?:[ \t]+(?:(?:#|\.)[^\s{}"=]+|[\w-]+=(?:"[^"{}]*"|[^\s{}"]+)|-))*)[ \t]*\}[ \t]*$/;
const ANCHOR = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:-]*$/u;

/** Reads all headings of a document; bare digits are numbers where the first ones are 1, or half of the headings have some. */
export function readHeadings(nodes: readonly Heading[], source: SourceDocument): readonly ReadHeading[] {
  const stripped = nodes.map((node) => ({ node, ...withoutAttributes(node) }));
  const numbers = stripped.flatMap(({ title }) => NUMBER.exec(firstWords(title))?.groups?.number ?? []);
  const numbered = numbers[0] === '1' || numbers.length * 2 >= nodes.length;
  return stripped.map(({ node, title, attributes }) => {
    const { typedNumber, rest } = withoutNumber(title, numbered);
    const heading = wordsOf({ type: 'paragraph', children: [...rest] })
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim();
    const attachment = ATTACHMENT.exec(heading)?.groups?.number;
    return { node, typedNumber, attachment, heading, title: rest, ...readAttributes(attributes, node, source) };
  });
}

/** The first words, also within emphasis: Word's headings often come as `**1 Bakgrund**`. */
function firstWords([first]: readonly PhrasingContent[]): string {
  if (first?.type === 'strong' || first?.type === 'emphasis') return firstWords(first.children);
  return first?.type === 'text' ? first.value : '';
}

function withoutAttributes({ children }: Heading): { title: readonly PhrasingContent[]; attributes: string } {
  const last = children.at(-1);
  const match = last?.type === 'text' ? ATTRIBUTES.exec(last.value) : null;
  if (last?.type !== 'text' || !match) return { title: children, attributes: '' };
  const value = last.value.slice(0, match.index).trimEnd();
  const title = value === '' ? children.slice(0, -1) : [...children.slice(0, -1), { ...last, value }];
  return { title, attributes: match.groups?.list ?? '' };
}

interface Numbered {
  readonly typedNumber: string | undefined;
  readonly rest: readonly PhrasingContent[];
}

function withoutNumber(title: readonly PhrasingContent[], numbered: boolean): Numbered {
  const [first, ...others] = title;
  if (first?.type === 'strong' || first?.type === 'emphasis') {
    const { typedNumber, rest } = withoutNumber(first.children, numbered);
    return { typedNumber, rest: [{ ...first, children: [...rest] }, ...others] };
  }
  const match = first?.type === 'text' ? NUMBER.exec(first.value) : null;
  if (first?.type !== 'text' || !match || !(numbered || SURELY.test(match[0])))
    return { typedNumber: undefined, rest: title };
  const words = { ...first, value: first.value.slice(match[0].length) };
  return { typedNumber: match.groups?.number, rest: [words, ...others] };
}

function readAttributes(list: string, node: Heading, source: SourceDocument) {
  const given = /(?:^|\s)#(\S+)/.exec(list)?.[1]?.normalize('NFC');
  const names = [...list.matchAll(/(?:^|\s)role=(?:"([^"]*)"|(\S+))/g)].flatMap(([, quoted, bare]) =>
    (quoted ?? bare ?? '').split(/[\s,]+/).filter(Boolean),
  );
  return {
    givenId: given && ANCHOR.test(given) ? given : undefined,
    roles: names.filter(isRole),
    unknownRoles: names.filter((name) => !isRole(name)).map((name) => ({ name, range: placeIn(name, node, source) })),
  };
}

/** Where a word of the attributes stands: the last such word of the heading line. */
function placeIn(word: string, node: Heading, source: SourceDocument) {
  const { start, end } = rangeOf(node);
  const at = source.text.slice(start.offset, end.offset).lastIndexOf(word);
  return at < 0 ? rangeOf(node) : source.lines.range(start.offset + at, start.offset + at + word.length);
}
