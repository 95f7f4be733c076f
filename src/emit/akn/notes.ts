import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { cleanContent } from '../body/clean.js';
import type { Note } from '../body/notes.js';
import { someBlocks } from './blocks.js';
import type { Frame } from './frame.js';

/** Fills the notes of a tree with their texts, and the notes of those. */
export function withNotes(element: Element, frame: Frame): Element {
  const note = element.name === 'authorialNote' ? noteOf(element, frame) : undefined;
  const children: readonly ElementContent[] = note ? noteBlocks(note, frame) : element.children;
  return {
    ...element,
    children: children.map((child) => (child.type === 'element' ? withNotes(child, frame) : child)),
  };
}

function noteOf({ attributes }: Element, { plan }: Frame): Note | undefined {
  return plan.notes.all[Number(attributes['marker']) - 1];
}

/** Footnotes that nothing calls; there may be none. */
export function uncalledNotes(frame: Frame): Element[] {
  const notes = frame.plan.notes.all.filter(({ calls }) => calls === 0);
  if (notes.length === 0) return [];
  const elements = notes.map((note) =>
    x('note', { eId: `note_${note.number}`, marker: note.number }, noteBlocks(note, frame)),
  );
  return [x('notes', { source: '#original' }, elements)];
}

function noteBlocks({ definition }: Note, frame: Frame): Element[] {
  return someBlocks(cleanContent(definition.children, frame.plan), frame);
}
