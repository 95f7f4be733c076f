import type { FootnoteReference, Link, Nodes, PhrasingContent, Text } from 'mdast';
import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import { decodeUri } from '../../lib/decode-uri.js';
import { parseDay } from '../../model/day.js';
import { anyUri } from './any-uri.js';
import type { Frame } from './frame.js';

/** Clean words (see `cleanPhrasing`) as the content of a paragraph, heading or cell. */
export function inlines(nodes: readonly PhrasingContent[], frame: Frame): ElementContent[] {
  return nodes.flatMap((node) => inline(node, frame));
}

type Makers = {
  readonly [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, frame: Frame) => ElementContent[];
};

const MAKERS: Makers = {
  text: (node) => [dated(node)],
  emphasis: ({ children }, frame) => [x('i', inlines(children, frame))],
  strong: ({ children }, frame) => [x('b', inlines(children, frame))],
  inlineCode: ({ value }) => [x('inline', { name: 'code' }, value)],
  break: () => [x('br')],
  link: (node, frame) => link(node, frame),
  footnoteReference: (node) => call(node),
};

function inline(node: PhrasingContent, frame: Frame): ElementContent[] {
  const make = MAKERS[node.type] as ((node: Nodes, frame: Frame) => ElementContent[]) | undefined;
  return make ? make(node, frame) : [];
}

/** Words that are told to be a time are a date where they are a whole day. */
function dated({ value, data }: Text): ElementContent {
  const date = data?.hName === 'time' && parseDay(String(data.hProperties?.['dateTime']));
  return date ? x('date', { date }, value) : { type: 'text', value };
}

/** What leads to law or to a place in the document is a reference, all else a link; what can lead nowhere is its words. */
function link({ url, children, title, data }: Link, frame: Frame): ElementContent[] {
  const words = inlines(children, frame);
  if (url.startsWith('#')) {
    const eId = frame.outline.leadsTo(decodeUri(url.slice(1)));
    return eId === undefined ? words : [x('ref', { href: `#${eId}` }, words)];
  }
  const href = anyUri(url);
  if (href === undefined) return words;
  return [data?.isLaw ? x('ref', { href, title }, words) : x('a', { href }, words)];
}

/** A note stands where it is first called, and is filled by `withNotes`; later calls lead to it. */
function call({ data }: FootnoteReference): ElementContent[] {
  if (!data?.call) return [];
  const { number: marker, occurrence } = data.call;
  const eId = noteId(marker);
  return [
    occurrence === 1
      ? x('authorialNote', { eId, marker, placement: 'bottom' })
      : x('noteRef', { href: `#${eId}`, marker }),
  ];
}

/** The `eId` of a footnote, which has one number in the whole document. */
function noteId(number: number): string {
  return `authorialNote_${number}`;
}
