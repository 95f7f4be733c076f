import type { Law, Meaning } from '../../model/citation.js';
import type { Fix } from '../../model/finding.js';

/**
 * Proposals that put the provisions in force today in the place of repealed ones, where the register is sure of them. The new
 * words have a number, and a name without one means the act that was last given: where provisions of the repealed act that
 * are cited by name alone must stay, nothing is moved, or they would be read as the new act's.
 */
export function fixesByMoving(
  { meanings }: Law,
  movable: ReadonlySet<Meaning>,
): (group: readonly Meaning[]) => Fix | undefined {
  const staying = new Set(
    meanings.filter((meaning) => isByNameAlone(meaning) && !movable.has(meaning)).map(({ act }) => act?.id),
  );
  return (group) => {
    const moved = group.filter((meaning) => movable.has(meaning) && !staying.has(meaning.act?.id));
    return fixOf(
      moved.flatMap(({ citation: { range }, successor }) => (successor ? [{ range, text: successor.canonical }] : [])),
    );
  };
}

/** Of two acts with chapters, one can have what the other has; a section without chapter is told apart by that alone. */
function isByNameAlone({ citation: { work, pinpoints } }: Meaning): boolean {
  return work.kind === 'statute' && work.number === undefined && pinpoints.some(({ chapter }) => chapter !== undefined);
}

function fixOf(edits: Fix['edits']): Fix | undefined {
  const [first] = edits;
  return first && { title: { sv: `Skriv ”${first.text}”`, en: `Write “${first.text}”` }, edits, proposal: true };
}
