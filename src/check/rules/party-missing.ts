import { type Agreement, isWritten, type Party, placeOf } from '../../model/agreement.js';
import type { Template } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';

type Lack = 'parties' | 'region' | 'municipality';

/** An agreement without a region, or without municipalities. */
export const partyMissing = defineRule<{ lacks: Lack }>({
  name: 'party-missing',
  group: 'parties',
  severity: 'error',
  gate: false,
  needs: 'facts',
  source: {
    sv: '16 kap. 3 § hälso- och sjukvårdslagen (2017:30) och 7 kap. 2 § socialtjänstlagen (2025:400): regionen och kommunerna ska komma överens.',
    en: 'Ch. 16 s. 3 of the Health and Medical Services Act (2017:30) and ch. 7 s. 2 of the Social Services Act (2025:400): the region and the municipalities must agree.',
  },
  summary: {
    sv: 'Minst en region och en kommun ska vara parter. Ett kommunförbund får stå för kommunerna.',
    en: 'At least one region and one municipality must be parties. An association may stand for the municipalities.',
  },
  help: {
    sv: 'Skriv alla parter i frontmatter, till exempel parties: [{ name: Region Blekinge, kind: region }, { name: Ronneby kommun, kind: municipality }]. Ett förbund som företräder kommunerna har kind: association.',
    en: 'Write all parties in the frontmatter, for instance parties: [{ name: Region Blekinge, kind: region }, { name: Ronneby kommun, kind: municipality }]. An association that represents the municipalities has kind: association.',
  },
  message: { sv: ({ lacks }) => LACKS[lacks].sv(lacks), en: ({ lacks }) => LACKS[lacks].en(lacks) },
  example: {
    bad: '---\nparties: ⟦[{ name: Region Blekinge, kind: region }]⟧\n---\n',
    good: '---\nparties: [{ name: Region Blekinge, kind: region }, { name: Ronneby kommun, kind: municipality }]\n---\n',
  },
  *check(agreement) {
    const range = placeOf(agreement, '/parties');
    for (const lacks of lacksOf(agreement)) yield { range, data: { lacks }, evidence: lacks };
  },
});

const LACKS: Readonly<Record<Lack, Template<Lack>>> = {
  parties: {
    sv: () => 'Parterna saknas i frontmatter. En överenskommelse ska säga vilka som har ingått den.',
    en: () => 'The frontmatter has no parties. An agreement must tell who has entered into it.',
  },
  region: {
    sv: () => 'Ingen region är part. Lagen kräver att regionen kommer överens med kommunerna.',
    en: () => 'No region is a party. The law asks the region to agree with the municipalities.',
  },
  municipality: {
    sv: () =>
      'Ingen kommun är part, och inget förbund som står för kommunerna. Lagen kräver att regionen kommer överens med kommunerna.',
    en: () =>
      'No municipality is a party, nor an association that stands for them. The law asks the region to agree with the municipalities.',
  },
};

/** A party of unknown kind may be the one that seems to be missing; a list that cannot be read in full has a finding of its own. */
function lacksOf(agreement: Agreement): readonly Lack[] {
  const written = agreement.source.frontmatter.data['parties'];
  if (!isWritten(agreement, '/parties') || (Array.isArray(written) && written.length === 0)) return ['parties'];
  if (!Array.isArray(written) || written.length > agreement.parties.length) return [];
  const isRegion = ({ kind, name }: Party) => kind === undefined || kind === 'region' || isBoth(name);
  const isLocal = ({ kind, name }: Party) =>
    kind === undefined || kind === 'municipality' || kind === 'association' || isBoth(name);
  const { parties } = agreement;
  return [
    ...(parties.some(isRegion) ? [] : ['region' as const]),
    ...(parties.some(isLocal) ? [] : ['municipality' as const]),
  ];
}

/** Gotland is a municipality with the duties of a region, and is called Region Gotland. */
function isBoth(name: string): boolean {
  return /\bGotland/i.test(name);
}
