import type { FootnoteDefinition, RootContent } from 'mdast';
import { nodesOf } from '../../lib/nodes.js';
import { PAGE_SENTENCES, PAGE_WORDS } from '../../locales/page-words.js';
import type { Text } from '../../model/locale.js';
import { cleanContent } from '../body/clean.js';
import type { Note } from '../body/notes.js';
import type { Plan } from '../body/plan.js';
import { type Place, withCalls, withRaised } from './calls.js';
import { heading, list, paragraph, text } from './nodes.js';

/**
 * Puts the footnotes after the text. Pandoc drops a note that the text does not refer to, and one inside another, and LaTeX cannot set
 * all blocks in all places: such notes are a list of their own, so that no words are lost.
 */
export function withNotes(nodes: readonly RootContent[], plan: Plan): readonly RootContent[] {
  const { children, places } = withCalls(nodes);
  const notes = plan.notes.all.map((note) => placed(note, places.get(note.number), plan));
  return [...children, ...looseNotes(notes, plan), ...notes.flatMap((note) => definition(note, plan))];
}

interface PlacedNote {
  readonly number: number;
  readonly content: readonly RootContent[];
  /** Undefined when Pandoc has no such note. */
  readonly place: Place | undefined;
  /** It can be set where it is called. */
  readonly fits: boolean;
}

/** References to other notes are their numbers. */
function placed({ number, definition }: Note, place: Place | undefined, plan: Plan): PlacedNote {
  const content = cleanContent(definition.children, plan).map(withRaised);
  return { number, content, place, fits: place !== undefined && FITS[place](content) };
}

/** What LaTeX can set in a note. */
const FITS: Readonly<Record<Place, (content: readonly RootContent[]) => boolean>> = {
  text: () => true,
  table: (content) => content.every((node) => nodesOf(node, 'table', 'code').length === 0),
  words: (content) => content.length <= 1 && content.every(({ type }) => type === 'paragraph'),
};

function looseNotes(notes: readonly PlacedNote[], plan: Plan): readonly RootContent[] {
  const loose = notes.filter(({ fits }) => !fits);
  if (loose.length === 0) return [];
  const title = heading(1, [text(PAGE_WORDS.footnotes[plan.locale])], headingId(plan), 'unnumbered');
  const items = loose.map(({ number, content }) => [
    paragraph(text(PAGE_SENTENCES.note[plan.locale](String(number)))),
    ...content,
  ]);
  return [title, list(items)];
}

function headingId({ anchors }: Plan): string {
  return anchors.own('fotnoter');
}

function definition({ number, content, place, fits }: PlacedNote, plan: Plan): readonly RootContent[] {
  if (place === undefined) return [];
  const children = (fits ? content : [elsewhere(plan)]) as FootnoteDefinition['children'];
  return [{ type: 'footnoteDefinition', identifier: String(number), children }];
}

/** Stands for a note in the list, so that Pandoc counts it. */
function elsewhere(plan: Plan): RootContent {
  const name = text(PAGE_WORDS.footnotes[plan.locale]);
  return paragraph(
    text(ELSEWHERE[plan.locale]),
    { type: 'link', url: `#${headingId(plan)}`, children: [name] },
    text('.'),
  );
}

const ELSEWHERE: Text = { sv: 'Noten står under rubriken ', en: 'The note stands under the heading ' };
