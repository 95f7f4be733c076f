import type { Element } from 'hast';
import { h } from 'hastscript';
import { primaryOf } from '../body/language.js';
import type { Plan } from '../body/plan.js';
import type { Cited } from '../law/cited.js';
import { type Entry, entriesOf, listNote } from '../law/entries.js';
import { lineToHast } from './content.js';
import { ownWords } from './own-words.js';

/** What the text cites: each act or publication with its state and the provisions. */
export function citedList(kind: keyof Cited, plan: Plan): readonly Element[] {
  return [
    h('p', ownWords(plan), lineToHast(listNote(kind, plan), plan)),
    h(
      'ul',
      { className: [kind] },
      entriesOf(kind, plan).map((entry) => item(entry, plan)),
    ),
  ];
}

/** The titles are Swedish, whatever the language of the agreement. */
function item({ title, lines }: Entry, plan: Plan): Element {
  const swedish = primaryOf(plan.agreement.language) === 'sv' ? {} : { lang: 'sv' };
  return h('li', [
    h('p', swedish, lineToHast(title, plan)),
    ...lines.map((line) => h('p', ownWords(plan), lineToHast(line, plan))),
  ]);
}
