/** The title of an act, taken apart: `Lag (1993:387) om stöd …` → `lag`, ` om stöd …`. */
interface TitleParts {
  /** In the indefinite form, with a small first letter: `socialtjänstlag`, `lag`. */
  readonly head: string;
  /** ` om stöd och service till vissa funktionshindrade`, or nothing. */
  readonly rest: string;
}

/** The name of an act in running text, from its title: `socialtjänstlagen`, `lagen om psykiatrisk tvångsvård`. */
export function definiteName(title: string): string {
  const { head, rest } = partsOf(title);
  return definite(head) + rest;
}

/** The same name in the indefinite form: `socialtjänstlag`, `lag om psykiatrisk tvångsvård`. */
export function indefiniteName(title: string): string {
  const { head, rest } = partsOf(title);
  return head + rest;
}

/** A name with the act's number where it belongs: `socialtjänstlagen (2001:453)`, `lagen (1991:1128) om psykiatrisk tvångsvård`. */
export function withNumber(name: string, number: string): string {
  return name.replace(/^(?:lag|förordning|kungörelse)(?:e?n)?(?= )|$/i, (noun) => `${noun} (${number})`);
}

/** `lagen om vård av unga` → `lag om vård av unga`; undefined for what is no such name. */
export function makeIndefinite(name: string): string | undefined {
  return DEFINITE.test(name) ? name.replace(DEFINITE, '$1') : undefined;
}

const DEFINITE = /^(\S*(?:lag|balk|ordning|kungörelse))e?n(?= |$)/;

function partsOf(title: string): TitleParts {
  const [, head = title, rest = ''] = /^(.*?) \(\d{4}:\d+\)(.*)$/.exec(title) ?? [];
  return { head: head.charAt(0).toLowerCase() + head.slice(1), rest };
}

/** `lag` → `lagen`, `kungörelse` → `kungörelsen`. */
function definite(noun: string): string {
  return noun.endsWith('e') ? `${noun}n` : `${noun}en`;
}
