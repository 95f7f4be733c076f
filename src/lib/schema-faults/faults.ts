import { nearest } from '../nearest.js';
import { parentOf, pointerTo, valueAt } from '../pointer.js';
import { fold } from '../text.js';
import type { Format, SchemaError } from './format.js';
import { keysAt } from './schema-part.js';

/** One value that its schema does not accept. */
export interface Fault {
  /** JSON Pointer of the value, also where it is missing. */
  readonly pointer: string;
  /** The keyword of JSON Schema that it breaks; `null` where there is a key without a value. */
  readonly keyword: string;
  readonly value: unknown;
  /** The key or word that was probably meant. */
  readonly meant: string | undefined;
  readonly params: SchemaError['params'];
}

/** What a format's schema does not accept, one fault for each value. */
export function schemaFaults(data: unknown, format: Format): readonly Fault[] {
  const errors = format.errorsIn(data).filter(({ keyword }) => keyword !== 'propertyNames');
  const faults = errors.map((error) => readError(error, data, format));
  const explained = explainedBy(faults, format);
  return firstOfEach(faults).filter(({ keyword, pointer }) => keyword !== 'required' || !explained.has(pointer));
}

function readError(error: SchemaError, data: unknown, format: Format): Fault {
  const { instancePath, params, propertyName } = error;
  const keyword = propertyName === undefined ? error.keyword : 'propertyNames';
  const step = propertyName ?? STEPS[keyword]?.(params);
  const pointer = step === undefined ? instancePath : pointerTo(instancePath, step);
  const value = valueAt(data, pointer);
  const known = KNOWN[keyword]?.(instancePath, params, format) ?? [];
  const meant = guess(ON_KEYS.has(keyword) ? (step ?? '') : String(value), known, format);
  return { pointer, keyword: plainer(keyword, value), value, meant, params };
}

/** That there is nothing says more than that it has the wrong type or form. */
function plainer(keyword: string, value: unknown): string {
  if (value === null && !ON_KEYS.has(keyword)) return 'null';
  return value === '' && keyword === 'pattern' ? 'minLength' : keyword;
}

/** Keywords that are about a key and not about its value; of `propertyNames` ajv tells first what is wrong with the name, and then once more. */
const ON_KEYS: ReadonlySet<string> = new Set(['additionalProperties', 'propertyNames']);

/** Keywords that ajv tells of the map or list around the faulty value, and the key or index of that value there. */
const STEPS: Readonly<Record<string, (params: SchemaError['params']) => string>> = {
  required: ({ missingProperty }) => String(missingProperty),
  additionalProperties: ({ additionalProperty }) => String(additionalProperty),
  uniqueItems: ({ i }) => String(i),
};

/** The words that are allowed where a keyword allows some. */
const KNOWN: Readonly<
  Record<string, (parent: string, params: SchemaError['params'], format: Format) => readonly string[]>
> = {
  additionalProperties: (parent, _, { schema }) => keysAt(schema, parent),
  propertyNames: (_, params) => wordsOf(params),
  enum: (_, params) => wordsOf(params),
};

function wordsOf({ allowedValues }: SchemaError['params']): readonly string[] {
  return Array.isArray(allowedValues) ? allowedValues.map(String) : [];
}

function guess(word: string, known: readonly string[], { swedish }: Format): string | undefined {
  const key = fold(word);
  const translated = Object.hasOwn(swedish, key) ? swedish[key] : undefined;
  return known.find((candidate) => candidate === translated) ?? nearest(word, known);
}

/** One fault for each value: what is told first. */
function firstOfEach(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.toReversed().map((fault) => [fault.pointer, fault])).values()].toReversed();
}

/** The missing keys that are no faults of their own: they are there but misspelt, or one of several is asked for. */
function explainedBy(faults: readonly Fault[], { schema }: Format): ReadonlySet<string> {
  return new Set(
    faults.flatMap(({ keyword, pointer, meant }) => {
      if (keyword === 'anyOf') return keysAt(schema, pointer).map((key) => pointerTo(pointer, key));
      return meant === undefined ? [] : [pointerTo(parentOf(pointer), meant)];
    }),
  );
}
