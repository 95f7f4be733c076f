/** A file of a made collection. */
export interface MadeFile {
  readonly path: string;
  readonly content: string;
}

/** The frontmatter of a made agreement: its keys, with values as YAML in flow style or on lines of their own. */
export interface MadeFacts {
  readonly id: string;
  readonly title?: string;
  readonly status?: string;
  readonly parties?: string;
  readonly targetGroups?: string;
  readonly adopted?: string;
  readonly validity?: string;
  readonly renewal?: string;
  readonly replaces?: string;
  readonly parent?: string;
  readonly related?: string;
}

/** An agreement with a body of a few words; it lies in the folder of its county. */
export function madeFile(county: number, facts: MadeFacts, name: string = facts.id): MadeFile {
  const { id, title = `Överenskommelse ${id}`, ...others } = facts;
  const keys = Object.entries({ format: '1', id, title, ...others }).map(([key, value]) => `${key}: ${value}\n`);
  return {
    path: `agreements/lan-${county}/${name}.md`,
    content: `---\n${keys.join('')}---\n\n## Syfte\n\nParterna samarbetar.\n`,
  };
}

/** A county's region and its four municipalities. */
export function partiesOf(county: number): string {
  return partyList(`Region Exempel ${county}`, ...[1, 2, 3, 4].map((number) => municipality(county, number)));
}

export function municipality(county: number, number: number): string {
  return `Exempel ${county}-${number} kommun`;
}

/** The first is the region. */
export function partyList(region: string, ...municipalities: readonly string[]): string {
  const items = [
    `{ name: ${region}, kind: region }`,
    ...municipalities.map((name) => `{ name: ${name}, kind: municipality }`),
  ];
  return items.map((item) => `\n  - ${item}`).join('');
}

/** Target groups that meet these duties. */
export function groupsOf(...duties: readonly string[]): string {
  return `[${duties.map((duty) => `{ name: Målgrupp, statutory: ${duty} }`).join(', ')}]`;
}
