import type { Text } from './locale.js';

/**
 * What a section is for. Names are fixed: frontmatter attributes (`{role=…}`), profiles, reports and the JSON output use them.
 * The order is that of a usual agreement.
 */
export const ROLES = {
  background: { sv: 'Bakgrund', en: 'Background' },
  purpose: { sv: 'Syfte', en: 'Purpose' },
  parties: { sv: 'Parter', en: 'Parties' },
  'target-groups': { sv: 'Målgrupper', en: 'Target groups' },
  'special-groups': { sv: 'Grupper med särskilda behov', en: 'Groups with special needs' },
  definitions: { sv: 'Definitioner', en: 'Definitions' },
  'common-goals': { sv: 'Gemensamma mål', en: 'Common goals' },
  validity: { sv: 'Giltighetstid', en: 'Validity' },
  'cooperation-organisation': { sv: 'Samverkansorganisation', en: 'Organisation of the co-operation' },
  'user-participation': { sv: 'Brukarinflytande', en: 'Participation of users and relatives' },
  responsibilities: { sv: 'Ansvarsfördelning', en: 'Division of responsibilities' },
  'private-providers': { sv: 'Privata utförare', en: 'Private providers' },
  'individual-cooperation': {
    sv: 'Rutiner för samarbete kring enskilda',
    en: 'Routines for co-operation around individuals',
  },
  'individual-plan': { sv: 'Individuell plan', en: 'Individual plan' },
  'information-sharing': { sv: 'Informationsöverföring och samtycke', en: 'Sharing of information, and consent' },
  housing: { sv: 'Boende', en: 'Housing' },
  occupation: { sv: 'Sysselsättning och arbetsrehabilitering', en: 'Occupation and vocational rehabilitation' },
  'assistive-devices': { sv: 'Hjälpmedel', en: 'Assistive devices' },
  relatives: { sv: 'Anhöriga och närstående', en: 'Relatives' },
  competence: { sv: 'Kompetensutveckling', en: 'Competence' },
  costs: { sv: 'Kostnader', en: 'Costs' },
  'local-agreements': { sv: 'Lokala överenskommelser', en: 'Local agreements' },
  deviations: { sv: 'Avvikelser', en: 'Deviations' },
  disputes: { sv: 'Tvister', en: 'Disputes' },
  'follow-up': { sv: 'Uppföljning', en: 'Follow-up' },
  revision: { sv: 'Revidering', en: 'Revision' },
  signatures: { sv: 'Underskrifter', en: 'Signatures' },
  references: { sv: 'Referenser', en: 'References' },
  attachments: { sv: 'Bilagor', en: 'Attachments' },
} as const satisfies Record<string, Text>;

export type Role = keyof typeof ROLES;

/** Whether a word is the name of a role. */
export function isRole(name: string): name is Role {
  return Object.hasOwn(ROLES, name);
}
