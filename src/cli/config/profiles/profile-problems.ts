import frontmatter from '../../../../schemas/frontmatter.schema.json' with { type: 'json' };
import { excerpt } from '../../../lib/excerpt.js';
import { nearest } from '../../../lib/nearest.js';
import { readPointer } from '../../../lib/pointer.js';
import { type PlacedText, placeOfFault } from '../../../lib/schema-faults/fault-place.js';
import { faultSentences } from '../../../lib/schema-faults/fault-sentences.js';
import { type Fault, schemaFaults } from '../../../lib/schema-faults/faults.js';
import { keysAt, type SchemaPart } from '../../../lib/schema-faults/schema-part.js';
import { PROFILE_FAULTS } from '../../../locales/profile-words.js';
import type { Text } from '../../../model/locale.js';
import { fill } from '../../session.js';
import { type DataProblem, problemAt } from '../parse-data.js';
import type { ProfileData } from './profile-data.js';
import { PROFILE_FORMAT } from './profile-format.js';

/** What is wrong with a profile by itself. */
export function findProfileProblems(data: unknown, source: PlacedText): readonly DataProblem[] {
  const faults = schemaFaults(data, PROFILE_FORMAT).filter(({ keyword }) => keyword !== 'if');
  if (faults.length > 0)
    return faults.map((fault) => ({ range: placeOfFault(fault, source), text: sentenceFor(fault) }));
  const { requirements = [], requiredKeys = [] } = data as ProfileData;
  const keyed = [
    ...requirements.flatMap(({ metBy }, index) => (metBy ? { key: metBy, at: `/requirements/${index}/metBy` } : [])),
    ...requiredKeys.map(({ key }, index) => ({ key, at: `/requiredKeys/${index}/key` })),
  ];
  return [
    ...keyed.flatMap(({ key, at }) => keyProblem(key, at, source)),
    ...twice(requirements.map(({ role }) => role)).map((index) => {
      const { role = '' } = requirements[index] ?? {};
      return problemAt(`/requirements/${index}/role`, fill(PROFILE_FAULTS.twice, role), source);
    }),
    ...twice(requiredKeys.map(({ key }) => key)).map((index) => {
      const { key = '' } = requiredKeys[index] ?? {};
      return problemAt(`/requiredKeys/${index}/key`, fill(PROFILE_FAULTS.twice, key), source);
    }),
  ];
}

const SCHEMA_SENTENCES = faultSentences(PROFILE_FORMAT);

function sentenceFor(fault: Fault): Text {
  const { keyword, pointer, meant } = fault;
  if (keyword === 'propertyNames')
    return fill(PROFILE_FAULTS.roleUnknown, { name: excerpt(readPointer(pointer).at(-1) ?? ''), meant });
  return keyword === 'const' ? fill(PROFILE_FAULTS.unsure, undefined) : fill(SCHEMA_SENTENCES, fault);
}

/** The indexes of those that are the same as an earlier one. */
function twice(names: readonly string[]): readonly number[] {
  return [...names.keys()].filter((index) => names.indexOf(names[index] ?? '') < index);
}

/** A key that the format does not have. */
function keyProblem(key: string, at: string, source: PlacedText): readonly DataProblem[] {
  const steps = readPointer(key);
  for (const [index, step] of steps.entries()) {
    const parent = steps
      .slice(0, index)
      .map((above) => `/${above}`)
      .join('');
    const known = keysAt(FRONTMATTER, parent);
    if (known.includes(step) || (known.length === 0 && /^\d+$/.test(step))) continue;
    const near = nearest(step, known);
    const meant = near && `${parent}/${near}`;
    return [problemAt(at, fill(PROFILE_FAULTS.keyUnknown, { name: excerpt(key), meant }), source)];
  }
  return [];
}

const FRONTMATTER = frontmatter as unknown as SchemaPart;
