import { excerpt } from '../../lib/excerpt.js';
import { pointerWords, readPointer } from '../../lib/pointer.js';
import { type PlacedText, placeOfFault } from '../../lib/schema-faults/fault-place.js';
import { faultSentences } from '../../lib/schema-faults/fault-sentences.js';
import { type Fault, schemaFaults } from '../../lib/schema-faults/faults.js';
import { CONFIG_SENTENCES, RULE_UNKNOWN } from '../../locales/config-words.js';
import { THEME_SENTENCES } from '../../locales/theme-words.js';
import type { Text } from '../../model/locale.js';
import { fill } from '../session.js';
import type { ConfigData } from './config-data.js';
import { CONFIG_FORMAT } from './config-format.js';
import { globFault } from './globs.js';
import { type DataProblem, problemAt } from './parse-data.js';

/** What is wrong with the keys and values of one config. */
export function findConfigProblems(data: unknown, source: PlacedText): readonly DataProblem[] {
  const faults = schemaFaults(data, CONFIG_FORMAT).map((fault) => ({
    range: placeOfFault(fault, source),
    text: sentenceFor(fault),
  }));
  return faults.length > 0 ? faults : findOthers(data as ConfigData, source);
}

function sentenceFor(fault: Fault): Text {
  const { keyword, pointer, meant } = fault;
  if (isComment(fault)) return fill(THEME_SENTENCES.unquoted, pointerWords(pointer));
  if (isNegated(fault)) return fill(CONFIG_SENTENCES.negated, excerpt(String(fault.value)));
  if (keyword === 'propertyNames') return fill(RULE_UNKNOWN, { name: excerpt(nameOf(pointer)), meant });
  return fill(SCHEMA_SENTENCES, fault);
}

/** A colour without quotation marks is a comment to YAML. */
function isComment({ keyword, pointer }: Fault): boolean {
  return keyword === 'null' && /^\/theme\/colours\/[^/]+\/[^/]+$/.test(pointer);
}

/** What an override leaves out is not left out altogether, as what a collection leaves out is. */
function isNegated({ keyword, pointer, value }: Fault): boolean {
  return keyword === 'pattern' && /^\/overrides\/\d+\/files\/\d+$/.test(pointer) && String(value).startsWith('!');
}

function nameOf(pointer: string): string {
  return readPointer(pointer).at(-1) ?? '';
}

const SCHEMA_SENTENCES = faultSentences(CONFIG_FORMAT);

/** What a schema cannot tell. */
function findOthers({ agreements = [], overrides = [], coverage = {} }: ConfigData, source: PlacedText) {
  const ids = coverage.groups?.map(({ id }) => id) ?? [];
  return [
    ...globProblems(agreements, '/agreements', source),
    ...overrides.flatMap(({ files }, index) => globProblems(files, `/overrides/${index}/files`, source)),
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) < index
        ? problemAt(`/coverage/groups/${index}/id`, fill(CONFIG_SENTENCES['same-group'], excerpt(id)), source)
        : [],
    ),
  ];
}

function globProblems(globs: readonly string[], pointer: string, source: PlacedText): readonly DataProblem[] {
  return globs.flatMap((glob, index) => {
    const fault = globFault(glob);
    return fault ? problemAt(`${pointer}/${index}`, fill(CONFIG_SENTENCES[fault], excerpt(glob)), source) : [];
  });
}
