import type { FootnoteReference, PhrasingContent } from 'mdast';
import { cleanPhrasing } from '../body/clean.js';
import { callsIn, withoutCalls } from './calls.js';
import { DEEPEST } from './deepest.js';
import { deeper, type Setting } from './setting.js';
import type { Inline } from './tree.js';
import { asciiAddress, words } from './words.js';

/** An author's words, such as the heading of the section `self`. */
export function phrasingToInlines(
  nodes: readonly PhrasingContent[],
  setting: Setting,
  self?: string,
): readonly Inline[] {
  return inlines(cleanPhrasing(nodes, setting.plan, self), setting);
}

/** Words that are clean (see `cleanPhrasing`), or that the output has made itself. */
export function inlines(nodes: readonly PhrasingContent[], setting: Setting): readonly Inline[] {
  return nodes.flatMap((node) => inline(node, setting));
}

function inline(node: PhrasingContent, setting: Setting): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return words(node.value, setting.longestRun);
    case 'inlineCode':
      return [{ type: 'code', children: words(node.value, setting.longestRun) }];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
      return emphasis(node.type, node.children, setting);
    case 'link':
      return link(node.url, inlines(node.children, setting));
    case 'footnoteReference':
      return call(node, setting);
    default:
      return [];
  }
}

function emphasis(type: 'emphasis' | 'strong', nodes: readonly PhrasingContent[], setting: Setting): readonly Inline[] {
  if (setting.depth >= DEEPEST) return inlines(nodes, setting);
  return [{ type, children: inlines(nodes, deeper(setting)) }];
}

/** Typst refuses a longer address (`Url::new`), which is then left out. */
const LONGEST_ADDRESS = 8000;

/** A link, and after it the calls of notes within it, which are links themselves. */
function link(url: string, nodes: readonly Inline[]): readonly Inline[] {
  if (!url.startsWith('#') && asciiAddress(url).length > LONGEST_ADDRESS) return nodes;
  const children = withoutCalls(nodes);
  const whole: Inline = url.startsWith('#')
    ? { type: 'reference', to: url.slice(1), children }
    : { type: 'link', url, children };
  return [whole, ...callsIn(nodes)];
}

function call({ data }: FootnoteReference, { notes, depth }: Setting): readonly Inline[] {
  return data?.call ? [notes.call(data.call, depth)] : [];
}
