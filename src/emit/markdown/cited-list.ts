import type { RootContent } from 'mdast';
import type { Plan } from '../body/plan.js';
import type { Cited } from '../law/cited.js';
import { type Entry, entriesOf, listNote } from '../law/entries.js';
import { broken, list, paragraph } from './nodes.js';

/** What the text cites: each act or publication with its state and the provisions. */
export function citedList(kind: keyof Cited, plan: Plan): readonly RootContent[] {
  return [paragraph(...listNote(kind, plan)), list(entriesOf(kind, plan).map(item))];
}

function item({ title, lines }: Entry): readonly RootContent[] {
  return [paragraph(...broken([title, ...lines]))];
}
