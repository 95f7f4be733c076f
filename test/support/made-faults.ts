import { groupsOf, type MadeFacts, type MadeFile, madeFile, partiesOf, partyList } from './made-file.js';

/** A relation fault that was planted, and where and when it must be told. */
export interface PlantedFault {
  readonly path: string;
  readonly rule: string;
  /** The JSON Pointer of the place. */
  readonly pointer: string;
  /** The first and the last day on which it is told; always, where left out. */
  readonly from?: string;
  readonly until?: string;
}

/** Agreements with faults that have to do with one another. */
interface FaultyFiles {
  readonly files: readonly MadeFile[];
  readonly planted: readonly PlantedFault[];
}

/** The county that the faults are planted in. */
const COUNTY = 22;

type Told = readonly [rule: string, pointer: string, from?: string | undefined, until?: string];
/** An agreement, and what must be told of it. A second file with its id has another name. */
type Faulty = MadeFacts & { readonly name?: string; readonly told?: readonly Told[] };

function faulty(...agreements: readonly Faulty[]): FaultyFiles {
  const made = agreements.map(({ name, told = [], ...facts }) => {
    const file = madeFile(COUNTY, { parties: partiesOf(COUNTY), ...facts }, name);
    const planted = told.map(([rule, pointer, from, until]) => ({
      path: file.path,
      rule,
      pointer,
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    }));
    return { file, planted };
  });
  return { files: made.map(({ file }) => file), planted: made.flatMap(({ planted }) => planted) };
}

const OPEN = '{ from: 2016, untilFurtherNotice: true }';

