import { nearest } from '../lib/nearest.js';
import { pointerTo, valueAt } from '../lib/pointer.js';
import { fold } from '../lib/text.js';
import { type SchemaError, validate } from '../schemas/frontmatter.js';
import { keysAt } from './schema-part.js';
import { SWEDISH_WORDS } from './swedish-words.js';

/** One value of the frontmatter that its schema does not accept. */
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

type Map = Readonly<Record<string, unknown>>;

/** What the schema does not accept, one fault for each value; for another format than 1, only that. */
export function faultsOf(data: Map): readonly Fault[] {
  validate(data);
  const faults = (validate.errors ?? []).map((error) => readError(error, data));
  const otherFormat = faults.find(({ pointer, value }) => pointer === '/format' && Number.isInteger(value));
  if (otherFormat) return [otherFormat];
  return faults.filter((fault, index) => isFirst(fault, index, faults) && !isExplained(fault, faults));
}

function readError({ instancePath, keyword, params }: SchemaError, data: Map): Fault {
  const step = STEPS[keyword]?.(params);
  const pointer = step === undefined ? instancePath : pointerTo(instancePath, step);
  const value = valueAt(data, pointer);
  const isEmpty = value === null && keyword !== 'additionalProperties';
  const known = KNOWN[keyword]?.(instancePath, params) ?? [];
  const meant = guess(keyword === 'additionalProperties' ? (step ?? '') : String(value), known);
  return { pointer, keyword: isEmpty ? 'null' : keyword, value, meant, params };
}

/** Keywords that ajv tells of the map or list around the faulty value, and the key or index of that value there. */
const STEPS: Readonly<Record<string, (params: SchemaError['params']) => string>> = {
  required: ({ missingProperty }) => String(missingProperty),
  additionalProperties: ({ additionalProperty }) => String(additionalProperty),
  uniqueItems: ({ i }) => String(i),
};

/** The words that are allowed where a keyword allows some. */
const KNOWN: Readonly<Record<string, (parent: string, params: SchemaError['params']) => readonly string[]>> = {
  additionalProperties: (parent) => keysAt(parent),
  enum: (_, { allowedValues }) => (Array.isArray(allowedValues) ? allowedValues.map(String) : []),
};

function guess(word: string, known: readonly string[]): string | undefined {
  const translated = SWEDISH_WORDS[fold(word)];
  return known.find((candidate) => candidate === translated) ?? nearest(word, known);
}

function isFirst({ pointer }: Fault, index: number, faults: readonly Fault[]): boolean {
  return faults.findIndex((other) => other.pointer === pointer) === index;
}

/** A missing key is no fault of its own where it is misspelt, or where one of several keys is asked for. */
function isExplained({ keyword, pointer }: Fault, faults: readonly Fault[]): boolean {
  if (keyword !== 'required') return false;
  const parent = parentOf(pointer);
  return faults.some(
    (other) =>
      (other.keyword === 'anyOf' && other.pointer === parent) ||
      (other.meant !== undefined && parentOf(other.pointer) === parent && pointerTo(parent, other.meant) === pointer),
  );
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}
