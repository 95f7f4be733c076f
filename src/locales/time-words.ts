import type { Text } from '../model/locale.js';
import type { DEADLINE_KINDS, State } from '../model/timeline.js';

/** Each state in a word or two, as a table says it. */
export const STATE_WORDS: Readonly<Record<State, Text>> = {
  draft: { sv: 'utkast', en: 'draft' },
  proposed: { sv: 'förslag', en: 'proposed' },
  upcoming: { sv: 'gäller inte än', en: 'not yet in force' },
  'in-force': { sv: 'gäller', en: 'in force' },
  renewed: { sv: 'gäller, förlängd', en: 'in force, renewed' },
  expired: { sv: 'har gått ut', en: 'expired' },
  ended: { sv: 'avslutad', en: 'ended' },
  replaced: { sv: 'ersatt', en: 'replaced' },
  unknown: { sv: 'går inte att avgöra', en: 'cannot be told' },
};

/** What is to be done by a deadline, or happens on it, in a word or two. */
export const DEADLINE_WORDS: Readonly<Record<(typeof DEADLINE_KINDS)[number], Text>> = {
  end: { sv: 'sista giltighetsdag', en: 'last day in force' },
  notice: { sv: 'sista dag för uppsägning', en: 'last day for notice' },
  renewal: { sv: 'förlängning', en: 'renewal' },
  revision: { sv: 'revidering', en: 'revision' },
  'follow-up': { sv: 'uppföljning', en: 'follow-up' },
  law: { sv: 'lag upphävs', en: 'act repealed' },
};
