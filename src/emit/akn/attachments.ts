import type { Element } from 'xast';
import { x } from 'xastscript';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { Section } from '../../model/section.js';
import { safeAddress } from '../body/addresses.js';
import { asId, attachmentId } from '../body/anchors.js';
import { anyUri } from './any-uri.js';
import type { Frame } from './frame.js';
import { identification } from './identification.js';
import type { SeparateAttachment } from './outline.js';
import { language, ownWords } from './own-words.js';
import { contentElements, headingElements } from './sections.js';

/** Attachments that are documents of their own, and those that are written out. */
export function attachments(frame: Frame): Element[] {
  const { separate, written } = frame.outline;
  const all = [
    ...separate.map((one) => separateElement(one, frame)),
    ...written.map((section) => writtenElement(section, frame)),
  ];
  return all.length > 0 ? [x('attachments', all)] : [];
}

/** Where no file is named, the attachment is known by its name within the agreement. */
function separateElement({ attachment: { number, title, href }, eId }: SeparateAttachment, frame: Frame): Element {
  const file = href === undefined ? undefined : safeAddress(href);
  const address = (file && anyUri(file)) ?? `${frame.iris.work}/!${eId}`;
  const num = `${PAGE_WORDS.attachment[frame.plan.locale]} ${number}`;
  return x('attachment', { eId, wId: attachmentId(number) }, [
    x('num', ownWords(frame), num),
    ...(title === undefined ? [] : [x('heading', title)]),
    x('documentRef', { eId: `${eId}__dref`, href: address, showAs: title ?? num }),
  ]);
}

function writtenElement(section: Section, frame: Frame): Element {
  const eId = frame.outline.eIdOf(section);
  const content = contentElements(section, frame);
  const meta = x('meta', [identification(frame, { eId, title: section.heading })]);
  const body = x('mainBody', language(frame), content.length > 0 ? content : x('p'));
  const doc = x('doc', { name: 'bilaga' }, meta, body);
  return x('attachment', { eId, wId: asId(section.id) }, headingElements(section, frame), doc);
}
