import { excerpt } from '../../lib/excerpt.js';
import { luhnDigit } from '../../lib/luhn.js';
import { defineRule } from '../../model/rule.js';
import { itemPlaces } from '../parties/item-place.js';

interface Facts {
  readonly number: string;
  /** The check digit that the other digits ask for; undefined when the number has another form. */
  readonly digit: number | undefined;
}

/** A party's organisation number that cannot be right. */
export const organisationNumberInvalid = defineRule<Facts>({
  name: 'organisation-number-invalid',
  group: 'parties',
  severity: 'error',
  gate: false,
  needs: 'facts',
  source: {
    sv: 'Lagen (1974:174) om identitetsbeteckning för juridiska personer m.fl. och Skatteverkets regler: tio siffror, där den sista är en kontrollsiffra enligt Luhns algoritm.',
    en: 'The act (1974:174) on identity designations for legal persons, and the rules of the Swedish Tax Agency: ten digits, the last of which is a check digit by the Luhn algorithm.',
  },
  summary: {
    sv: 'Ett organisationsnummer ska ha tio siffror och rätt kontrollsiffra.',
    en: 'An organisation number must have ten digits and the right check digit.',
  },
  help: {
    sv: 'Jämför med partens webbplats eller registerbevis och skriv numret som "NNNNNN-NNNN". Du kan också ta bort det: uppgiften är frivillig.',
    en: 'Compare with the website or the registration certificate of the party, and write the number as "NNNNNN-NNNN". You may also leave it out: it is optional.',
  },
  message: {
    sv: ({ number, digit }) =>
      digit === undefined
        ? `Organisationsnumret ”${number}” har inte formen NNNNNN-NNNN.`
        : `Organisationsnumret ${number} är felskrivet: stämmer de andra siffrorna ska den sista vara ${digit}.`,
    en: ({ number, digit }) =>
      digit === undefined
        ? `The organisation number “${number}” does not have the form NNNNNN-NNNN.`
        : `The organisation number ${number} is mistyped: if the other digits are right, the last one should be ${digit}.`,
  },
  example: {
    bad: `---
parties:
  - { name: Region Blekinge, kind: region, organisationNumber: ⟦"232100-0018"⟧ }
  - { name: Ronneby kommun, kind: municipality }
---
`,
    good: `---
parties:
  - { name: Region Blekinge, kind: region, organisationNumber: "232100-0081" }
  - { name: Ronneby kommun, kind: municipality }
---
`,
  },
  *check(agreement) {
    const places = itemPlaces(agreement, '/parties');
    for (const party of agreement.parties) {
      if (party.organisationNumber === undefined) continue;
      const data = faultOf(party.organisationNumber);
      if (data) yield { range: places.placeOf(party, 'organisationNumber'), data };
    }
  },
});

/** Ten digits, with or without a hyphen, and possibly with 16 for a century before them. */
function faultOf(number: string): Facts | undefined {
  const { head, tail } = /^(?:16)?(?<head>\d{6})-?(?<tail>\d{4})$/.exec(number)?.groups ?? {};
  if (head === undefined || tail === undefined) return { number: excerpt(number), digit: undefined };
  const digit = luhnDigit(head + tail.slice(0, 3));
  return Number(tail.at(-1)) === digit ? undefined : { number, digit };
}
