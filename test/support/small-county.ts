import { collect } from '../../src/collect.js';
import { type Compiled, compile } from '../../src/compile.js';
import type { Collection } from '../../src/model/collection.js';
import type { Day } from '../../src/model/day.js';
import { sample } from './sample.js';

/** A county's agreements on 2026-11-21, in every state: a parent with locals, replaced ones, long and odd titles, one in English. */
export const SMALL_COUNTY: Readonly<Record<string, string>> = {
  'lan-psykisk.md': of(`
id: lan-psykisk
title: Överenskommelse om samarbete kring personer med psykisk funktionsnedsättning i Exempels län
parties:
  - { name: Region Exempel, kind: region, short: regionen }
  - { name: Alfa kommun, kind: municipality, short: kommunerna }
  - { name: Beta kommun, kind: municipality, short: kommunerna }
  - { name: Gamma kommun, kind: municipality, short: kommunerna }
  - { name: Deltas kommun, kind: municipality, short: kommunerna }
validity: { from: 2024-01-01, to: 2027-12-31 }
renewal: { period: P2Y, notice: P12M }
replaces: [{ id: lan-psykisk-2019 }]
related: [{ id: lan-missbruk }, { title: Länsgemensam rutin för SIP, href: https://example.org/sip }]
revision: { latest: 2026-06 }
followUp: { every: P1Y, last: 2024-10, responsible: Samverkansgruppen, reportedTo: Styrgruppen }
`),
  'lan-psykisk-2019.md': of(`
id: lan-psykisk-2019
title: Överenskommelse om samarbete kring personer med psykisk funktionsnedsättning i Exempels län 2019–2023
validity: { from: 2019-01-01, to: 2024-12-31 }
revision: { latest: 2022 }
`),
  'alfa-lokal.md': of(`
id: alfa-lokal
title: Lokal överenskommelse
subtitle: Alfa kommun och Region Exempel, psykiatri
parent: lan-psykisk
parties:
  - { name: Region Exempel, kind: region, short: regionen }
  - { name: Alfa kommun, kind: municipality, short: kommunen }
validity: { from: 2024-03-01, to: 2027-12-31 }
revision: { latest: 2027-03-31 }
`),
  'beta-lokal.md': of(`
id: beta-lokal
title: Lokal överenskommelse mellan Beta kommun och Region Exempel om boendestöd, sysselsättning och hjälpmedel
parent: lan-psykisk
parties:
  - { name: Region Exempel, kind: region, short: regionen }
  - { name: Beta kommun, kind: municipality, short: kommunen }
validity: { from: 2024-05-01, untilFurtherNotice: true }
revision: { latest: 2028 }
`),
  'gamma-lokal.md': of(`
id: gamma-lokal
title: Lokal överenskommelse mellan Gamma kommun och Region Exempel
parent: lan-psykisk
status: draft
adopted: []
signatories: []
parties:
  - { name: Region Exempel, kind: region, short: regionen }
  - { name: Gamma kommun, kind: municipality, short: kommunen }
validity: { from: 2027-01-01, to: 2027-12-31 }
`),
  'lan-missbruk.md': of(`
id: lan-missbruk
title: Samverkan kring skadligt bruk och beroende
validity: { from: 2020-01-01, to: 2022-12-31 }
renewal: { period: P2Y, notice: P3M }
revision: { latest: 2025-12-31 }
`),
  'lan-missbruk-2027.md': of(`
id: lan-missbruk-2027
title: Samverkan kring skadligt bruk och beroende 2027–2030
status: proposed
adopted: []
signatories: []
replaces: [{ id: lan-missbruk }]
validity: { from: 2027-01-01, to: 2030-12-31 }
`),
  'barn-2022.md': of(`
id: barn-2022
title: Barn och unga som vårdas utanför det egna hemmet
targetGroups:
  - { id: barn, name: Barn och unga, statutory: children-in-care }
validity: { from: 2022-01-01, to: 2026-12-31 }
`),
  'barn-2027.md': of(`
id: barn-2027
title: Barn och unga som vårdas utanför det egna hemmet, från 2027
targetGroups:
  - { id: barn, name: Barn och unga, statutory: children-in-care }
validity: { from: 2027-01-01, untilFurtherNotice: true }
replaces: [{ id: barn-2022 }]
`),
  'hemsjukvard.md': of(`
id: hemsjukvard
title: Hemsjukvård
validity: { from: 2017-01-01, to: 2025-12-31 }
revision: { latest: 2024 }
`),
  'hjalpmedel.md': of(`
id: hjalpmedel
title: Hjälpmedel
status: ended
validity: { from: 2012-01-01, untilFurtherNotice: true }
`),
  'utskrivning.md': of(`
id: utskrivning
title: Utskrivning från sluten hälso- och sjukvård
validity: { from: signature, to: 2028-12-31 }
signatories: [{ party: Region Exempel, role: Regiondirektör }]
`),
  'interpreters.md': of(`
id: interpreters
title: Agreement on interpreters & other <help>
language: en
parties:
  - { name: Region Exempel, kind: region, short: the region }
  - { name: Alfa kommun, kind: municipality, short: the municipality }
validity: { from: 2025-01-01, to: 2028-12-31 }
followUp: { every: P2Y, last: 2026-10 }
`),
};

function of(facts: string): string {
  return sample(`---\n${facts.trimStart()}---\n`);
}

/** Agreements known together, compiled. */
export function compileAll(
  files: Readonly<Record<string, string>>,
  day = '2026-11-21',
): { readonly compiled: readonly Compiled[]; readonly collection: Collection } {
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  const collection = collect(sources);
  return {
    collection,
    compiled: sources.map(({ path, content }) => compile(path, content, { day: day as Day, collection })),
  };
}
