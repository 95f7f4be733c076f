import type { Link } from 'mdast';
import { nodesOf } from '../../lib/nodes.js';
import { fold } from '../../lib/text.js';
import type { Agreement } from '../../model/agreement.js';
import type { Fix } from '../../model/finding.js';
import { rangeOf } from '../../model/place.js';
import type { Reference } from '../../model/reference.js';
import type { SourceDocument } from '../../model/source.js';
import { anchorOf, type Renumbered } from './renumbering-changes.js';
import { ownReferences } from './renumbering-plain.js';

/**
 * What has to be written so that each reference leads where it led, in its words and in its address. Undefined where that is not
 * sure; where the words may be about another text; and where a number is referred to that leads nowhere now: it may be the section
 * that is missing.
 */
export function referenceEdits(agreement: Agreement, changes: readonly Renumbered[]): Fix['edits'] | undefined {
  const { references, source } = agreement;
  const changed = new Map(changes.map((change) => [change.section.id, change]));
  const links = new Map(nodesOf(source.body, 'link').map((node) => [rangeOf(node).start.offset, node]));
  const isOwn = ownReferences(agreement);
  const edits: Fix['edits'][number][] = [];
  for (const reference of references.filter(({ kind }) => kind === 'section')) {
    const change = reference.resolved === undefined ? undefined : changed.get(reference.resolved);
    if (reference.resolved === undefined && /\d/.test(reference.target)) return undefined;
    if (!change) continue;
    const link = links.get(reference.range.start.offset);
    const own =
      reference.form === 'words' ? wordEdit(reference, change, source) : linkEdits(link, reference, change, source);
    if (!own || (own.length > 0 && !isOwn(reference, own))) return undefined;
    edits.push(...own);
  }
  return edits;
}

type Edits = Fix['edits'] | undefined;

/** "avsnitt 4.2", whose number stands last. */
function wordEdit({ range, target }: Reference, { old, now }: Renumbered, { text, lines }: SourceDocument): Edits {
  const [start, end] = [range.start.offset, range.end.offset];
  if (target !== old || !text.slice(start, end).endsWith(old)) return undefined;
  return [{ range: lines.range(end - old.length, end), text: now }];
}

/** `[words](#fragment)`, without a title. */
const LINK = /^\[(?<words>[^[\]]*)\]\(<?#(?<fragment>[^\s()<>]*)>?\)$/;

/** A link whose words and address have no number stays; one that is written in an unusual way is not certain. */
function linkEdits(node: Link | undefined, reference: Reference, change: Renumbered, source: SourceDocument): Edits {
  const { start, end } = reference.range;
  const written = LINK.exec(source.text.slice(start.offset, end.offset))?.groups;
  const address = addressAfter(reference.target, change);
  if (address === reference.target && !/\d/.test(reference.text)) return [];
  const number = written && numberIn(written.words ?? '', change);
  if (!node || !written || address === undefined || number === undefined || written.fragment !== reference.target)
    return undefined;
  const edit = (at: number, old: string, text: string) =>
    old === text ? [] : [{ range: source.lines.range(start.offset + at, start.offset + at + old.length), text }];
  const at = source.text.slice(start.offset, end.offset).lastIndexOf(`#${reference.target}`) + 1;
  return [...(number < 0 ? [] : edit(1 + number, change.old, change.now)), ...edit(at, reference.target, address)];
}

/** The fragment that leads to a section when its number is another; undefined where that is not sure. */
function addressAfter(target: string, { section, old, now }: Renumbered): string | undefined {
  const anchor = target.toLowerCase();
  if (anchor === anchorOf(old)) return anchorOf(now);
  if (target === section.givenId || section.typedNumber === undefined) return target;
  // The anchor that code hosts make of "4.1 Mål": 41-mål.
  const slug = /^(?<before>-?)(?<digits>\d+)(?<after>-.*)$/.exec(anchor)?.groups;
  if (!slug) return target;
  if (/^\d/.test(section.heading) || slug.digits !== old.replaceAll('.', '')) return undefined;
  return `${slug.before}${now.replaceAll('.', '')}${slug.after}`;
}

/** Where a section's number stands in the words of a link; -1 where no number does, undefined where it is not sure that it is one. */
function numberIn(words: string, { section, old }: Renumbered): number | undefined {
  const [first, ...others] = words.matchAll(/\d+(?:\.\d+)*/g);
  if (!first) return -1;
  if (others.length > 0 || first[0] !== old) return undefined;
  const before = words.slice(0, first.index);
  const after = words.slice(first.index + old.length).replace(/^[.):]/, '');
  const isNamed = /(?:^|[^\p{L}])avsnitt(?:et)?\s+$/iu.test(before) && !/^\s*(?:\p{L}\s*)?§/u.test(after);
  const isHeading = before.trim() === '' && (after.trim() === '' || fold(after) === fold(section.heading));
  return isNamed || isHeading ? first.index : undefined;
}