/** Faults of every kind, each with agreements of its own; a parent without faults, for those that need one. */
export const FAULTS: readonly FaultyFiles[] = [
  faulty({ id: 'grund', targetGroups: groupsOf('mental-disability'), validity: OPEN }),
  faulty(
    { id: 'dubbel', validity: OPEN, told: [['id-duplicate', '/id']] },
    { id: 'dubbel', name: 'dubbel-igen', validity: '{ from: 2016, to: 2018 }', told: [['id-duplicate', '/id']] },
    { id: 'under-dubbel', validity: OPEN, parent: 'dubbel' },
    { id: 'efter-dubbel', validity: '{ from: 2024, untilFurtherNotice: true }', replaces: '[{ id: dubbel }]' },
  ),
  faulty({
    id: 'okanda',
    validity: OPEN,
    replaces: '[{ title: Avtal 2010 }, { id: grunden }, { id: finns-inte-alls }]',
    related: '\n  - id: grund\n  - id: riktlinje',
    parent: 'grundd',
    told: [
      ['replaces-unknown', '/replaces/1/id'],
      ['replaces-unknown', '/replaces/2/id'],
      ['related-unknown', '/related/1/id'],
      ['parent-unknown', '/parent'],
    ],
  }),
  faulty(
    { id: 'egen-grund', validity: OPEN, parent: 'egen-grund', told: [['relation-cycle', '/parent']] },
    {
      id: 'egen-foljd',
      validity: OPEN,
      replaces: '[{ id: egen-foljd }]',
      told: [['relation-cycle', '/replaces/0/id']],
    },
    { id: 'ring-a', validity: OPEN, parent: 'ring-b', told: [['relation-cycle', '/parent']] },
    { id: 'ring-b', validity: '{ from: 2016, to: 2025 }', parent: 'ring-c', told: [['relation-cycle', '/parent']] },
    { id: 'ring-c', status: 'draft', validity: OPEN, parent: 'ring-a', told: [['relation-cycle', '/parent']] },
    { id: 'till-ringen', validity: OPEN, parent: 'ring-a' },
    {
      id: 'varv-a',
      validity: '{ from: 2016, untilFurtherNotice: true }',
      replaces: '[{ title: Avtal }, { id: varv-b }]',
      told: [['relation-cycle', '/replaces/1/id']],
    },
    {
      id: 'varv-b',
      validity: '{ from: 2018, untilFurtherNotice: true }',
      replaces: '[{ id: varv-a }]',
      told: [['relation-cycle', '/replaces/0/id']],
    },
    { id: 'till-varvet', validity: '{ from: 2020, untilFurtherNotice: true }', replaces: '[{ id: varv-a }]' },
  ),
  faulty(
    {
      id: 'kvar-fast',
      validity: '{ from: 2016, to: 2026 }',
      told: [['replaced-in-force', '/validity/to', '2024-07-01', '2026-12-31']],
    },
    {
      id: 'kvar-fast-ny',
      validity: '{ from: 2024-07-01, untilFurtherNotice: true }',
      replaces: '[{ id: kvar-fast }]',
      told: [
        ['replacement-gap', '/validity/from', undefined, '2024-06-30'],
        ['replacement-gap', '/validity/from', '2027-01-01'],
      ],
    },
    {
      id: 'kvar-forlangd',
      validity: '{ from: 2016, to: 2019 }',
      renewal: '{ period: P1Y }',
      told: [['replaced-in-force', '/renewal', '2025-01-01']],
    },
    {
      id: 'kvar-forlangd-ny',
      validity: '{ from: 2025, untilFurtherNotice: true }',
      replaces: '[{ id: kvar-forlangd }]',
    },
    { id: 'kvar-tills', validity: OPEN, told: [['replaced-in-force', '/validity/untilFurtherNotice', '2025-01-01']] },
    { id: 'kvar-tills-ny', validity: '{ from: 2025, to: 2027 }', replaces: '[{ id: kvar-tills }]' },
    { id: 'kvar-avslutad', status: 'ended', validity: '{ from: 2016, to: 2030 }' },
    { id: 'kvar-avslutad-ny', validity: '{ from: 2025, to: 2027 }', replaces: '[{ id: kvar-avslutad }]' },
  ),
  faulty(
    { id: 'glapp', validity: '{ from: 2016, to: 2023 }' },
    {
      id: 'glapp-ny',
      validity: '{ from: 2024-03-01, to: 2035 }',
      replaces: '[{ id: glapp }]',
      told: [['replacement-gap', '/validity/from']],
    },
    { id: 'glapp-avslutad', status: 'ended', validity: '{ from: 2016, to: 2023 }' },
    {
      id: 'glapp-avslutad-ny',
      adopted: '2024-03-01',
      validity: '{ to: 2035 }',
      replaces: '[{ title: Avtal }, { id: glapp-avslutad }]',
      told: [['replacement-gap', '/replaces/1/id']],
    },
    { id: 'bakvand', validity: '{ from: 2020, to: 2025 }' },
    {
      id: 'bakvand-aldre',
      validity: '{ from: 2015, to: 2019 }',
      replaces: '[{ id: bakvand }]',
      told: [['replacement-gap', '/validity/from']],
    },
    { id: 'samma-dag', adopted: '[{ by: A, date: 2018-01-01 }, { by: B, date: 2018-02-01 }]' },
    {
      id: 'samma-dag-ny',
      adopted: '2018-02-01',
      replaces: '[{ title: Avtal }, { id: samma-dag }]',
      told: [['replacement-gap', '/replaces/1/id']],
    },
    { id: 'glapp-utkast', validity: '{ from: 2016, to: 2023 }' },
    {
      id: 'glapp-utkast-ny',
      status: 'proposed',
      validity: '{ from: 2028, to: 2035 }',
      replaces: '[{ id: glapp-utkast }]',
    },
  ),
  faulty(
    { id: 'g-utkast', status: 'draft', validity: OPEN },
    { id: 'l-utkast', validity: OPEN, parent: 'g-utkast', told: [['parent-not-in-force', '/parent']] },
    { id: 'g-forslag', status: 'proposed', validity: OPEN },
    { id: 'l-forslag', validity: OPEN, parent: 'g-forslag', told: [['parent-not-in-force', '/parent']] },
    { id: 'g-avslutad', status: 'ended', validity: OPEN },
    {
      id: 'l-avslutad',
      status: 'draft',
      validity: OPEN,
      parent: 'g-avslutad',
      told: [['parent-not-in-force', '/parent']],
    },
    { id: 'g-kommande', validity: '{ from: 2028, untilFurtherNotice: true }' },
    {
      id: 'l-kommande',
      validity: OPEN,
      parent: 'g-kommande',
      told: [['parent-not-in-force', '/parent', undefined, '2027-12-31']],
    },
    { id: 'g-utgangen', validity: '{ from: 2016, to: 2023 }' },
    {
      id: 'l-utgangen',
      validity: '{ from: 2018, to: 2029 }',
      parent: 'g-utgangen',
      told: [
        ['parent-outlived', '/validity/to', undefined, '2023-12-31'],
        ['parent-not-in-force', '/parent', '2024-01-01', '2029-12-31'],
      ],
    },
    {
      id: 'l-sen',
      validity: '{ from: 2025-02-01, to: 2029-01-31 }',
      parent: 'g-utgangen',
      told: [['parent-not-in-force', '/parent', undefined, '2029-01-31']],
    },
    {
      id: 'l-tills',
      validity: OPEN,
      parent: 'g-2027',
      told: [
        ['parent-outlived', '/validity/untilFurtherNotice', '2026-10-02', '2027-03-31'],
        ['parent-not-in-force', '/parent', '2027-04-01'],
      ],
    },
    { id: 'g-2027', validity: '{ from: 2016, to: 2027-03-31 }' },
    { id: 'g-bada', validity: '{ from: 2016, to: 2019 }' },
    { id: 'g-bada-ny', validity: '{ from: 2020, to: 2023 }', replaces: '[{ id: g-bada }]' },
    {
      id: 'l-bada',
      validity: '{ from: 2022, to: 2027 }',
      parent: 'g-bada',
      told: [['parent-not-in-force', '/parent', undefined, '2027-12-31']],
    },
    { id: 'g-ersatt', validity: '{ from: 2016, to: 2024 }' },
    { id: 'g-ersatt-ny', validity: '{ from: 2025, to: 2026 }', replaces: '[{ id: g-ersatt }]' },
    { id: 'g-ersatt-nyast', validity: '{ from: 2027, untilFurtherNotice: true }', replaces: '[{ id: g-ersatt-ny }]' },
    {
      id: 'l-ersatt',
      validity: '{ from: 2016, to: 2027 }',
      parent: 'g-ersatt',
      told: [
        ['parent-outlived', '/validity/to', undefined, '2024-12-31'],
        ['parent-not-in-force', '/parent', '2025-01-01', '2027-12-31'],
      ],
    },
    {
      id: 'g-kapad',
      validity: OPEN,
      told: [['replaced-in-force', '/validity/untilFurtherNotice', '2028-01-01']],
    },
    { id: 'g-kapad-ny', validity: '{ from: 2028, untilFurtherNotice: true }', replaces: '[{ id: g-kapad }]' },
    {
      id: 'l-kapad',
      validity: '{ from: 2020, to: 2030 }',
      parent: 'g-kapad',
      told: [
        ['parent-outlived', '/validity/to', undefined, '2027-12-31'],
        ['parent-not-in-force', '/parent', '2028-01-01', '2030-12-31'],
      ],
    },
    { id: 'l-avslutad-med', status: 'ended', validity: OPEN, parent: 'g-avslutad' },
  ),
  faulty(
    {
      id: 'l-parter',
      validity: OPEN,
      parent: 'grund',
      parties: partyList('Region Exempel 21', 'Exempel 22-1 kommun', 'EXEMPEL 22-2 KOMMUN', 'Exempel 21-1 kommun'),
      targetGroups: groupsOf('mental-disability', 'children-in-care'),
      told: [
        ['parent-contradicted', '/parties/0/name'],
        ['parent-contradicted', '/parties/3/name'],
        ['parent-contradicted', '/targetGroups/1/statutory'],
      ],
    },
    { id: 'g-alla', validity: OPEN, parties: partyList('Landstinget Sörmland', 'Kommunerna i Sörmland') },
    {
      id: 'l-alla',
      validity: OPEN,
      parent: 'g-alla',
      parties: partyList('Region Sörmland', 'Exempel 22-1 kommun'),
      targetGroups: groupsOf('children-in-care'),
    },
  ),
];
