import { defineRule } from '../../model/rule.js';
import { meaningsWith } from '../citations/matter.js';
import { movableIn } from '../citations/movable.js';
import { fixInActWritten } from '../citations/written-act.js';
import { WRONG_ACT_WORDS, type WrongAct, wrongActOf } from '../citations/wrong-act.js';

/** A citation with the number of one act, and the provision or the name of another. */
export const citationWrongAct = defineRule<WrongAct>({
  name: 'citation-wrong-act',
  group: 'citations',
  severity: 'error',
  gate: false,
  needs: 'text',
  source: {
    sv: 'Svensk författningssamling, enligt verktygets register över författningar.',
    en: 'Svensk författningssamling (the Swedish Code of Statutes), as the tool’s register of acts has it.',
  },
  summary: {
    sv: 'Namn, SFS-nummer och bestämmelse ska höra ihop.',
    en: 'The name, the SFS number and the provision must belong together.',
  },
  help: {
    sv: 'Avgör vilken lag som avses. Skriv sedan den lagens namn, nummer och bestämmelse, och kontrollera dem mot lagtexten.',
    en: 'Decide which act is meant. Then write the name, the number and the provision of that act, and check them against its text.',
  },
  message: WRONG_ACT_WORDS,
  example: {
    bad: '## Bakgrund\n\nEnligt ⟦8 a § hälso- och sjukvårdslagen (2017:30)⟧ ska regionen ingå en överenskommelse med kommunen.\n',
    good: '## Bakgrund\n\nEnligt 16 kap. 3 § hälso- och sjukvårdslagen (2017:30) ska regionen ingå en överenskommelse med kommunen.\n',
  },
  *check(agreement, { law, timeline: { day } }) {
    const movable = movableIn(agreement, law);
    for (const meaning of meaningsWith('wrong-act', law)) {
      const { range } = meaning.citation;
      const data = wrongActOf(meaning, day);
      const fix = movable.has(meaning) ? fixInActWritten(meaning, agreement.source.lines) : undefined;
      if (data) yield { range, data, ...(fix && { fix }) };
    }
  },
});
