import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { Signatory } from '../../model/agreement.js';
import type { Frame } from './frame.js';
import { dateElement, listed } from './listed.js';
import { language, ownWords } from './own-words.js';

/** Who signs for whom, and when it was done. Akoma Ntoso has one place for it, whatever section speaks of it. */
export function conclusions(frame: Frame): Element[] {
  const signatures = frame.plan.agreement.signatories.map((signatory) =>
    x('p', [x('signature', signatureWords(signatory, frame))]),
  );
  return signatures.length > 0 ? [x('conclusions', { eId: 'conclusions', ...language(frame) }, signatures)] : [];
}

function signatureWords({ party, role, name, signed }: Signatory, frame: Frame): ElementContent[] {
  const { agents, plan } = frame;
  return listed([
    party === undefined ? undefined : x('organization', { refersTo: agents.organisation(party) }, party),
    role === undefined ? undefined : x('role', { refersTo: agents.role(role) }, role),
    name === undefined ? undefined : x('person', { refersTo: agents.person(name) }, name),
    signed && x('span', ownWords(frame), `${PAGE_WORDS.signedOn[plan.locale]} `, dateElement('date', signed)),
  ]);
}
