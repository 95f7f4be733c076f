import { excerpt } from '../../lib/excerpt.js';
import { pointerWords } from '../../lib/pointer.js';
import { type PlacedText, placeOfFault } from '../../lib/schema-faults/fault-place.js';
import { faultSentences } from '../../lib/schema-faults/fault-sentences.js';
import { type Fault, schemaFaults } from '../../lib/schema-faults/faults.js';
import { CONFIG_SENTENCES } from '../../locales/config-words.js';
import { THEME_SENTENCES } from '../../locales/theme-words.js';
import type { Text } from '../../model/locale.js';
import type { Located } from '../../model/place.js';
import { fill } from '../session.js';
import type { ConfigData } from './config-data.js';
import { CONFIG_FORMAT } from './config-format.js';
import { isTooWild } from './globs.js';
import { themeProblems } from './theme-problems.js';

/** What is wrong at a place. */
export interface ConfigProblem extends Located {
  readonly text: Text;
}

/** What is wrong with the keys and values of a config, in the order of the text. */
export function findConfigProblems(data: unknown, source: PlacedText): readonly ConfigProblem[] {
  const faults = schemaFaults(data, CONFIG_FORMAT).map((fault) => ({
    range: placeOfFault(fault, source),
    text: isComment(fault)
      ? fill(THEME_SENTENCES.unquoted, pointerWords(fault.pointer))
      : fill(SCHEMA_SENTENCES, fault),
  }));
  const problems = faults.length > 0 ? faults : findOthers(data as ConfigData, source);
  return problems.toSorted((a, b) => a.range.start.offset - b.range.start.offset);
}

/** A colour without quotation marks is a comment to YAML. */
function isComment({ keyword, pointer }: Fault): boolean {
  return keyword === 'null' && /^\/theme\/colours\/[^/]+\/[^/]+$/.test(pointer);
}

const SCHEMA_SENTENCES = faultSentences(CONFIG_FORMAT);

/** What a schema cannot tell. */
function findOthers(
  { agreements = [], coverage = {}, theme = {} }: ConfigData,
  source: PlacedText,
): readonly ConfigProblem[] {
  const ids = coverage.groups?.map(({ id }) => id) ?? [];
  return [
    ...agreements.flatMap((glob, index) =>
      isTooWild(glob) ? problem(`/agreements/${index}`, fill(CONFIG_SENTENCES.wild, excerpt(glob)), source) : [],
    ),
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) < index
        ? problem(`/coverage/groups/${index}/id`, fill(CONFIG_SENTENCES['same-group'], excerpt(id)), source)
        : [],
    ),
    ...themeProblems(theme).flatMap(({ pointer, text }) => problem(pointer, text, source)),
  ];
}

function problem(pointer: string, text: Text, { entries, range }: PlacedText): ConfigProblem {
  return { range: entries.get(pointer)?.value ?? range, text };
}
