import type { Text } from '../model/locale.js';

/** What the metadata of Akoma Ntoso shows for things that an agreement has no words of its own for. */
export const AKN_WORDS = {
  adoption: { sv: 'Antagande', en: 'Adoption' },
  signing: { sv: 'Undertecknande', en: 'Signing' },
  start: { sv: 'Börjar gälla', en: 'Comes into force' },
  end: { sv: 'Sista dagen den gäller', en: 'Last day in force' },
  inForce: { sv: 'Giltighetstid', en: 'Time in force' },
  unknown: { sv: 'Inga parter angivna', en: 'No parties stated' },
} as const satisfies Record<string, Text>;
