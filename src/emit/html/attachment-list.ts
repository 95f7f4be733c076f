import type { Element } from 'hast';
import { h } from 'hastscript';
import { PAGE_WORDS } from '../../locales/page-words.js';
import { safeAddress } from '../body/addresses.js';
import type { ListedAttachment } from '../body/attachments.js';
import type { Plan } from '../body/plan.js';
import { ownWords } from './own-words.js';

/** The attachments that the text itself does not show. */
export function attachmentList(plan: Plan): Element {
  return h(
    'ul',
    { className: ['attachments'] },
    plan.attachments.listed.map((listed) => attachmentItem(listed, plan)),
  );
}

function attachmentItem({ attachment, id }: ListedAttachment, plan: Plan): Element {
  const label = h('span', ownWords(plan), `${PAGE_WORDS.attachment[plan.locale]} ${attachment.number}`);
  const title = attachment.title ?? attachment.href;
  const href = attachment.href === undefined ? undefined : safeAddress(attachment.href);
  const linked = title === undefined ? [] : [' ', href === undefined ? title : h('a', { href }, title)];
  return h('li', { id }, [label, ...linked]);
}
