import { tellPinpoints } from '../../law/provision-words.js';
import { withNumber } from '../../law/title.js';
import type { Act, Meaning } from '../../model/citation.js';

/** The title of a cited act with its number; of what the register does not have, its name by the book: `Socialtjänstförordningen (2001:937)`. */
export function nameOf({ act, canonical, citation }: Meaning): string {
  if (act) return act.title.includes(act.id) ? act.title : `${act.id} ${act.title}`;
  const name = withoutProvisions(canonical, tellPinpoints(citation.pinpoints));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function withoutProvisions(canonical: string, provisions: string): string {
  if (provisions === '') return canonical;
  if (canonical.startsWith(`${provisions} `)) return canonical.slice(provisions.length + 1);
  return canonical.endsWith(` ${provisions}`) ? canonical.slice(0, -provisions.length - 1) : canonical;
}

/** What the acts that took an act's place are called: `socialtjänstlagen (2025:400)`, or by number alone. */
export function heirsOf(act: Act, meanings: readonly Meaning[]): readonly string[] {
  return act.replacedBy.map((id) => {
    const sameName = meanings.some(({ citation: { work } }) => work.kind === 'statute' && work.candidates.includes(id));
    if (sameName) return withNumber(act.name, id);
    return meanings.map((meaning) => nameInSuccessor(meaning, id)).find((name) => name !== undefined) ?? `SFS ${id}`;
  });
}

/** `16 kap. 4 § HSL (2017:30)` → `HSL (2017:30)`, where the successor is in that act alone. */
function nameInSuccessor({ successor }: Meaning, id: string): string | undefined {
  const numbers = successor?.canonical.match(/\(\d{4}:\d+\)/g) ?? [];
  if (numbers.length !== 1 || numbers[0] !== `(${id})`) return undefined;
  return successor?.canonical.replace(/^.*(?:§|kap\.)\s+/, '');
}
