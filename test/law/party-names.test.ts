import { describe, expect, it } from 'vitest';
import { isCollective, newestName } from '../../src/law/party-names.js';

describe('names of parties', () => {
  it.each([
    'Kommunerna',
    'Kommunerna i Exempels län',
    'Länets kommuner',
    'EXEMPELS LÄNS KOMMUNER',
    'De sju Exempelkommunerna',
    'Exempels 33 kommuner',
    'Kommunernas samverkansråd',
    'The municipalities of Exempel',
  ])('%s are several municipalities', (name) => expect(isCollective(name)).toBe(true));

  it.each(['Exempels kommun', 'Exempels stad', 'Kommunen', 'Region Exempel', 'Municipality of Exempel', ''])(
    '%j is no more than one',
    (name) => expect(isCollective(name)).toBe(false),
  );

  it.each([
    ['A\u030Are\u00A0 Kommun', 'åre kommun'],
    ['Blekinge läns landsting', 'region blekinge'],
    ['Landstinget', undefined],
  ])('%s is today %s', (name, newest) => expect(newestName(name)).toBe(newest));
});
