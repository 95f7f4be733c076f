import type { Template, Text } from '../model/locale.js';

/** What the facts about an agreement are called in its outputs. */
export const FACT_LABELS = {
  parties: { sv: 'Parter', en: 'Parties' },
  targetGroups: { sv: 'Målgrupper', en: 'Target groups' },
  reference: { sv: 'Diarienummer', en: 'Register number' },
  version: { sv: 'Version', en: 'Version' },
  adopted: { sv: 'Antagen', en: 'Adopted' },
  validity: { sv: 'Giltighetstid', en: 'Validity' },
  renewal: { sv: 'Förlängning', en: 'Renewal' },
  termination: { sv: 'Uppsägning', en: 'Termination' },
  revision: { sv: 'Revidering', en: 'Revision' },
  followUp: { sv: 'Uppföljning', en: 'Follow-up' },
  replaces: { sv: 'Ersätter', en: 'Replaces' },
  replacedBy: { sv: 'Ersatt av', en: 'Replaced by' },
  toBeReplacedBy: { sv: 'Ersätts av', en: 'To be replaced by' },
  parent: { sv: 'Bygger på', en: 'Builds on' },
  locals: {
    sv: 'Lokala överenskommelser som bygger på den här',
    en: 'Local agreements that build on this one',
  },
  related: { sv: 'Hör ihop med', en: 'Related documents' },
  passed: { sv: 'Passerade datum', en: 'Dates that have passed' },
  coming: { sv: 'Kommande datum', en: 'Coming dates' },
} as const satisfies Record<string, Text>;

export type FactName = keyof typeof FACT_LABELS;

/** The words before a value, where a fact has several. */
export const FACT_WORDS = {
  calledInText: { sv: 'i texten', en: 'in the text' },
  organisationNumber: { sv: 'organisationsnummer', en: 'organisation number' },
  from: { sv: 'Från och med', en: 'From' },
  fromSignature: { sv: 'Från den dag då den sista parten skriver under', en: 'From the day the last party signs' },
  to: { sv: 'Till och med', en: 'Until' },
  untilFurtherNotice: { sv: 'Tills vidare', en: 'Until further notice' },
  terminationNotice: { sv: 'Uppsägningstid', en: 'Period of notice' },
  endsForAll: {
    sv: 'Om en part säger upp överenskommelsen upphör den för alla',
    en: 'If one party gives notice, the agreement ends for all',
  },
  endsForParty: {
    sv: 'Om en part säger upp överenskommelsen fortsätter den att gälla för de andra',
    en: 'If one party gives notice, the agreement stays in force for the others',
  },
  latest: { sv: 'Senast', en: 'At the latest' },
  planned: { sv: 'Planerad', en: 'Planned' },
  every: { sv: 'Tid mellan uppföljningar', en: 'Time between follow-ups' },
  first: { sv: 'Första gången', en: 'First time' },
  last: { sv: 'Senast gjord', en: 'Last done' },
  responsible: { sv: 'Ansvarig', en: 'Responsible' },
  reportedTo: { sv: 'Rapporteras till', en: 'Reported to' },
  adopted: { sv: 'antagen', en: 'adopted' },
  fromDay: { sv: 'från och med', en: 'from' },
  statutory: {
    sv: 'lagkrav: 16\u00A0kap.\u00A03\u00A0§ HSL och 7\u00A0kap.\u00A02\u00A0§ SoL',
    en: 'required by chapter\u00A016, section\u00A03 HSL and chapter\u00A07, section\u00A02 SoL',
  },
} as const satisfies Record<string, Text>;

/** Lines about a duration, in words. */
export const FACT_SENTENCES = {
  renewalPeriod: {
    sv: (period) => `Förlängs med ${period} i taget om ingen säger upp den`,
    en: (period) => `Renewed for ${period} at a time unless notice is given`,
  },
  renewalNotice: {
    sv: (notice) => `Uppsägning senast ${notice} före periodens slut`,
    en: (notice) => `Notice at least ${notice} before the end of the period`,
  },
} as const satisfies Record<string, Template<string>>;
