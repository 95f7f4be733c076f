import { defineRule } from '../../model/rule.js';

/** A suppression that does not say why. It counts all the same. */
export const suppressionReasonMissing = defineRule({
  name: 'suppression-reason-missing',
  group: 'suppressions',
  severity: 'warning',
  gate: false,
  needs: 'findings',
  source: {
    sv: 'Formatet, version 1: ett undantag ska ha ett skäl, så att nästa läsare kan avgöra om det fortfarande gäller.',
    en: 'The format, version 1: a suppression must have a reason, so that the next reader can tell whether it still holds.',
  },
  summary: { sv: 'Varje undantag ska ha ett skäl.', en: 'Every suppression must have a reason.' },
  help: {
    sv: 'Skriv skälet efter två bindestreck: <!-- agreement-disable-line term-outdated -- namnet på en äldre överenskommelse -->.',
    en: 'Write the reason after two hyphens: <!-- agreement-disable-line term-outdated -- the name of an older agreement -->.',
  },
  message: {
    sv: () => 'Undantaget säger inte varför anmärkningen får stå kvar.',
    en: () => 'The suppression does not say why the finding may stand.',
  },
  example: {
    bad: `## Bakgrund

⟦<!-- agreement-disable-next-line term-outdated -->⟧
Överenskommelsen gäller mellan länets kommuner och landstinget.
`,
    good: `## Bakgrund

<!-- agreement-disable-next-line term-outdated -- ordet byts vid revideringen -->
Överenskommelsen gäller mellan länets kommuner och landstinget.
`,
  },
  *check({ source }) {
    for (const { scope, rules, reason, range } of source.suppressions) {
      if (scope === undefined || reason !== undefined) continue;
      yield { range, data: {}, evidence: rules.map(({ name }) => name).join(' ') };
    }
  },
});
