import { isMap, isScalar, parseDocument } from 'yaml';

/** An agreement that lints clean: every sample is a part of it changed. */
const FRONTMATTER: Readonly<Record<string, string>> = {
  format: 'format: 1',
  id: 'id: exempel',
  title: 'title: Överenskommelse om samarbete kring personer med psykisk funktionsnedsättning',
  status: 'status: adopted',
  parties: `parties:
  - { name: Region Exempel, kind: region, short: regionen }
  - { name: Exempels kommun, kind: municipality, short: kommunen }`,
  targetGroups: `targetGroups:
  - { id: vuxna, name: Vuxna med psykisk funktionsnedsättning, statutory: mental-disability }`,
  adopted: 'adopted: 2025-11-03',
  validity: 'validity: { from: 2026-01-01, to: 2029-12-31 }',
  termination: 'termination: { notice: P12M, effect: all }',
  revision: 'revision: { latest: 2028 }',
  followUp: 'followUp: { every: P1Y, last: 2026-10, responsible: Samverkansgruppen, reportedTo: Styrgruppen }',
  signatories: `signatories:
  - { party: Region Exempel, role: Regiondirektör, signed: 2025-12-01 }
  - { party: Exempels kommun, role: Kommundirektör, signed: 2025-12-02 }`,
};

const BODY = `
## Målgrupper

Överenskommelsen gäller vuxna med psykisk funktionsnedsättning som behöver insatser från båda parter.

## Grupper med särskilda behov

Personer med samsjuklighet får en gemensam kontakt.

## Gemensamma mål

Varje person ska få en samlad planering.

## Ansvarsfördelning

| Område | Regionen | Kommunen |
| --- | --- | --- |
| Boende | Läkarinsatser | Boendestöd |
| Sysselsättning | Medicinsk rehabilitering | Daglig verksamhet |
| Hjälpmedel | Förskrivning | Uppföljning |

## Rutiner för samarbete kring enskilda

Den som ser ett behov kallar till möte inom två veckor.

## Samordnad individuell plan

Parterna upprättar en plan tillsammans med den enskilde.

## Brukarinflytande

Brukarorganisationerna deltar i samverkansgruppen.

## Uppföljning och revidering

Samverkansgruppen följer upp överenskommelsen varje år.

## Avvikelser och tvister

Parterna löser tvister i den närmaste gemensamma ledningsnivån.
`;

/** The clean agreement itself. */
export const CLEAN = sample('');

/**
 * Completes a fragment to a whole document: YAML between `---` fences takes the place of the keys that it has,
 * a body that follows it, or stands alone, takes the place of the body. `without` names keys to leave out.
 */
export function sample(fragment: string, without: readonly string[] = []): string {
  const [, yaml = '', body = fragment] = /^---\n([\s\S]*?)^---\n?([\s\S]*)$/m.exec(fragment) ?? [];
  const own = keysOf(yaml);
  const kept = Object.entries(FRONTMATTER).filter(([key]) => !own.includes(key) && !without.includes(key));
  return `---\n${kept.map(([, lines]) => `${lines}\n`).join('')}${yaml}---\n${body.trim() ? `\n${body}` : BODY}`;
}

function keysOf(yaml: string): readonly string[] {
  const { contents } = parseDocument(yaml.replace(/[⟦⟧]/g, ''));
  return isMap(contents) ? contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')) : [];
}
