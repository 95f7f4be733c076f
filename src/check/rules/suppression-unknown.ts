import { excerpt } from '../../lib/excerpt.js';
import type { Template } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import { faultsFinder, type SuppressionFault } from '../suppressions/faults.js';
import { unclosed } from '../suppressions/unclosed.js';

type Facts = Pick<SuppressionFault, 'kind' | 'word' | 'meant'>;

/** A suppression that cannot be followed, in whole or for one of its rules. What it cannot tell, it does not silence. */
export const suppressionUnknown = defineRule<Facts>({
  name: 'suppression-unknown',
  group: 'suppressions',
  severity: 'error',
  gate: false,
  needs: 'findings',
  source: {
    sv: 'Formatet, version 1: ett undantag säger var det gäller, för vilka regler, varför och hur länge.',
    en: 'The format, version 1: a suppression says where it counts, for which rules, why and how long.',
  },
  summary: {
    sv: 'Undantag ska gälla regler som finns och en rad som finns, och sluta en dag som finns.',
    en: 'Suppressions must name rules that exist, a line that exists and a day that exists.',
  },
  help: {
    sv: 'Skriv som i mönstret: <!-- agreement-disable-next-line term-outdated -- skälet until=2027-06-30 -->. agreement rules visar alla regler.',
    en: 'Write after the pattern: <!-- agreement-disable-next-line term-outdated -- the reason until=2027-06-30 -->. agreement rules shows all rules.',
  },
  message: {
    sv: ({ word, ...facts }) => SENTENCES[facts.kind].sv({ ...facts, word: excerpt(word) }),
    en: ({ word, ...facts }) => SENTENCES[facts.kind].en({ ...facts, word: excerpt(word) }),
  },
  example: {
    bad: `## Bakgrund

<!-- agreement-disable-next-line ⟦term-outdate⟧ -- ordet byts vid revideringen -->
Överenskommelsen gäller mellan länets kommuner och landstinget.
`,
    good: `## Bakgrund

<!-- agreement-disable-next-line term-outdated -- ordet byts vid revideringen -->
Överenskommelsen gäller mellan länets kommuner och landstinget.
`,
  },
  *check({ source }, { rules }) {
    const faults = source.suppressions.map(faultsFinder(rules));
    for (const some of [...faults, unclosed(source)]) {
      for (const { range, kind, word, meant } of some) {
        yield { range, data: { kind, word, meant }, evidence: `${kind} ${word}` };
      }
    }
  },
});

const SENTENCES: Readonly<Record<SuppressionFault['kind'], Template<Facts>>> = {
  directive: {
    sv: ({ word, meant }) =>
      `Det finns inget som heter agreement-${word}, så kommentaren gör ingenting. ${meant ? `Menade du agreement-${meant}?` : 'Skriv agreement-disable-next-line, agreement-disable-line eller agreement-disable-file.'}`,
    en: ({ word, meant }) =>
      `There is nothing called agreement-${word}, so the comment does nothing. ${meant ? `Did you mean agreement-${meant}?` : 'Write agreement-disable-next-line, agreement-disable-line or agreement-disable-file.'}`,
  },
  rule: {
    sv: ({ word, meant }) =>
      `Det finns ingen regel som heter ”${word}”, så för den döljs ingenting.${meant ? ` Menade du ${meant}?` : ''}`,
    en: ({ word, meant }) =>
      `There is no rule called “${word}”, so nothing is hidden for it.${meant ? ` Did you mean ${meant}?` : ''}`,
  },
  words: {
    sv: ({ word }) => `Här finns inga regler som heter så: ”${word}”. Om det är skälet, skriv -- före det.`,
    en: ({ word }) => `There are no rules called that: “${word}”. If it is the reason, write -- before it.`,
  },
  own: {
    sv: ({ word }) =>
      `${word} granskar undantagen själva och kan inte döljas med en kommentar. Vill ni vara utan regeln, stäng av den för hela körningen: --rule ${word}=off.`,
    en: ({ word }) =>
      `${word} checks the suppressions themselves and cannot be hidden by a comment. To be without the rule, switch it off for the whole run: --rule ${word}=off.`,
  },
  nameless: {
    sv: () =>
      'Undantaget nämner ingen regel, så det döljer ingenting. Skriv regelns namn; det står vid varje anmärkning.',
    en: () =>
      'The suppression names no rule, so it hides nothing. Write the name of the rule; it stands beside every finding.',
  },
  until: {
    sv: ({ word }) =>
      `until=${word} är inget datum, så undantaget döljer ingenting. Skriv den sista dagen, 2027-06-30, eller en månad eller ett år.`,
    en: ({ word }) =>
      `until=${word} is no date, so the suppression hides nothing. Write the last day, 2027-06-30, or a month or a year.`,
  },
  line: {
    sv: () =>
      'Det finns ingen rad efter kommentaren, så undantaget döljer ingenting. Ställ det före raden som det gäller.',
    en: () => 'No line follows the comment, so the suppression hides nothing. Put it before the line that it is for.',
  },
  unclosed: {
    sv: () =>
      'Kommentaren har inget slut (-->) i stycket, rubriken eller cellen. Den döljer därför ingenting och syns i det som publiceras. Skriv --> efter den.',
    en: () =>
      'The comment has no end (-->) in the paragraph, heading or cell. So it hides nothing, and is seen in what is published. Write --> after it.',
  },
};
