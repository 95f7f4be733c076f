import type { Element } from 'xast';
import { x } from 'xastscript';
import { attachments } from './attachments.js';
import { classification } from './concepts.js';
import { conclusions } from './conclusions.js';
import { withEIds } from './e-ids.js';
import { lifecycle, periodOf, temporalData, workflow } from './events.js';
import type { Frame } from './frame.js';
import { identification } from './identification.js';
import { uncalledNotes, withNotes } from './notes.js';
import { language } from './own-words.js';
import { preface } from './preface.js';
import { proprietary } from './proprietary.js';
import { references } from './references.js';
import { preamble, sectionElement } from './sections.js';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** The whole agreement as a tree. */
export function aknDocument(frame: Frame): Element {
  const doc = x('doc', { name: 'overenskommelse' }, [
    meta(frame),
    preface(frame),
    ...preamble(frame),
    mainBody(frame),
    ...conclusions(frame),
    ...attachments(frame),
  ]);
  return withEIds(withNotes(x('akomaNtoso', { xmlns: NAMESPACE }, doc), frame));
}

/** In the order that the schema demands. */
function meta(frame: Frame): Element {
  return x('meta', [
    identification(frame),
    ...classification(frame),
    ...lifecycle(frame),
    ...workflow(frame),
    ...temporalData(frame),
    references(frame),
    ...uncalledNotes(frame),
    proprietary(frame),
  ]);
}

/** It may not be empty. */
function mainBody(frame: Frame): Element {
  const attributes = { period: periodOf(frame), ...language(frame) };
  const sections = frame.outline.sections.map((section) => sectionElement(section, frame));
  return x('mainBody', attributes, sections.length > 0 ? sections : x('p'));
}
