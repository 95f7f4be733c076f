import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import { between } from '../../lib/between.js';
import type { EdtfDate } from '../../model/edtf.js';

/** Those that are there, with ", " between. */
export function listed(pieces: readonly (ElementContent | undefined)[]): ElementContent[] {
  const present = pieces.filter((piece) => piece !== undefined);
  return between(present, { type: 'text', value: ', ' });
}

/** A date as it is written; marked up where it is a whole day, which is all that Akoma Ntoso has a form for. */
export function dateElement(name: 'date' | 'docDate', { text, precision }: EdtfDate): ElementContent {
  return precision === 'day' ? x(name, { date: text }, text) : { type: 'text', value: text };
}
