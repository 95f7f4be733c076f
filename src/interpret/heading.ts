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
const NUMBER = /^(?<number>\d{1,3}(?:\.\d{1,3})*)(?<dot>\.)?[ \t\u00A0]+(?=\S)/;
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

function firstWords(title: readonly PhrasingContent[]): string {
  return title[0]?.type === 'text' ? title[0].value : '';
}

function withoutAttributes({ children }: Heading): { title: readonly PhrasingContent[]; attributes: string } {
  const last = children.at(-1);
  const match = last?.type === 'text' ? ATTRIBUTES.exec(last.value) : null;
  if (last?.type !== 'text' || !match) return { title: children, attributes: '' };
  const value = last.value.slice(0, match.index).trimEnd();
  const title = value === '' ? children.slice(0, -1) : [...children.slice(0, -1), { ...last, value }];
  return { title, attributes: match.groups?.list ?? '' };
}

function withoutNumber(title: readonly PhrasingContent[], numbered: boolean) {
  const [first, ...others] = title;
  const match = first?.type === 'text' ? NUMBER.exec(first.value) : null;
  const number = match?.groups?.number;
  if (first?.type !== 'text' || !match || !(numbered || match[0].includes('.')))
    return { typedNumber: undefined, rest: title };
  return { typedNumber: number, rest: [{ ...first, value: first.value.slice(match[0].length) }, ...others] };
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
