import { placeOf } from '../../model/agreement.js';
import { defineRule } from '../../model/rule.js';

/** An agreement that was adopted after it began to apply. A reduced date counts in the author's favour. */
export const adoptionAfterStart = defineRule<{ adopted: string; from: string }>({
  name: 'adoption-after-start',
  group: 'dates',
  severity: 'info',
  gate: false,
  needs: 'facts',
  current: true,
  source: {
    sv: 'Allmän avtalsrättslig princip: parterna är bundna först när alla har beslutat. Att gälla bakåt i tiden kräver att det sägs.',
    en: 'General principle of contract law: the parties are bound once all have decided. To apply backwards in time must be said.',
  },
  summary: {
    sv: 'En överenskommelse ska vara antagen när den börjar gälla.',
    en: 'An agreement must be adopted when it begins to apply.',
  },
  help: {
    sv: 'Kontrollera båda datumen. Är det meningen att den gäller från en tidigare dag: skriv det i texten.',
    en: 'Check both dates. If it is meant to apply from an earlier day: say so in the text.',
  },
  message: {
    sv: ({ adopted, from }) => `Överenskommelsen antogs ${adopted}, efter att den började gälla (${from}).`,
    en: ({ adopted, from }) => `The agreement was adopted on ${adopted}, after it began to apply (${from}).`,
  },
  example: {
    bad: '---\nadopted: ⟦2026-03-15⟧\nvalidity: { from: 2026-01-01, to: 2029 }\n---\n',
    good: '---\nadopted: 2026-03-15\nvalidity: { from: 2026, to: 2029 }\n---\n',
  },
  *check(agreement) {
    const from = agreement.validity?.from;
    if (!from || from === 'signature') return;
    const message = { sv: 'Här står när den började gälla.', en: 'Here is when it began to apply.' };
    const related = [{ path: agreement.source.path, range: placeOf(agreement, '/validity/from'), message }];
    for (const { date, range } of agreement.adopted) {
      if (date && date.first > from.last) yield { range, data: { adopted: date.text, from: from.text }, related };
    }
  },
});
