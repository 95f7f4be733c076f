import { describe, expect, it } from 'vitest';
import { paintFor } from '../../src/cli/reports/paint.js';
import type { Act, Citation, Meaning, SuccessorLaw, SureDay, Work } from '../../src/model/citation.js';
import type { Day } from '../../src/model/day.js';
import type { Locale } from '../../src/model/locale.js';
import { START } from '../../src/model/place.js';
import { citationTable } from '../../src/report/citation-table.js';

const sure = (day: string, certainty: SureDay['certainty'] = 'verified'): SureDay => ({ day: day as Day, certainty });

const ACT: Act = {
  id: '1999:1',
  title: 'Provlag (1999:1)',
  abbreviation: 'PrL',
  name: 'provlagen',
  inForce: { from: sure('2000-01-01'), repealed: undefined },
  replacedBy: [],
};
const ENDED: Act = { ...ACT, inForce: { ...ACT.inForce, repealed: sure('2010-07-01') } };
const HEIR = { id: '2010:2', name: 'nya provlagen (2010:2)' };

const STATUTE: Work = {
  kind: 'statute',
  number: '1999:1',
  name: 'provlagen',
  introduced: undefined,
  candidates: ['1999:1'],
  amending: false,
  era: undefined,
};
const REGULATION: Work = { kind: 'regulation', series: 'SOSFS', number: '2007:10' };
const BILL: Work = { kind: 'prop', series: 'prop.', number: '2008/09:193' };

const PINPOINT: Citation['pinpoints'][number] = {
  range: START,
  chapter: undefined,
  section: '3',
  paragraph: undefined,
  item: undefined,
  sentence: undefined,
  page: undefined,
  through: false,
};

const successor = (changes: Partial<SuccessorLaw>): SuccessorLaw => ({
  canonical: '4 § NPrL (2010:2)',
  inText: '4 § NPrL',
  uris: ['https://lagen.nu/2010:2#P4'],
  sure: 'high',
  exact: true,
  ...changes,
});

interface Made extends Partial<Omit<Meaning, 'citation'>> {
  readonly work?: Work;
  readonly written?: string;
  readonly pinpoints?: Citation['pinpoints'];
}

function meaning({ work = STATUTE, written = '3 § PrL', pinpoints = [PINPOINT], ...changes }: Made): Meaning {
  const citation = { range: START, text: written, written, standard: written, work, pinpoints };
  const unknown = { act: ACT, number: '1999:1', canonical: '3 § PrL', successor: undefined, fault: undefined };
  return { citation, places: [], status: 'unknown', ...unknown, ...changes };
}

function tell(made: Made, locale: Locale = 'sv', width = 400): string {
  const law = { asOf: '2026-02-22' as Day, meanings: [meaning(made)] };
  const context = { locale, asOf: '2026-11-21' as Day, tool: { name: 'agreement', version: '1' }, width };
  return citationTable([{ path: 'a.md', law }], { ...context, paint: paintFor(false) });
}

/** The cells of the table but for its head and the place, on one line. */
function told(made: Made, locale?: Locale): string {
  const [, ...lines] = tell(made, locale).split('\n\n')[0]?.split('\n') ?? [];
  return lines.join(' ').replace(/\s+/g, ' ').replace('1:1 3 § PrL ', '');
}

