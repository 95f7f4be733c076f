import { describe, expect, it } from 'vitest';
import { namesakesOf, namesOfActs } from '../../src/law/names.js';
import { STATUTES } from '../../src/law/register.js';

const NAMES = new Map(namesOfActs().map((name) => [name.words, name]));
const LOS = 'samverkan vid utskrivning från sluten hälso- och sjukvård';

describe('names of acts', () => {
  it.each([
    ['socialtjänstlagen', 'name', ['1980:620', '2001:453', '2025:400']],
    ['socialtjänstlag', 'name', ['1980:620', '2001:453', '2025:400']],
    ['SoL', 'abbreviation', ['1980:620', '2001:453', '2025:400']],
    ['HSL', 'abbreviation', ['1982:763', '2017:30']],
    ['hälso- och sjukvårdslagen', 'name', ['1982:763', '2017:30']],
    ['lagen om stöd och service till vissa funktionshindrade', 'name', ['1993:387']],
    ['lag om stöd och service till vissa funktionshindrade', 'name', ['1993:387']],
    ['föräldrabalken', 'name', ['1949:381']],
    ['föräldrabalk', 'name', ['1949:381']],
    ['regeringsformen', 'name', ['1974:152']],
    ['tryckfrihetsförordningen', 'name', ['1949:105']],
    ['kungörelsen om beslutad ny regeringsform', 'name', ['1974:152']],
    ['skollagen', 'name', ['1985:1100', '2010:800']],
    ['SkolL', 'abbreviation', ['1985:1100', '2010:800']],
    ['SkoL', 'abbreviation', ['1985:1100', '2010:800']],
    ['kommunallagen', 'name', ['1991:900', '2017:725']],
    ['sekretesslagen', 'name', ['1980:100', '2009:400']],
    ['lagen om vård av unga', 'name', ['1990:52']],
    ['lag med särskilda bestämmelser om vård av unga', 'name', ['1990:52']],
    ['betalningsansvarslagen', 'name', ['1990:1404']],
    ['barnkonventionen', 'name', ['2018:1197']],
    ['LOS', 'abbreviation', ['2017:612']],
    ['samverkanslagen', 'name', ['2017:612']],
    [`lagen om ${LOS}`, 'name', ['2017:612']],
    ['lagen om samverkan vid utskrivning', 'name', ['2017:612']],
    ['lag om samverkan vid utskrivning från slutenvård', 'name', ['2017:612']],
    ['lagen om samverkan vid utskrivning från slutenvården', 'name', ['2017:612']],
    [LOS, 'title', ['2017:612']],
    [LOS.replace('sluten', 'slutet'), 'title', ['2017:612']],
  ] as const)('%s', (words, kind, acts) => {
    expect(NAMES.get(words)).toMatchObject({ words, kind, acts });
  });

  it.each([
    ['lagen om rättspsykiatrisk tvångsvård', 'lagen om rättspsykiatrisk vård'],
    ['lag om rättspsykiatrisk tvångsvård', 'lag om rättspsykiatrisk vård'],
    [`lag om ${LOS.replace('sluten', 'slutet')}`, `lag om ${LOS}`],
  ])('%s is properly %s', (words, properly) => {
    expect(NAMES.get(words)?.properly).toBe(properly);
    expect(NAMES.get(properly)?.acts).toEqual(NAMES.get(words)?.acts);
  });

  it.each(['lag', 'lagen', 'balk', 'balken', 'förordningen', 'kungörelse', 'lagen om samverkan'])(
    '%s is none',
    (words) => {
      expect(NAMES.has(words)).toBe(false);
    },
  );

  it('are one of a kind, in one form of writing', () => {
    const folded = namesOfActs().map(({ words }) => words.toLowerCase());
    expect(folded.filter((words, index) => folded.indexOf(words) !== index)).toEqual([]);
    expect(namesOfActs().filter(({ words }) => words !== words.normalize('NFC').trim() || /\s\s/.test(words))).toEqual(
      [],
    );
  });

  it('are there for every act', () => {
    const acts = new Set(namesOfActs().flatMap((name) => name.acts));
    expect(STATUTES.map(({ id }) => id).filter((id) => !acts.has(id))).toEqual([]);
  });

  it('tell which acts share one', () => {
    expect(namesakesOf('2001:453')).toEqual(['1980:620', '2001:453', '2025:400']);
    expect([NAMES.get('LSS')?.flat, NAMES.get('HSL')?.flat]).toEqual([true, false]);
    expect(namesakesOf('1993:387')).toEqual(['1993:387']);
    expect(namesakesOf('2004:575')).toEqual([]);
  });
});
