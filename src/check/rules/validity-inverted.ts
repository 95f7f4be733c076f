import { placeOf } from '../../model/agreement.js';
import { defineRule } from '../../model/rule.js';

/** A validity that ends before it begins. */
export const validityInverted = defineRule<{ from: string; to: string }>({
  name: 'validity-inverted',
  group: 'dates',
  severity: 'error',
  gate: false,
  needs: 'facts',
  current: true,
  source: {
    sv: 'Formatet, version 1, ”Dates”: from öppnar en period och to stänger den.',
    en: 'The format, version 1, “Dates”: from opens a period and to closes it.',
  },
  summary: {
    sv: 'Giltighetstiden ska sluta efter att den har börjat.',
    en: 'The validity must end after it has begun.',
  },
  help: {
    sv: 'Rätta det datum som är fel. Har from och to bytt plats?',
    en: 'Correct the date that is wrong. Have from and to changed places?',
  },
  message: {
    sv: ({ from, to }) => `Giltighetstiden slutar (${to}) innan den börjar (${from}).`,
    en: ({ from, to }) => `The validity ends (${to}) before it begins (${from}).`,
  },
  example: {
    bad: '---\nvalidity: { from: 2026-06-01, to: ⟦2026-03⟧ }\n---\n',
    good: '---\nvalidity: { from: 2026-06-01, to: 2026 }\n---\n',
  },
  *check(agreement) {
    const { from, to } = agreement.validity ?? {};
    if (!from || from === 'signature' || !to || from.first <= to.last) return;
    const message = { sv: 'Här står när den börjar.', en: 'Here is when it begins.' };
    yield {
      range: placeOf(agreement, '/validity/to'),
      data: { from: from.text, to: to.text },
      related: [{ path: agreement.source.path, range: placeOf(agreement, '/validity/from'), message }],
    };
  },
});
