import { excerpt } from '../../lib/excerpt.js';
import { pointerWords } from '../../lib/pointer.js';
import { parseDuration } from '../../model/duration.js';
import { parseEdtf } from '../../model/edtf.js';
import { type DateFault, faultOfDate, suggestDate, suggestDuration } from './date-mistakes.js';

/** Why the value of a field is no date or duration. */
export interface Mistake {
  readonly key: string;
  readonly written: string;
  readonly fault: DateFault | 'duration';
  /** What to write in its place, where that is sure. */
  readonly instead: string | undefined;
}

/** What is wrong with the value at a JSON Pointer, if that is the field of a date or a duration. */
export function mistakeAt(pointer: string, value: unknown): Mistake | undefined {
  const kind = FIELDS.get(pointer.replace(/\/\d+\//, '/*/'));
  return kind && MISTAKES[kind](value, pointer);
}

type Kind = 'date' | 'start' | 'end' | 'duration';

/** The fields that hold dates and durations, as JSON Pointers; `*` is any index. */
const FIELDS: ReadonlyMap<string, Kind> = new Map([
  ['/adopted', 'date'],
  ['/adopted/*/date', 'date'],
  ['/validity/from', 'start'],
  ['/validity/to', 'end'],
  ['/renewal/period', 'duration'],
  ['/renewal/notice', 'duration'],
  ['/termination/notice', 'duration'],
  ['/revision/latest', 'date'],
  ['/revision/planned', 'date'],
  ['/followUp/every', 'duration'],
  ['/followUp/first', 'date'],
  ['/followUp/last', 'date'],
  ['/replaces/*/adopted', 'date'],
  ['/related/*/adopted', 'date'],
  ['/signatories/*/signed', 'date'],
]);

/** Values of another type are the schema's business. */
const MISTAKES: Readonly<Record<Kind, (value: unknown, pointer: string) => Mistake | undefined>> = {
  date: dateMistake,
  start: (value, pointer) => (value === 'signature' ? undefined : dateMistake(value, pointer, startInstead)),
  end: (value, pointer) => dateMistake(value, pointer, endInstead),
  duration: (value, pointer) => {
    if (typeof value !== 'string') return undefined;
    const written = value.trim();
    const mistake = { key: pointerWords(pointer), written: excerpt(written), fault: 'duration' as const };
    return parseDuration(written) ? undefined : { ...mistake, instead: ifShort(written, suggestDuration) };
  },
};

function dateMistake(value: unknown, pointer: string, suggest = suggestDate): Mistake | undefined {
  if (typeof value !== 'string' && !Number.isSafeInteger(value)) return undefined;
  const written = String(value).trim();
  if (parseEdtf(written)) return undefined;
  return {
    key: pointerWords(pointer),
    written: excerpt(written),
    fault: faultOfDate(written),
    instead: ifShort(written, suggest),
  };
}

/** Nobody writes a date or a duration longer than this, and patterns would take unreasonable time for it. */
const LONGEST = 60;

function ifShort(written: string, suggest: (text: string) => string | undefined): string | undefined {
  return written.length > LONGEST ? undefined : suggest(written);
}

function startInstead(written: string): string | undefined {
  return /undertecknande|underskrift|signature|signering/i.test(written) ? 'signature' : suggestDate(written);
}

function endInstead(written: string): string | undefined {
  return /^tills vidare$/i.test(written) ? 'untilFurtherNotice: true' : suggestDate(written);
}
