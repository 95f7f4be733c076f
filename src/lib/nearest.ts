import { distance } from 'fastest-levenshtein';

/** The word that was probably meant: the nearest of the known ones, if a third of its letters differ at most, or only their order. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  const best = ranked[0];
  if (!best) return undefined;
  const isNear = best.far <= Math.max(1, Math.floor(best.candidate.length / 3));
  return isNear || lettersOf(best.candidate) === lettersOf(word) ? best.candidate : undefined;
}

function lettersOf(word: string): string {
  return [...word.toLowerCase()].sort().join('');
}
