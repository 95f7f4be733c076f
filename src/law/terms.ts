import { once } from '../lib/once.js';
import { type Phrase, readPhrase } from '../lib/phrase.js';
import type { Day } from '../model/day.js';
import type { Text } from '../model/locale.js';
import { type Change, changeOfName } from './party-names.js';
import data from './terms.json' with { type: 'json' };

/** A term that a law or an authority has given up. */
export interface OutdatedTerm {
  readonly name: string;
  /** The first day on which a text should not have it. */
  readonly since: Day;
  /** The same for a sentence that cites an act: the acts may have been changed later. */
  readonly sinceInLaw: Day;
  readonly sure: 'high' | 'medium';
  readonly severity: 'warning' | 'info';
  /** What was changed when, and where that is written. */
  readonly source: Text;
  /** SFS number: only this act has given the term up, so it is outdated only in a sentence that cites this act and no other. */
  readonly act: string | undefined;
  /** The sentence must have one of these, if there are any. */
  readonly only: readonly Phrase[];
  /** The sentence must have none of these. */
  readonly unless: readonly Phrase[];
  /** Nothing in the section may be one of these. */
  readonly unlessNear: readonly Phrase[];
  /** Fit the name of a party that has the term in it: what the agreement calls its parties is `party-name-outdated`'s to tell. */
  readonly parties: readonly Phrase[];
  /** An organisation: it keeps the name under which it published something. */
  readonly organisation: boolean;
}

/** A term as it stands in a text, inflected or in a compound. */
export interface OutdatedForm {
  readonly term: OutdatedTerm;
  /** As it is written; an abbreviation in its own capitals. */
  readonly written: string;
  /** In the matching form; undefined where nothing has taken its place. */
  readonly instead: string | undefined;
  /** Whether the new words fit in the place of the old ones as they stand. */
  readonly fits: boolean;
}

/** Every form of every term. */
export const outdatedForms: () => readonly OutdatedForm[] = once(() => rows().flatMap(formsOf));

/** A term in `terms.json`, which tells what the keys are. */
interface Row extends Partial<Change> {
  readonly name: string;
  readonly change?: string;
  readonly sinceInLaw?: Day;
  readonly severity: 'warning' | 'info';
  readonly act?: string;
  readonly only?: readonly string[];
  readonly unless?: readonly string[];
  readonly unlessNear?: readonly string[];
  readonly parties?: readonly string[];
  readonly organisation?: boolean;
  readonly fixed?: Readonly<Record<string, string>>;
  readonly instead?: Readonly<Record<string, string | null>>;
}

function rows(): readonly Row[] {
  return data.terms as unknown as readonly Row[];
}

function formsOf(row: Row): readonly OutdatedForm[] {
  const term = readTerm(row);
  const form = (written: string, instead: string | null, fits: boolean) => ({
    term,
    written,
    instead: instead ?? undefined,
    fits: fits && term.sure === 'high',
  });
  return [
    ...Object.entries(row.fixed ?? {}).map(([written, instead]) => form(written, instead, true)),
    ...Object.entries(row.instead ?? {}).map(([written, instead]) => form(written, instead, false)),
  ];
}

function readTerm(row: Row): OutdatedTerm {
  const { since, sure, source } = { ...changeOfName(row.change), ...row } as Change;
  return {
    name: row.name,
    since,
    sinceInLaw: row.sinceInLaw ?? since,
    sure,
    severity: sure === 'high' ? row.severity : 'info',
    source,
    act: row.act,
    only: readPhrases(row.only),
    unless: readPhrases(row.unless),
    unlessNear: readPhrases(row.unlessNear),
    parties: readPhrases(row.parties),
    organisation: row.organisation ?? false,
  };
}

function readPhrases(patterns: readonly string[] = []): readonly Phrase[] {
  return patterns.map(readPhrase);
}
