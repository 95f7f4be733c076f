import type { PhrasingContent, Text } from 'mdast';
import { rangeOf } from '../../model/place.js';
import type { Reference } from '../../model/reference.js';
import type { Plan } from './plan.js';

/** Splits running text so that the plain words that refer ("avsnitt 9") are links; words that lead nowhere, or to where they stand, stay words. */
export function linkWords(node: Text, plan: Plan, self: string | undefined): readonly PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const reference of plan.wordsIn(node)) {
    const start = place(reference, node, done);
    const id = reference.resolved && plan.anchors.resolve(reference.resolved);
    if (start < 0 || !id || id === self) continue;
    parts.push(text(node.value.slice(done, start)));
    parts.push({ type: 'link', url: `#${id}`, children: [text(reference.text)] });
    done = start + reference.text.length;
  }
  return [...parts, text(node.value.slice(done))].filter((part) => part.type !== 'text' || part.value !== '');
}

/** Where the words stand in the node: exactly, or after escapes and cut numbers the next such words; -1 when across nodes. */
function place({ text: words, range }: Reference, node: Text, from: number): number {
  const exact = range.start.offset - rangeOf(node).start.offset;
  return exact >= from && node.value.startsWith(words, exact) ? exact : node.value.indexOf(words, from);
}

function text(value: string): Text {
  return { type: 'text', value };
}
