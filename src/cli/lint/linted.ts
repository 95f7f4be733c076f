import type { Compiled } from '../../compile.js';
import { isReadable } from '../../model/agreement.js';
import type { CheckedFile } from '../../model/reporter.js';

/** What `lint` goes on with of a document, when it has been judged. */
export interface Linted extends CheckedFile {
  /** Whether its facts can be read: if not, most rules are silent. */
  readonly isReadable: boolean;
}

export function lintedOf({
  agreement,
  findings,
  silenced,
}: Pick<Compiled, 'agreement' | 'findings' | 'silenced'>): Linted {
  const { path, text, lines } = agreement.source;
  return { path, id: agreement.id, text, lines, findings, silenced, isReadable: isReadable(agreement) };
}
