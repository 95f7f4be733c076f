import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Adoption, Party } from '../../model/agreement.js';
import { timed } from '../facts/pieces.js';
import { stateWords, titleOf } from '../facts/state.js';
import type { Frame } from './frame.js';
import { inlines } from './inlines.js';
import { dateElement, listed } from './listed.js';
import { language, ownWords } from './own-words.js';

/** What stands above the text: state, title, notice, parties, numbers in registers, decisions. */
export function preface(frame: Frame): Element {
  const { plan, context } = frame;
  const { agreement } = plan;
  const { mark, forced, sentence, renewing, computed } = stateWords(agreement, context);
  const state = [forced, sentence, renewing, computed].filter((words) => words !== undefined).join(' ');
  return x('preface', { eId: 'preface', ...language(frame) }, [
    ...paragraph('mark', mark && x('docStatus', ownWords(frame), mark)),
    x('longTitle', [x('p', [x('docTitle', titleOf(agreement, context))])]),
    ...paragraph('subtitle', agreement.subtitle),
    x('p', { class: 'state', ...ownWords(frame) }, inlines(timed(state), frame)),
    ...paragraph('notice', agreement.notice),
    ...partyList(agreement.parties, frame),
    ...agreement.reference.flatMap(({ number }) => paragraph('number', x('docNumber', number))),
    ...agreement.adopted.map((adoption) => x('p', { class: 'adopted' }, adoptionWords(adoption, frame))),
  ]);
}

function paragraph(name: string, content: ElementContent | string | undefined): Element[] {
  return content === undefined ? [] : [x('p', { class: name }, content)];
}

function partyList(parties: readonly Party[], { agents }: Frame): Element[] {
  const elements = parties.map(({ name }) =>
    x('p', [x('organization', { refersTo: agents.organisation(name) }, name)]),
  );
  return elements.length > 0 ? [x('container', { name: 'parties' }, elements)] : [];
}

/** "Regionfullmäktige, 2017-09-01, § 123". */
function adoptionWords({ by, date, reference }: Adoption, { agents }: Frame): ElementContent[] {
  return listed([
    by === undefined ? undefined : x('organization', { refersTo: agents.organisation(by) }, by),
    date && dateElement('docDate', date),
    reference === undefined ? undefined : { type: 'text', value: reference },
  ]);
}
