import type { Link, PhrasingContent, Text } from 'mdast';
import { firstWhere } from '../../lib/first-where.js';
import { placeUnits, type UnitPlace } from '../../lib/written.js';
import { rangeOf } from '../../model/place.js';
import { lawLink } from './law-link.js';
import type { LinkSpan } from './link-span.js';
import type { Plan } from './plan.js';
import { type Span, spansIn } from './spans.js';

/** Splits running text so that those of its words that `isLinked` are links, and no space parts what belongs together. */
export function linkWords(node: Text, plan: Plan, isLinked: (span: LinkSpan) => boolean): readonly PhrasingContent[] {
  const links = plan.linksIn(node).filter(isLinked);
  const holds = plan.holdsIn(node);
  if (links.length + holds.length === 0) return nonEmpty([node]);
  const units = unitsOf(node, plan.agreement.source.text);
  const kept = holds.map((hold) => locate(hold, units));
  const words = (from: number, to: number) => withoutBreaks(node.value, { start: from, end: to }, kept);
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const span of links) {
    const { start, end } = trimmed(locate(span, units), node.value);
    if (start >= end) continue;
    parts.push(text(words(done, start)), link(span, words(start, end)));
    done = end;
  }
  return nonEmpty([...parts, text(words(done, node.value.length))]);
}

/** Where each unit of the node's text stands in the file. A heading's first text has lost its number, but the node keeps the place of both. */
function unitsOf({ value, position }: Text, file: string): readonly UnitPlace[] {
  const { start, end } = rangeOf({ position });
  const written = file.slice(start.offset, end.offset);
  const from = (cut: number) => placeUnits(value, written.slice(cut), start.offset + cut);
  for (let cut = 0; cut < LONGEST_NUMBER; cut++) {
    const units = from(cut);
    if (isPlaced(units[0]) && isPlaced(units.at(-1))) return units;
  }
  return from(0);
}

const LONGEST_NUMBER = 40;

/** Whether something in the file stands for a unit. */
function isPlaced(place: UnitPlace | undefined): boolean {
  return place !== undefined && place.end > place.start;
}

/** The part of a node's text that a span of the file stands for. */
function locate({ start, end }: Span, units: readonly UnitPlace[]): Span {
  const indexOf = (offset: number) => firstWhere(units.length, (index) => (units[index]?.start ?? 0) >= offset);
  return { start: indexOf(start), end: indexOf(end) };
}

function trimmed({ start, end }: Span, value: string): Span {
  const words = value.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

/** Some of a text, in which the spaces within `kept`, in reading order and apart, do not break. */
function withoutBreaks(value: string, part: Span, kept: readonly Span[]): string {
  const pieces: string[] = [];
  let done = part.start;
  for (const hold of spansIn(kept, part)) {
    const [start, end] = [Math.max(hold.start, part.start), Math.min(hold.end, part.end)];
    pieces.push(value.slice(done, start), value.slice(start, end).replace(/\s+/g, '\u00A0'));
    done = end;
  }
  return [...pieces, value.slice(done, part.end)].join('');
}

function link({ url, title, isLaw }: LinkSpan, words: string): Link {
  return isLaw ? lawLink(words, url, title) : { type: 'link', url, children: [text(words)] };
}

function nonEmpty(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

function text(value: string): Text {
  return { type: 'text', value };
}
