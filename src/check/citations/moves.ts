import type { Citation, Law, Meaning } from '../../model/citation.js';
import type { Fix } from '../../model/finding.js';

/**
 * Fixes that put the provisions in force today in the place of repealed ones, where the register is sure of them. The new
 * words have a number, and a name without one means the act that was last given: where provisions of the repealed act that
 * are cited by name alone must stay, nothing is moved, or they would be read as the new act's.
 */
export function fixesByMoving(
  repealed: readonly Meaning[],
  { meanings }: Law,
  isMendable: (citation: Citation) => boolean,
): (group: readonly Meaning[]) => Fix | undefined {
  const movable = new Set(repealed.filter((meaning) => isSurelyMoved(meaning) && isMendable(meaning.citation)));
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

/** Whether the register is sure which provisions answer to the ones that are cited. */
export function isSurelyMoved({ citation, successor, act }: Meaning): boolean {
  if (!successor?.exact || successor.sure !== 'high') return false;
  return citation.pinpoints.length > 0 && act?.inForce.repealed?.certainty !== 'unverified';
}

/** Of two acts with chapters, one can have what the other has; a section without chapter is told apart by that alone. */
function isByNameAlone({ citation: { work, pinpoints } }: Meaning): boolean {
  return work.kind === 'statute' && work.number === undefined && pinpoints.some(({ chapter }) => chapter !== undefined);
}

function fixOf(edits: Fix['edits']): Fix | undefined {
  const [first] = edits;
  return first && { title: { sv: `Skriv ”${first.text}”`, en: `Write “${first.text}”` }, edits };
}