describe('the list of citations', () => {
  it.each<[Made, string, string]>([
    [{ status: 'in-force' }, 'i kraft sedan den 2000-01-01', 'in force since 2000-01-01'],
    [{ status: 'in-force', act: ENDED }, '; upphävs den 2010-07-01', '; will be repealed on 2010-07-01'],
    [{ status: 'repealed', act: ENDED }, 'upphävd den 2010-07-01', 'repealed on 2010-07-01'],
    [
      {
        status: 'repealed',
        act: { ...ENDED, inForce: { ...ENDED.inForce, repealed: sure('2010-07-01', 'unverified') } },
      },
      'upphävd den 2010-07-01 enligt uppgift som inte är kontrollerad',
      'repealed on 2010-07-01 according to a source that is not checked',
    ],
    [{ status: 'future' }, 'träder i kraft den 2000-01-01', 'comes into force on 2000-01-01'],
    [{}, 'gällde den 2026-02-22; sedan okänt', 'in force on 2026-02-22; since then unknown'],
    [{ act: undefined }, 'finns inte i registret', 'not in the register'],
    [{ act: undefined, number: undefined }, 'det framgår inte av texten vilken', 'does not tell which act is meant'],
    [
      { work: REGULATION },
      'i kraft sedan den 2000-01-01; om den fortfarande gäller',
      'since 2000-01-01; whether it is still',
    ],
    [
      { act: { ...ACT, replacedBy: [HEIR] } },
      'ersatt av nya provlagen (2010:2); sedan när',
      'replaced by nya provlagen',
    ],
    [
      { act: { ...ENDED, inForce: { from: undefined, repealed: sure('2030-01-01') }, replacedBy: [HEIR] } },
      'om den gäller är inte känt; upphävs den 2030-01-01',
      'will be repealed on 2030-01-01',
    ],
    [{ work: { ...STATUTE, amending: true } }, 'ändringsförfattning', 'amending act'],
    [{ fault: { kind: 'no-chapter', provision: '3 §' } }, 'kapitel saknas före 3 §', 'no chapter before 3 §'],
    [{ fault: { kind: 'no-provision', provision: '99 §', last: '9' } }, '99 § finns inte', 'there is no 99 §'],
    [
      { fault: { kind: 'wrong-act', written: '2010:2', meant: ACT } },
      'fel nummer: 2010:2 har inte bestämmelsen',
      'wrong number: 2010:2 has no such provision',
    ],
    [
      { fault: { kind: 'wrong-number', written: '2010:2', name: 'PrL', meant: [ACT] } },
      'fel nummer: 2010:2 är inte PrL',
      'wrong number: 2010:2 is not PrL',
    ],
  ])('tells the state of %j', (made, sv, en) => {
    expect(told(made, 'sv')).toContain(sv);
    expect(told(made, 'en')).toContain(en);
  });

  it.each<[Partial<SuccessorLaw>, string]>([
    [{}, '→ 4 § NPrL (2010:2)'],
    [{ sure: 'medium' }, '→ troligen 4 § NPrL (2010:2) (inte helt säkert)'],
    [{ exact: false }, '→ se 4 § NPrL (2010:2)'],
    [
      { exact: false, uris: ['https://lagen.nu/2010:2'], canonical: 'nya provlagen (2010:2)' },
      '→ lagen ersattes av nya',
    ],
  ])('tells what took its place: %j', (changes, words) => {
    expect(told({ status: 'repealed', act: ENDED, successor: successor(changes) })).toContain(words);
  });

  it.each<[Made, string]>([
    [{ status: 'in-force' }, '3 § PrL i kraft sedan den 2000-01-01 Provlag (1999:1)'],
    [
      { status: 'in-force', canonical: '3 § provlagen (1999:1)' },
      '3 § provlagen (1999:1) i kraft sedan den 2000-01-01',
    ],
    [{ work: BILL, act: undefined, canonical: 'prop. 2008/09:193' }, 'prop. 2008/09:193'],
  ])('gives the title where the citation does not tell it, and no state to a bill: %j', (made, words) => {
    expect(told(made)).toBe(words);
  });

  it.each([120, 80, 60])('fits in %i columns, whatever is cited', (width) => {
    const long = {
      written: `3 § ${'å'.repeat(300)} \u001b[31m\u202E ö\u0308\n\t§`,
      status: 'repealed' as const,
      act: ENDED,
    };
    const [list = ''] = tell({ ...long, successor: successor({}) }, 'sv', width).split('\n\n');
    expect(list.split('\n').filter((line) => line.length > width)).toEqual([]);
    expect(list.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});
