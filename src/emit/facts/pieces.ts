import type { Link, PhrasingContent, Text } from 'mdast';
import { between } from '../../lib/between.js';
import { dayParts } from '../../lib/day-parts.js';
import type { Day } from '../../model/day.js';
import type { EdtfDate } from '../../model/edtf.js';
import { safeAddress } from '../body/addresses.js';

/** One line of a fact's value, as mdast. */
export type Line = readonly PhrasingContent[];

export function text(value: string): Text {
  return { type: 'text', value };
}

/** "Senast: 2020". */
export function labelled(label: string, ...value: Line): Line {
  return [text(`${label}: `), ...value];
}

/** A date as it is written, marked up as a time; an interval, which HTML has no form for, with a dash. */
export function date({ text: value, precision }: EdtfDate): Text {
  return precision === 'interval' ? text(value.replace('/', '–')) : time(value);
}

/** What HTML knows as a time: a day, a month or a year. */
function time(value: string, words = value): Text {
  return { type: 'text', value: words, data: { hName: 'time', hProperties: { dateTime: value } } };
}

/** A sentence in which each day is a time, told as it is written or in other `words`. */
export function timed(sentence: string, words = (day: Day): string => day): Line {
  return dayParts(sentence).map((part) => (part.day ? time(part.day, words(part.day)) : text(part.text)));
}

/** A title that leads to its document where the address may be a link. */
export function titled(title: string, href: string | undefined): Text | Link {
  const url = href && safeAddress(href);
  return url ? { type: 'link', url, children: [text(title)] } : text(title);
}

/** Lines of which some may be missing. */
export function lines(...candidates: readonly (Line | undefined | false)[]): readonly Line[] {
  return candidates.filter((line): line is Line => Boolean(line));
}

/** Pieces with ", " between. */
export function listed(...pieces: readonly (PhrasingContent | undefined)[]): Line {
  const present = pieces.filter((piece) => piece !== undefined);
  return between(present, text(', '));
}
