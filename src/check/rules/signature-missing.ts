import { wordsOf } from '../../lib/phrase.js';
import { type Agreement, isWritten, type Party, placeOf } from '../../model/agreement.js';
import type { Template } from '../../model/locale.js';
import { defineRule, type Report } from '../../model/rule.js';
import { everySection } from '../../model/section.js';
import { itemPlaces } from '../parties/item-place.js';

interface Facts {
  readonly lacks: 'signatories' | 'party' | 'day';
  /** The party that nobody signs for, or whose signature has no day. */
  readonly party: string;
}

/** An adopted agreement that has no signatories, that a party has not signed, or that applies from a signature without a day. */
export const signatureMissing = defineRule<Facts>({
  name: 'signature-missing',
  group: 'parties',
  severity: 'warning',
  gate: false,
  needs: 'facts',
  source: {
    sv: 'Praxis: varje part skriver under. Lagen kräver ingen underskrift, men utan den syns det inte vem som har bundit sig.',
    en: 'Practice: every party signs. The law asks for no signature, but without one nobody can see who has bound themselves.',
  },
  summary: {
    sv: 'En antagen överenskommelse ska säga vem som har skrivit under för varje part, och när, om den gäller från undertecknandet.',
    en: 'An adopted agreement must tell who has signed for each party, and when, if it applies from the signature.',
  },
  help: {
    sv: 'Skriv i frontmatter vem som skriver under, till exempel signatories: [{ party: Region Blekinge, role: Regiondirektör, signed: 2023-05-15 }]. Flera parter med samma korta namn kan stå på en rad. Är texten inte antagen, skriv status: proposed.',
    en: 'Write in the frontmatter who signs, for instance signatories: [{ party: Region Blekinge, role: Regiondirektör, signed: 2023-05-15 }]. Parties that share a short name may have one line. If the text is not adopted, write status: proposed.',
  },
  message: {
    sv: (facts) => SENTENCES[facts.lacks].sv(facts),
    en: (facts) => SENTENCES[facts.lacks].en(facts),
  },
  example: {
    bad: `---
parties:
  - { name: Region Blekinge, kind: region }
  - { name: ⟦Ronneby kommun⟧, kind: municipality }
signatories:
  - { party: Region Blekinge, role: Regiondirektör, signed: 2023-05-15 }
---
`,
    good: `---
parties:
  - { name: Region Blekinge, kind: region }
  - { name: Ronneby kommun, kind: municipality }
signatories:
  - { party: Region Blekinge, role: Regiondirektör, signed: 2023-05-15 }
  - { party: Ronneby kommun, role: Kommundirektör, signed: 2023-05-16 }
---
`,
  },
  *check(agreement) {
    const { status, signatories } = agreement;
    if (status !== 'adopted') return;
    if (signatories.length > 0) {
      yield* unsignedParties(agreement);
      yield* unsignedDays(agreement);
    } else if (!isToldElsewhere(agreement)) {
      yield { range: placeOf(agreement, '/signatories'), data: { lacks: 'signatories', party: '' }, evidence: '' };
    }
  },
});

const SENTENCES: Readonly<Record<Facts['lacks'], Template<Facts>>> = {
  signatories: {
    sv: () => 'Överenskommelsen är antagen, men frontmatter säger inte vem som har skrivit under.',
    en: () => 'The agreement is adopted, but the frontmatter does not tell who has signed it.',
  },
  party: {
    sv: ({ party }) => `Ingen har skrivit under för ${party}. Då syns det inte att parten har bundit sig.`,
    en: ({ party }) => `Nobody has signed for ${party}. So it cannot be seen that the party has bound itself.`,
  },
  day: {
    sv: ({ party }) => `Överenskommelsen gäller från undertecknandet, men underskriften för ${party} har ingen dag.`,
    en: ({ party }) => `The agreement applies from the signature, but the signature for ${party} has no day.`,
  },
};

/** Signatories that could not be read have a finding of their own; a section with signatures tells it in words. */
function isToldElsewhere(agreement: Agreement): boolean {
  const written = agreement.source.frontmatter.data['signatories'];
  const isUnreadable = isWritten(agreement, '/signatories') && !(Array.isArray(written) && written.length === 0);
  return isUnreadable || [...everySection(agreement.sections)].some(({ roles }) => roles.includes('signatures'));
}

function* unsignedParties(agreement: Agreement): Generator<Report<Facts>> {
  const { parties } = agreement;
  const isSigned = signatureFinder(agreement);
  const signed = new Set(parties.filter(isSigned));
  const isRepresented = [...signed].some(({ kind }) => kind === 'association');
  const places = itemPlaces(agreement, '/parties');
  for (const party of parties) {
    if (signed.has(party) || (isRepresented && party.kind === 'municipality')) continue;
    yield { range: places.placeOf(party, 'name'), data: { lacks: 'party', party: party.name } };
  }
}

/** By name, also within a longer one ("Hälso- och sjukvårdsnämnden, Region Blekinge"), or by the short name. */
function signatureFinder({ signatories }: Agreement): (party: Party) => boolean {
  const labels = signatories.map(({ party }) => wordsOf(party ?? '').join(' '));
  const whole = new Set(labels);
  const all = labels.map((label) => ` ${label} `).join('\n');
  return ({ name, short }) =>
    all.includes(` ${wordsOf(name).join(' ')} `) || whole.has(wordsOf(short ?? name).join(' '));
}

function* unsignedDays(agreement: Agreement): Generator<Report<Facts>> {
  if (agreement.validity?.from !== 'signature') return;
  const places = itemPlaces(agreement, '/signatories');
  for (const signatory of agreement.signatories) {
    if (places.isWritten(signatory, 'signed')) continue;
    yield { range: places.placeOf(signatory, 'party'), data: { lacks: 'day', party: signatory.party ?? '' } };
  }
}
