import { describe, expect, it } from 'vitest';
import { partyFinder } from '../../src/interpret/parties.js';
import type { Party } from '../../src/model/agreement.js';
import { START } from '../../src/model/place.js';

function party(name: string, kind: Party['kind'], short?: string): Party {
  return { name, kind, short, organisationNumber: undefined, range: START };
}

const BLEKINGE = [
  party('Region Blekinge', 'region', 'regionen'),
  party('Karlshamns kommun', 'municipality', 'kommunerna'),
  party('Ronneby kommun', 'municipality', 'kommunerna'),
  party('FINSAM Blekinge', 'association', 'Finsam'),
];
const VASTERNORRLAND = [
  party('Landstinget Västernorrland', undefined, 'landstinget'),
  party('Kommunförbundet Västernorrland', 'association', 'kommunerna'),
];

describe('whom a label stands for', () => {
  it.each<[string, ...number[]]>([
    ['Region Blekinge', 0],
    ['REGION  BLEKINGE', 0],
    ['Regionen', 0],
    ['Regionens ansvar', 0],
    ['Region Blekinges ansvar:', 0],
    ['Regionen (habiliteringen)', 0],
    ['Region', 0],
    ['Landstinget', 0],
    ['Karlshamns kommun', 1],
    ['Karlshamn', 1],
    ['Ronneby', 2],
    ['Kommunen', 1, 2],
    ['Kommunerna', 1, 2],
    ['Kommunernas åtaganden', 1, 2],
    ['Kommunerna i Blekinge', 1, 2],
    ['Kommunerna i Blekinge län', 1, 2],
    ['Hemkommunen', 1, 2],
    ['finsam', 3],
    ['Region och kommun', 0, 1, 2],
    ['Ronneby, Karlshamn samt Finsam', 1, 2, 3],
    ['Kommunen/regionen', 0, 1, 2],
    ['Gemensamt', 0, 1, 2, 3],
    ['Gemensamt ansvar', 0, 1, 2, 3],
    ['Båda parter', 0, 1, 2, 3],
    ['Huvudmännens ansvar', 0, 1, 2, 3],
  ])('%s', (label, ...expected) => {
    expect(partyFinder(BLEKINGE)(label)).toEqual(expected);
  });

  it.each([
    'Försäkringskassan',
    'Kommunen ansvarar för boendet',
    'Regionen: läkarinsatser',
    'Kommunalförbundet',
    'Regionfullmäktige',
    'Region och försäkringskassa',
    'Karlskrona kommun',
    'Kommentar',
    'kommun.',
    '',
    ' ',
  ])('nobody: %j', (label) => {
    expect(partyFinder(BLEKINGE)(label)).toEqual([]);
  });

  it('knows kinds by the short name where the kind says something else', () => {
    expect(['Landstinget', 'Regionen', 'Kommunen', 'Kommunerna'].map(partyFinder(VASTERNORRLAND))).toEqual([
      [0],
      [0],
      [1],
      [1],
    ]);
  });

  it('knows nobody where there are no parties', () => {
    expect(['Regionen', 'Gemensamt'].flatMap((label) => partyFinder([])(label))).toEqual([]);
  });
});
