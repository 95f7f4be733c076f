import { noteId } from '../body/anchors.js';
import type { Call } from '../body/notes.js';
import type { Plan } from '../body/plan.js';
import { DEEPEST } from './deepest.js';
import type { Block, Inline, LooseNote } from './tree.js';

/** Where the notes of one document are set: at the foot of the page that calls them first. */
export interface NoteSetter {
  /** A call that stands `depth` deep. One that is too deep to hold its note leads to where that will stand. */
  call(call: Call, depth: number): Inline;
  /**
   * The notes that have not been set, since nothing calls them or too deep; each with its blocks, made one at a time: what one of
   * them calls is not loose. Calls from now on lead to the list that they stand in.
   */
  loose(): Generator<LooseNote>;
}

/** Counts what is set, in the order that it is set; `content` makes the blocks of a note that stand `depth` deep. */
export function setNotes(plan: Plan, content: (number: number, depth: number) => readonly Block[]): NoteSetter {
  const set = new Set<number>();
  const listed = new Set<number>();
  const idOf = (number: number) => noteId(number, plan.anchors);
  return {
    call: ({ number }, depth) => {
      const name = { id: idOf(number), number: String(number) };
      const isTooDeep = depth >= DEEPEST && !set.has(number);
      if (isTooDeep || listed.has(number)) return { type: 'call', to: name.id, number: name.number };
      if (set.has(number)) return { type: 'again', note: name.id, number: name.number };
      set.add(number);
      return { type: 'note', ...name, blocks: content(number, depth + 1) };
    },
    *loose() {
      for (const { number } of plan.notes.all) {
        if (set.has(number)) continue;
        set.add(number);
        listed.add(number);
        yield { id: idOf(number), number: String(number), blocks: content(number, 0) };
      }
    },
  };
}
