import type { CitationFault, Pinpoint, Statute } from '../model/citation.js';
import type { Day } from '../model/day.js';
import { namesakesOf } from './names.js';
import { presenceOf } from './provisions.js';
import { actOf } from './register.js';

/** The days that tell which of several acts with one name is meant. */
export interface Days {
  /** The day the document was adopted, else the day it is valid from. */
  readonly document: Day | undefined;
  /** The day it is read. */
  readonly read: Day;
}

/** The act that a citation means. */
export interface Chosen {
  /** The SFS number; undefined when it cannot be told. */
  readonly number: string | undefined;
  /** What is wrong with the number that stands in the citation itself. */
  readonly fault: CitationFault | undefined;
}

/**
 * Which act a citation means: the one whose number it has; else the one that its era tells ("tidigare"); the one whose
 * number the text has given the name before, if it was not repealed by the document's day; the one with the name that was in force on the document's day; the one whose number the text gives the name after; the
 * one in force on the day it is read. Another act with the same name is meant when it surely has the provisions and this
 * one has not.
 */
export function chooseAct(statute: Statute, pinpoints: readonly Pinpoint[], days: Days): Chosen {
  const { number: written, amending } = statute;
  if (written !== undefined)
    return amending ? { number: written, fault: undefined } : checkNumber(statute, written, pinpoints);
  const likely = likelyAct(statute, days);
  const better = likely === undefined ? undefined : betterAct(likely, statute, pinpoints, leavesOut);
  return { number: better ?? likely, fault: undefined };
}

type Misses = (act: string, pinpoint: Pinpoint) => boolean;

const lacks: Misses = (act, pinpoint) => presenceOf(act, pinpoint) === 'no';

/** Also a number with a letter that is not listed (`1 d §`). A plain one between others is only merged in the source of the lists. */
const leavesOut: Misses = (act, pinpoint) => {
  const presence = presenceOf(act, pinpoint);
  const hasLetter = /\p{L}/u.test(`${pinpoint.chapter ?? ''}${pinpoint.section ?? ''}`);
  return presence === 'no' || (presence === 'unlisted' && hasLetter);
};

/** A number in the citation itself is believed, unless the provisions are in a namesake: then the fault says so. */
function checkNumber(statute: Statute, written: string, pinpoints: readonly Pinpoint[]): Chosen {
  const { name, candidates } = statute;
  if (name !== undefined && isForeign(written, candidates)) {
    const meant = candidates.flatMap((id) => actOf(id) ?? []);
    return { number: written, fault: { kind: 'wrong-number', written, name, meant } };
  }
  const meant = actOf(betterAct(written, statute, pinpoints, lacks));
  return meant
    ? { number: meant.id, fault: { kind: 'wrong-act', written, meant } }
    : { number: written, fault: undefined };
}

/** Whether a number is known, but as another act's than those with the name. */
function isForeign(number: string, candidates: readonly string[]): boolean {
  return candidates.length > 0 && !candidates.includes(number) && actOf(number) !== undefined;
}

function likelyAct({ introduced, candidates, era }: Statute, days: Days): string | undefined {
  const byEra = era && actOfEra[era](candidates, days.document ?? days.read);
  if (byEra !== undefined) return byEra;
  const told = introduced && !isForeign(introduced.number, candidates) ? introduced : undefined;
  if (told?.where === 'before' && !isPast(told.number, days.document)) return told.number;
  return inForceOn(candidates, days.document) ?? told?.number ?? inForceOn(candidates, days.read) ?? candidates.at(-1);
}

/** "Tidigare SoL" is the last act that was repealed by a day, "nya SoL" the first one to come after it, if there is any. */
const actOfEra: Readonly<Record<'former' | 'new', (candidates: readonly string[], day: Day) => string | undefined>> = {
  former: (candidates, day) => candidates.findLast((id) => isPast(id, day)),
  new: (candidates, day) => candidates.find((id) => (actOf(id)?.inForce.from?.day ?? day) > day),
};

/** Whether an act had been repealed by a day: a text that tells of it does not go on to mean it. */
function isPast(id: string, day: Day | undefined): boolean {
  const repealed = actOf(id)?.inForce.repealed;
  return repealed !== undefined && day !== undefined && repealed.day <= day;
}

/** The newest act in force on a day; one of which no first day is known may have been. */
function inForceOn(candidates: readonly string[], day: Day | undefined): string | undefined {
  if (day === undefined) return undefined;
  return candidates.findLast((id) => {
    const { from, repealed } = actOf(id)?.inForce ?? {};
    return (from === undefined || from.day <= day) && (repealed === undefined || day < repealed.day);
  });
}

/** The namesake nearest in time that surely has all the provisions, when an act does not have them all. */
function betterAct(
  act: string,
  { candidates }: Statute,
  pinpoints: readonly Pinpoint[],
  misses: Misses,
): string | undefined {
  if (!pinpoints.some((pinpoint) => misses(act, pinpoint))) return undefined;
  const namesakes = candidates.length > 0 ? candidates : namesakesOf(act);
  const place = namesakes.indexOf(act);
  return namesakes
    .map((id, index) => ({ id, distance: Math.abs(index - place) }))
    .sort((one, other) => one.distance - other.distance)
    .find(({ id }) => id !== act && pinpoints.every((pinpoint) => presenceOf(id, pinpoint) === 'yes'))?.id;
}
