import type { Link, Text } from 'mdast';
import { FACT_WORDS as WORDS } from '../../locales/fact-words.js';
import { STATE_WORDS } from '../../locales/time-words.js';
import { type Agreement, nameOf, type RelatedDocument } from '../../model/agreement.js';
import { NO_COLLECTION, theOne } from '../../model/collection.js';
import type { EmitContext } from '../../model/emitter.js';
import type { Succession } from '../../model/timeline.js';
import { date, type Line, text, timed, titled } from './pieces.js';

export function replaces({ replaces }: Agreement, context: EmitContext): readonly Line[] {
  return replaces.flatMap((document) => documentLines(document, context));
}

export function related({ related }: Agreement, context: EmitContext): readonly Line[] {
  return related.flatMap((document) => documentLines(document, context));
}

export function parent({ parent }: Agreement, context: EmitContext): readonly Line[] {
  return parent === undefined ? [] : [[named({ id: parent }, context)]];
}

/** What has taken the agreement's place, and from when. */
export function replacedBy(_: Agreement, context: EmitContext): readonly Line[] {
  const { replacedBy, day } = context.timeline;
  return replacedBy && replacedBy.from <= day ? [successionLine(replacedBy, context)] : [];
}

/** What will take the agreement's place, and from when. */
export function toBeReplacedBy(_: Agreement, context: EmitContext): readonly Line[] {
  const { replacedBy, day } = context.timeline;
  return replacedBy && replacedBy.from > day ? [successionLine(replacedBy, context)] : [];
}

function successionLine({ by, from }: Succession, context: EmitContext): Line {
  return [agreementNamed(by, context), ...timed(`, ${WORDS.fromDay[context.locale]} ${from}`)];
}

/** The local agreements that build on the agreement, by title; of one that is not adopted, that it is not. */
export function locals({ id }: Agreement, context: EmitContext): readonly Line[] {
  const { collection = NO_COLLECTION } = context;
  const under = id === undefined ? [] : collection.under(id).filter((local) => local.id !== id);
  return [...under].sort(byTitle).map((local) => localLine(local, context));
}

function localLine(local: Agreement, context: EmitContext): Line {
  const isAdopted = local.status !== 'draft' && local.status !== 'proposed';
  return [
    agreementNamed(local, context),
    ...(isAdopted ? [] : [text(` (${STATE_WORDS[local.status][context.locale]})`)]),
  ];
}

function byTitle(a: Agreement, b: Agreement): number {
  return nameOf(a).localeCompare(nameOf(b), 'sv') || (a.source.path < b.source.path ? -1 : 1);
}

/** A document by its title, and when it was adopted, where the frontmatter tells. */
function documentLines(document: RelatedDocument, context: EmitContext): readonly Line[] {
  const { id, title, href, adopted } = document;
  if (id === undefined && title === undefined && href === undefined) return [];
  const when = adopted ? [text(`, ${WORDS.adopted[context.locale]} `), date(adopted)] : [];
  return [[named(document, context), ...when]];
}

/** The author's words for a document; else the title of the agreement that has its id; else the id or address itself. */
function named({ id, title, href }: Partial<RelatedDocument>, { collection, pages }: EmitContext): Text | Link {
  const other = collection && theOne(collection, id);
  const name = title ?? (other && nameOf(other)) ?? id ?? href ?? '';
  return titled(name, pages?.get(id ?? '') ?? href);
}

function agreementNamed(agreement: Agreement, { pages }: EmitContext): Text | Link {
  return titled(nameOf(agreement), pages?.get(agreement.id ?? ''));
}
