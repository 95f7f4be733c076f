import { tellPinpoints } from '../../lib/pinpoint-words.js';
import type { Meaning } from '../../model/citation.js';

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
