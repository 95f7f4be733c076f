import { PAGE_WORDS } from '../../locales/page-words.js';
import type { ListedAttachment } from '../body/attachments.js';
import { primaryOf } from '../body/language.js';
import { titled } from '../facts/pieces.js';
import type { Cited } from '../law/cited.js';
import { type Entry, entriesOf, listNote } from '../law/entries.js';
import { inlines } from './inlines.js';
import { ownBlocks, ownLanguage, partsOf } from './language.js';
import { paragraph } from './paragraph.js';
import type { Setting } from './setting.js';
import type { Block, Inline, Language } from './tree.js';
import { words } from './words.js';

/** The attachments that the text itself does not show. */
export function attachmentList(setting: Setting): readonly Block[] {
  const items = setting.plan.attachments.listed.map((listed) => attachmentItem(listed, setting));
  return [{ type: 'list', start: null, spaced: false, items }];
}

function attachmentItem({ attachment, id }: ListedAttachment, setting: Setting): readonly Block[] {
  const { number, title, href } = attachment;
  const anchor: readonly Inline[] = id === undefined ? [] : [{ type: 'anchor', id }];
  const label = words(`${PAGE_WORDS.attachment[setting.plan.locale]} ${number}`, setting.longestRun);
  const name = title ?? href;
  const rest = name === undefined ? [] : [...words(' ', 1), ...inlines([titled(name, href)], setting)];
  return paragraph([...anchor, ...label, ...rest]);
}

/** What the text cites: each act or publication with its state and the provisions. */
export function citedList(kind: keyof Cited, setting: Setting): readonly Block[] {
  const { plan } = setting;
  return [
    ...ownBlocks([{ type: 'opening', children: inlines(listNote(kind, plan), setting) }], plan),
    { type: 'list', start: null, spaced: true, items: entriesOf(kind, plan).map((entry) => citedItem(entry, setting)) },
  ];
}

/** The titles are Swedish, whatever the language of the agreement. */
function citedItem({ title, lines }: Entry, setting: Setting): readonly Block[] {
  const { language } = setting.plan.agreement;
  const inOther = (children: readonly Inline[], other: Language | undefined): readonly Inline[] =>
    other ? [{ type: 'spoken', language: other, children }] : children;
  const name = inOther(inlines(title, setting), primaryOf(language) === 'sv' ? undefined : partsOf('sv'));
  const own = lines.flatMap((line): readonly Inline[] => [{ type: 'break' }, ...inlines(line, setting)]);
  return paragraph([...name, ...inOther(own, ownLanguage(setting.plan))]);
}
