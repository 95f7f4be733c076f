import type { FootnoteDefinition, FootnoteReference, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Agreement } from '../../model/agreement.js';
import { everySection } from '../../model/section.js';

/** One footnote of the output. */
export interface Note {
  /** From 1, in the order the notes are first referred to. */
  readonly number: number;
  readonly definition: FootnoteDefinition;
  /** How many times the text refers to it. */
  readonly calls: number;
}

/** One reference to a note. */
export interface Call {
  readonly number: number;
  /** From 1: which of the note's references it is. */
  readonly occurrence: number;
}

declare module 'mdast' {
  interface FootnoteReferenceData {
    call?: Call;
    /** The reference stands in a link and can be none itself. */
    inLink?: boolean;
  }
}

export interface Notes {
  readonly all: readonly Note[];
  /** Undefined for a reference to a note that does not exist. */
  callOf(reference: FootnoteReference): Call | undefined;
}

/** Numbers the footnotes as a reader meets them; those that nothing refers to come last, so that no text is lost. */
export function notesOf(agreement: Agreement): Notes {
  const { footnotes } = agreement;
  if (footnotes.length === 0) return { all: [], callOf: () => undefined };
  const count = startCount(footnotes);
  for (const node of readingOrder(agreement)) count.callsIn(node);
  // A note may refer to others: the list grows while it is walked.
  for (const definition of count.numbers.keys()) count.callsIn(definition);
  for (const definition of footnotes) count.numberOf(definition);
  for (const definition of count.numbers.keys()) count.callsIn(definition);
  const all = [...count.numbers].map(([definition, number]) => ({
    definition,
    number,
    calls: count.times.get(number) ?? 0,
  }));
  return { all, callOf: (reference) => count.calls.get(reference) };
}

function* readingOrder({ preamble, sections }: Agreement): Generator<Nodes> {
  yield* preamble;
  for (const { title, content } of everySection(sections)) {
    yield* title;
    yield* content;
  }
}

/** A running count. Where two notes have the same name, the first one is meant (GFM). */
function startCount(definitions: readonly FootnoteDefinition[]) {
  const named = new Map([...definitions].reverse().map((definition) => [definition.identifier, definition]));
  const numbers = new Map<FootnoteDefinition, number>();
  const times = new Map<number, number>();
  const calls = new Map<FootnoteReference, Call>();
  const numberOf = (definition: FootnoteDefinition) => {
    const number = numbers.get(definition) ?? numbers.size + 1;
    numbers.set(definition, number);
    return number;
  };
  const call = (reference: FootnoteReference) => {
    const definition = named.get(reference.identifier);
    if (!definition || calls.has(reference)) return;
    const number = numberOf(definition);
    const occurrence = (times.get(number) ?? 0) + 1;
    times.set(number, occurrence);
    calls.set(reference, { number, occurrence });
  };
  return { numbers, times, calls, numberOf, callsIn: (node: Nodes) => visit(node, 'footnoteReference', call) };
}
