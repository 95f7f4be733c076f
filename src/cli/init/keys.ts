import { stringify } from 'yaml';
import { bothLanguages } from '../../lib/both-languages.js';
import type { Locale } from '../../model/locale.js';
import { comment } from './comment.js';

/** What a schema says of a key. */
export interface KeyPart {
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

/** A key as a new file has it: what belongs there, in a comment, and a value. */
export function writtenKey(key: string, value: unknown, about: string): string {
  return `${comment(about)}${yaml({ [key]: value })}`;
}

/** A key that may be left out: what belongs there, and an example to take the `#` from. */
export function optionalKey(key: string, part: KeyPart, locale: Locale): string {
  const example = yaml({ [key]: part.examples?.[0] }).replace(/^(?=.)/gm, '#');
  return `${comment(descriptionOf(part, locale))}${example}`;
}

/** What belongs in a key, as its schema says. */
export function descriptionOf({ description }: KeyPart, locale: Locale): string {
  return bothLanguages(description)[locale];
}

function yaml(value: object): string {
  return stringify(value, { lineWidth: 0 });
}
