import type { List, PhrasingContent } from 'mdast';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { ListedAttachment } from '../body/attachments.js';
import type { Plan } from '../body/plan.js';
import { titled } from '../facts/pieces.js';
import { list, paragraph, span, text } from './nodes.js';

/** The attachments that the text itself does not show. */
export function attachmentList({ attachments, locale }: Plan): readonly List[] {
  return [
    list(attachments.listed.map((listed) => [paragraph(...attachmentWords(listed, PAGE_WORDS.attachment[locale]))])),
  ];
}

function attachmentWords({ attachment, id }: ListedAttachment, word: string): readonly PhrasingContent[] {
  const { number, title, href } = attachment;
  const label = [text(`${word} ${number}`)];
  const name = title ?? href;
  const rest = name === undefined ? [] : [text(' '), titled(name, href)];
  return [...(id === undefined ? label : span(label, id)), ...rest];
}
