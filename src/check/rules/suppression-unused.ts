import { defineRule } from '../../model/rule.js';
import { bySuppression } from '../suppressions/by-suppression.js';
import { removal } from '../suppressions/removal.js';
import { someNames } from '../suppressions/some-names.js';

/** A suppression that has had nothing to suppress, though its rule has run. One finding, and one fix, for each comment. */
export const suppressionUnused = defineRule<{ rules: readonly string[] }>({
  name: 'suppression-unused',
  group: 'suppressions',
  severity: 'warning',
  gate: false,
  needs: 'findings',
  source: {
    sv: 'Formatet, version 1: ett undantag som inte längre behövs kan dölja nästa fel på samma rad.',
    en: 'The format, version 1: a suppression that is no longer needed can hide the next fault on the same line.',
  },
  summary: { sv: 'Varje undantag ska behövas.', en: 'Every suppression must be needed.' },
  help: {
    sv: 'Ta bort regelns namn, eller hela kommentaren. Står den på fel rad, flytta den till det som anmärkningen gäller.',
    en: 'Remove the name of the rule, or the whole comment. If it stands by the wrong line, move it to the finding.',
  },
  message: {
    sv: ({ rules }) => `Undantaget behövs inte: ${someNames(rules, 'sv')} hittar ingenting där.`,
    en: ({ rules }) =>
      `The suppression is not needed: ${someNames(rules, 'en')} ${rules.length > 1 ? 'find' : 'finds'} nothing there.`,
  },
  example: {
    bad: `## Bakgrund

⟦<!-- agreement-disable-next-line term-outdated -- ordet byts vid revideringen -->⟧
Överenskommelsen gäller mellan länets kommuner och regionen.
`,
    good: `## Bakgrund

<!-- agreement-disable-next-line term-outdated -- ordet byts vid revideringen -->
Överenskommelsen gäller mellan länets kommuner och landstinget.
`,
  },
  *check({ source }, { idle }) {
    for (const [suppression, unneeded] of bySuppression(idle)) {
      const rules = [...new Set(unneeded.map(({ name }) => name))];
      const [only] = unneeded.length < suppression.rules.length ? unneeded : [];
      const fix = removal(suppression, unneeded, source);
      const range = only?.range ?? suppression.range;
      yield { range, data: { rules }, evidence: rules.join(' '), ...(fix && { fix }) };
    }
  },
});
