import { describe, expect, it } from 'vitest';
import { agreementOf } from '../support/agreement-of.js';
import { sample } from '../support/sample.js';

const SECTIONS = `
## 1 Allmänt

### 1.1 Målgrupper {#malgrupper}

## 2 Ansvar för vården

## Bilaga 2 Mall

## Bilaga C Karta
`;

/** Each reference as `kind words → where it leads`, of a text before five sections, with attachment 1 in the frontmatter. */
function referencesOf(text: string): readonly string[] {
  const document = sample(`---\nattachments: [{ number: 1, title: Mall }]\n---\n${text}\n${SECTIONS}`);
  return agreementOf(document).references.map(({ kind, text: words, resolved, range }) => {
    const written = document.slice(range.start.offset, range.end.offset);
    return `${kind} ${words === written ? words : `${words} (${written})`} → ${resolved ?? 'nothing'}`;
  });
}

describe('cross references', () => {
  it.each<[string, ...string[]]>([
    ['Se avsnitt 2.', 'section avsnitt 2 → avsnitt-2'],
    ['Avsnitt 1.1 gäller.', 'section Avsnitt 1.1 → malgrupper'],
    [
      'Se avsnitten 1, 1.1 och 2–3.',
      ...['avsnitten 1 → avsnitt-1', '1.1 → malgrupper', '2 → avsnitt-2', '3 → nothing'].map((one) => `section ${one}`),
    ],
    [
      'Se avsnitt 1, 2, samt 7.',
      ...['avsnitt 1 → avsnitt-1', '2 → avsnitt-2', '7 → nothing'].map((one) => `section ${one}`),
    ],
    ['Se **avsnitt *2***.', 'section avsnitt 2 (avsnitt *2) → avsnitt-2'],
    ['Mallen finns i bilaga 1 och bil. 2.', 'attachment bilaga 1 → bilaga-1', 'attachment bil. 2 → bilaga-2'],
    ['Se bilaga nr 1 och bil.2.', 'attachment bilaga nr 1 → bilaga-1', 'attachment bil.2 → bilaga-2'],
    ['Se bilagorna C och D.', 'attachment bilagorna C → bilaga-c', 'attachment D → nothing'],
    ['Se avsnitt 2 i denna överenskommelse.', 'section avsnitt 2 → avsnitt-2'],
    ['Se överenskommelsens avsnitt 2.', 'section avsnitt 2 → avsnitt-2'],
    ['Bilaga 1 till avtalet.', 'attachment Bilaga 1 → bilaga-1'],
    ['Se ”Att inventera behov”, bil. 1, sid. 24-34.', 'attachment bil. 1 → bilaga-1'],
    ['Enligt avsnitt 2 och 16 kap. 3 § HSL.', 'section avsnitt 2 → avsnitt-2'],
    ['Enligt avsnitt 2, 12 månader i förväg.', 'section avsnitt 2 → avsnitt-2'],
    ['Enligt avsnitt 2, 1 mars 2024.', 'section avsnitt 2 → avsnitt-2'],
    ['> Se avsnitt\n> 2 nedan', 'section avsnitt\n2 (avsnitt\n> 2) → avsnitt-2'],
  ])('reads the words of %j', (text, ...expected) => {
    expect(referencesOf(text)).toEqual(expected);
  });

  it.each([
    'I avsnitt i rapporten och i bilaga till den, se bilaga.',
    'Regionens avsnitt 2010 och 3 rader.',
    'Avsnittsvis 2, delavsnitt 4 och ombilaga 3.',
    'Se avsnitt 7 i hemsjukvårdsavtalet.',
    'Se bilaga 7 till SOSFS 2007:10.',
    'Se hemsjukvårdsavtalets avsnitt 7 och Socialstyrelsens bilaga 8.',
    'Se SOSFS 2007:10, bilaga 7.',
    'Se prop. 2008/09:193, avsnitt 4.3.2 (jfr prop. avsnitt 9).',
    'Se lagen (2017:612), avsnitt 9, och meddelandeblad nr 1/2010 avsnitt 8.',
    'Se ”Vägledning för vården”, avsnitt 9.',
    '`avsnitt 9` och <!-- bilaga 9 -->',
  ])('leaves alone what refers to nothing, or into another document: %s', (text) => {
    expect(referencesOf(text)).toEqual([]);
  });

  it.each<[string, ...string[]]>([
    ['[ansvaret](#avsnitt-2)', 'section ansvaret ([ansvaret](#avsnitt-2)) → avsnitt-2'],
    ['[dem](#avsnitt-1-1)', 'section dem ([dem](#avsnitt-1-1)) → malgrupper'],
    ['[dem](#m%C3%A5lgrupper)', 'section dem ([dem](#m%C3%A5lgrupper)) → malgrupper'],
    ['[vården](#ansvar-för-vården)', 'section vården ([vården](#ansvar-för-vården)) → avsnitt-2'],
    ['[mallen](#bilaga-1)', 'attachment mallen ([mallen](#bilaga-1)) → bilaga-1'],
    ['[kartan](#Bilaga-C)', 'attachment kartan ([kartan](#Bilaga-C)) → bilaga-c'],
    ['[mall](#bilaga-2-mall)[tom](#)', 'attachment mall ([mall](#bilaga-2-mall)) → bilaga-2'],
    ['[fel](#mål)', 'section fel ([fel](#mål)) → nothing'],
    ['[trasig](#%E5)', 'section trasig ([trasig](#%E5)) → nothing'],
    ['[här][2] nu\n\n[2]: #avsnitt-2', 'section här ([här][2]) → avsnitt-2'],
    ['[avsnitt 2](https://exempel.se) och [avsnitt](#x) 2', 'section avsnitt ([avsnitt](#x)) → nothing'],
  ])('reads the links of %j', (text, ...expected) => {
    expect(referencesOf(text)).toEqual(expected);
  });

  it('reads headings, but not as references to themselves', () => {
    expect(referencesOf('## Ändringar i avsnitt 2\n\n## Bilaga 4 Tid')).toEqual(['section avsnitt 2 → avsnitt-2']);
  });
});
