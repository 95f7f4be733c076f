import { addDays, type Day } from '../../model/day.js';
import { defineRule } from '../../model/rule.js';
import { bySuppression } from '../suppressions/by-suppression.js';
import { isOver } from '../suppressions/over.js';
import { someNames } from '../suppressions/some-names.js';

/** `returned`: the rules whose findings are told again. */
type Facts = { readonly until: Day; readonly since: Day; readonly returned: readonly string[] };

/** A suppression whose last day has passed. It silences nothing any more. */
export const suppressionExpired = defineRule<Facts>({
  name: 'suppression-expired',
  group: 'suppressions',
  severity: 'error',
  gate: false,
  needs: 'findings',
  source: {
    sv: 'Formatet, version 1: until är den sista dag som ett undantag gäller.',
    en: 'The format, version 1: until is the last day of a suppression.',
  },
  summary: { sv: 'Undantag vars tid är ute ska bort.', en: 'Suppressions whose time is over must go.' },
  help: {
    sv: 'Rätta det som undantaget gällde och ta bort kommentaren. Behövs mer tid, skriv en ny dag och varför.',
    en: 'Mend what the suppression was about and remove the comment. If more time is needed, write a new day and why.',
  },
  message: {
    sv: ({ until, since, returned }) =>
      `Undantaget gällde till och med ${until}, så sedan ${since} döljer det ingenting.${returned.length > 0 ? ` Nu visas igen: ${someNames(returned, 'sv')}.` : ''}`,
    en: ({ until, since, returned }) =>
      `The last day of the suppression was ${until}, so since ${since} it hides nothing.${returned.length > 0 ? ` Told again now: ${someNames(returned, 'en')}.` : ''}`,
  },
  example: {
    bad: `## Bakgrund

<!-- agreement-disable-next-line term-outdated -- byts vid revideringen ⟦until=2026-06⟧ -->
Överenskommelsen gäller mellan länets kommuner och landstinget.
`,
    good: `## Bakgrund

<!-- agreement-disable-next-line term-outdated -- byts vid revideringen until=2028-06 -->
Överenskommelsen gäller mellan länets kommuner och landstinget.
`,
  },
  *check({ source }, { timeline: { day }, returned }) {
    const back = bySuppression(returned);
    for (const suppression of source.suppressions) {
      const { until, rules, scope } = suppression;
      if (!until?.date || scope === undefined || !isOver(suppression, day)) continue;
      const { last } = until.date;
      const names = [...new Set(back.get(suppression)?.map(({ name }) => name))];
      const evidence = [...rules.map(({ name }) => name), until.text].join(' ');
      yield { range: until.range, evidence, data: { until: last, since: addDays(last, 1), returned: names } };
    }
  },
});
