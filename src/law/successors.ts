import type { Act, Pinpoint, SuccessorLaw } from '../model/citation.js';
import type { Day } from '../model/day.js';
import { keyOf } from './keys.js';
import { entryOf, type SureEntry } from './mapped.js';
import { actOf } from './register.js';
import { statusOf } from './status.js';
import { tellMoves, tellMovesOften } from './successor-words.js';

/**
 * What has taken the place of a repealed act, or of provisions in it: by the provision map where it has them all, else the
 * acts that took the place of the whole act. Undefined when nothing is known.
 */
export function successorOf(act: Act, pinpoints: readonly Pinpoint[], day: Day): SuccessorLaw | undefined {
  const moved = movedTo(act, pinpoints);
  if (moved) return moved;
  const heirs = heirsOf(act, day);
  return heirs.length === 0
    ? undefined
    : { ...tellMovesOften(heirs.join(' ')), sure: 'high', exact: pinpoints.length === 0 };
}

/** Where all that is cited has gone; undefined when the map leaves something out. */
function movedTo(act: Act, pinpoints: readonly Pinpoint[]): SuccessorLaw | undefined {
  const moves = pinpoints.length === 0 ? [moveOf(act.id)] : pinpoints.map((pinpoint) => movePinpoint(act.id, pinpoint));
  const known = moves.filter((move) => move !== undefined);
  const [only, ...others] = known;
  if (!only || known.length < moves.length) return undefined;
  if (others.length === 0)
    return { ...tellMovesOften(only.entry.new.join(' ')), sure: only.entry.sure, exact: only.exact };
  return {
    ...tellMoves([...new Set(known.flatMap(({ entry }) => entry.new))]),
    sure: known.some(({ entry }) => entry.sure === 'medium') ? 'medium' : 'high',
    exact: known.every(({ exact }) => exact),
  };
}

interface Move {
  readonly entry: SureEntry;
  readonly exact: boolean;
}

function moveOf(key: string): Move | undefined {
  const entry = entryOf(key);
  return entry && { entry, exact: true };
}

/** A section has gone where the map says, or where its whole chapter has; of an interval only the ends are known. */
function movePinpoint(act: string, pinpoint: Pinpoint): Move | undefined {
  const { chapter, section, paragraph, item, sentence, through } = pinpoint;
  if (through || (chapter === undefined && section === undefined)) return undefined;
  const isWhole = paragraph === undefined && item === undefined && sentence === undefined;
  const own = moveOf(keyOf(act, pinpoint));
  if (own) return isWhole ? own : { ...own, exact: false };
  const around = chapter === undefined ? undefined : moveOf(keyOf(act, { chapter, section: undefined }));
  return around && { ...around, exact: false };
}

/** The acts that took an act's place, or the place of those when they are repealed too. */
function heirsOf(act: Act, day: Day): readonly string[] {
  return act.replacedBy.flatMap(({ id }) => {
    const heir = actOf(id);
    const later = heir && statusOf(heir, day) === 'repealed' ? heirsOf(heir, day) : [];
    return later.length === 0 ? [id] : later;
  });
}
