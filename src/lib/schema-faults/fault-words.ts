import type { Locale, Text } from '../../model/locale.js';
import { bothLanguages } from '../both-languages.js';
import { excerpt } from '../excerpt.js';
import { listWords } from '../list-words.js';
import { parentOf, pointerWords, readPointer } from '../pointer.js';
import type { Fault } from './faults.js';
import type { Format } from './format.js';
import { keysAt, type SchemaPart, schemaPart } from './schema-part.js';
import { yamlExample } from './yaml-example.js';

/** A fault, and the format that it is one of. */
export interface FormatFault extends Fault {
  readonly format: Format;
}

/** The value's path: `parties[0].kind`. */
export function whole({ pointer }: Fault): string {
  return excerpt(pointerWords(pointer));
}

/** The last key of the path. */
export function last({ pointer }: Fault): string {
  return excerpt(readPointer(pointer).at(-1) ?? '');
}

/** The path of the map or list around the value; nothing for the outermost map. */
export function parent({ pointer }: Fault): string {
  return excerpt(pointerWords(parentOf(pointer)));
}

/** The path of the map or list around the value, or what the outermost map is called. */
export function around(fault: FormatFault, outermost: 'whole' | 'vocabulary'): Text {
  const path = parent(fault);
  return path === '' ? fault.format[outermost] : { sv: path, en: path };
}

export function value(fault: Fault): string {
  return excerpt(typeof fault.value === 'string' ? fault.value : JSON.stringify(fault.value));
}

/** How many characters the value has. */
export function length(fault: Fault): number {
  return [...String(fault.value)].length;
}

const TYPES: Readonly<Record<string, Text>> = {
  string: { sv: 'en text', en: 'a text' },
  number: { sv: 'ett tal', en: 'a number' },
  integer: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  array: { sv: 'en lista', en: 'a list' },
  object: { sv: 'en grupp av nycklar', en: 'a group of keys' },
};

/** The types that are allowed. */
export function expected({ params }: Fault): Text {
  const types = [params['type']].flat().flatMap((type) => TYPES[String(type)] ?? []);
  const inLocale = (locale: Locale) => types.map((type) => type[locale]);
  return { sv: listWords(inLocale('sv'), 'eller'), en: listWords(inLocale('en'), 'or') };
}

/** The type that the value has, with the value where it is short. */
export function actual(fault: Fault): Text {
  const type = Array.isArray(fault.value) ? 'array' : typeof fault.value;
  if (type === 'string') return { sv: `texten ”${value(fault)}”`, en: `the text “${value(fault)}”` };
  if (type === 'number') return { sv: `talet ${value(fault)}`, en: `the number ${value(fault)}` };
  return type === 'boolean' ? { sv: value(fault), en: value(fault) } : (TYPES[type] ?? { sv: type, en: type });
}

/** What to write for a value of the wrong type: the same in quotation marks where any text will do, else an example. */
export function cure(fault: FormatFault): Text {
  const isScalar = typeof fault.value === 'number' || typeof fault.value === 'boolean';
  if (!isScalar || partOf(fault).$ref !== '#/$defs/text') return advice(fault);
  return {
    sv: ` Sätt citattecken runt värdet: "${value(fault)}".`,
    en: ` Put quotation marks round the value: "${value(fault)}".`,
  };
}

/** An example of what to write, made of the value itself where that can be done. */
export function advice(fault: FormatFault): Text {
  const { pointer, value, params } = fault;
  const slug = params['pattern'] === SLUG ? slugOf(String(value)) : '';
  const example = yamlExample(pointer, slug === '' ? partOf(fault).examples?.[0] : slug);
  return example === undefined
    ? { sv: '', en: '' }
    : { sv: ` Skriv till exempel ${example}`, en: ` Write, for instance, ${example}` };
}

/** The pattern of an id, in schemas. */
const SLUG = '^[a-z0-9]+(-[a-z0-9]+)*$';

function slugOf(text: string): string {
  const ascii = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** What the schema says of the value, in its own words. */
export function meaning(fault: FormatFault): Text {
  return bothLanguages(partOf(fault).description);
}

/** The words that are allowed. */
export function allowed({ params }: Fault): Text {
  const words = [params['allowedValues']].flat().map(String);
  return { sv: listWords(words, 'eller'), en: listWords(words, 'or') };
}

/** The keys of which one is asked for. */
export function choices(fault: FormatFault): readonly string[] {
  return (partOf(fault).anyOf ?? []).flatMap(({ required = [] }) => required);
}

export function meant({ meant }: Fault): Text {
  return meant === undefined ? { sv: '', en: '' } : { sv: ` Menade du ${meant}?`, en: ` Did you mean ${meant}?` };
}

/** What to do with a key that does not exist. */
export function otherKey(fault: FormatFault): Text {
  const { schema, stray } = fault.format;
  if (fault.meant !== undefined) return { sv: meant(fault).sv.trim(), en: meant(fault).en.trim() };
  if (stray && parent(fault) === '') return stray;
  const keys = keysAt(schema, parentOf(fault.pointer)).filter((key) => !key.startsWith('$'));
  return { sv: `Där finns ${listWords(keys, 'och')}.`, en: `It has ${listWords(keys, 'and')}.` };
}

function partOf({ format, pointer }: FormatFault): SchemaPart {
  return schemaPart(format.schema, pointer);
}
