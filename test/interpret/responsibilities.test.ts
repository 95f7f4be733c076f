import { describe, expect, it } from 'vitest';
import { agreementOf } from '../support/agreement-of.js';
import { sample } from '../support/sample.js';

const PARTIES = `---
parties:
  - { name: Region Blekinge, kind: region, short: regionen }
  - { name: Karlshamns kommun, kind: municipality, short: kommunerna }
  - { name: Ronneby kommun, kind: municipality, short: kommunerna }
---
`;

/** Each cell as `area | party (indexes) | duties`, and the places. */
function cellsOf(body: string): readonly string[] {
  const text = sample(PARTIES + body);
  return agreementOf(text).responsibilities.map(
    ({ area, party, parties, duties }) => `${area} | ${party} (${parties}) | ${duties.join(' + ')}`,
  );
}

describe('the responsibility matrix', () => {
  it('is a table of areas and parties', () => {
    const table = `## Ansvarsfördelning

| Ansvarsområde | Kommunerna | Region  Blekinge | Skolan |
| --- | --- | --- | --- |
| **Boende** | boendestöd; hem\\*tjänst[^1] | läkarinsatser<br>råd | |
| Hjälpmedel | – | |

[^1]: Enligt SoL.
`;
    expect(cellsOf(table)).toEqual([
      'Boende | Kommunerna (1,2) | boendestöd + hem*tjänst',
      'Boende | Region Blekinge (0) | läkarinsatser + råd',
      'Boende | Skolan () | ',
      'Hjälpmedel | Kommunerna (1,2) | –',
      'Hjälpmedel | Region Blekinge (0) | ',
      'Hjälpmedel | Skolan () | ',
    ]);
  });

  it('is a list of areas, parties and duties', () => {
    const list = `## Ansvarsfördelning

### Barn och unga

- Boende:
  - Kommunerna:
    - boendestöd
    - stöd enligt
      - SoL
      - *LSS*
  - Regionen

    Regionen ger läkarinsatser\\
    och råd.

    - rehabilitering
- Hjälpmedel
- Sysselsättning
  - Försäkringskassan
    - utreda
  - Regionen
`;
    expect(cellsOf(list)).toEqual([
      'Boende | Kommunerna (1,2) | boendestöd + stöd enligt: SoL; LSS',
      'Boende | Regionen (0) | Regionen ger läkarinsatser och råd. + rehabilitering',
      'Sysselsättning | Försäkringskassan () | utreda',
      'Sysselsättning | Regionen (0) | ',
    ]);
  });

  it.each([
    '## Bakgrund\n\n| Område | Kommunerna |\n| --- | --- |\n| Boende | stöd |\n',
    '## Ansvarsfördelning\n\n| Lag | Paragraf |\n| --- | --- |\n| HSL | 16 kap. |\n',
    '## Ansvarsfördelning\n\n| Kommunerna | Regionen |\n| --- | --- |\n| stöd | läkare |\n',
    '## Ansvarsfördelning\n\n- Boende\n  - Kommunen ansvarar för boendestöd\n  - Regionen ansvarar för läkare\n',
    '## Ansvarsfördelning\n\n- I gruppen ingår\n  - regionen\n  - kommunerna\n',
    '## Ansvarsfördelning\n\n- Kommunen ger stöd\n- Regionen ger vård\n',
    '## Ansvarsfördelning\n\n- Möten\n- Ansvar\n  - Regionen\n    - kallar\n',
  ])('is not a table or list of another kind: %j', (body) => {
    expect(cellsOf(body)).toEqual([]);
  });

  it('knows its places and its section', () => {
    const text = sample(
      `${PARTIES}## 1 Ansvarsfördelning\n\n| Område | Kommunerna |\n| --- | --- |\n| Boende | stöd |\n`,
    );
    const [cell] = agreementOf(text).responsibilities;
    expect(cell?.section).toBe('avsnitt-1');
    expect(text.slice(cell?.range.start.offset, cell?.range.end.offset)).toBe('| stöd |');
  });
});
