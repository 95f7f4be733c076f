import { excerpt } from '../../lib/excerpt.js';
import { listWords } from '../../lib/list-words.js';
import { parentOf, pointerWords, readPointer } from '../../lib/pointer.js';
import type { Locale, Text } from '../../model/locale.js';
import type { Fault } from './faults.js';
import { keysAt, schemaPart } from './schema-part.js';
import { yamlExample } from './yaml-example.js';

/** The value's path: `parties[0].kind`. */
export function whole({ pointer }: Fault): string {
  return excerpt(pointerWords(pointer));
}

/** The last key of the path. */
export function last({ pointer }: Fault): string {
  return excerpt(readPointer(pointer).at(-1) ?? '');
}

/** The path of the map or list around the value; nothing for the frontmatter itself. */
export function parent({ pointer }: Fault): string {
  return excerpt(pointerWords(parentOf(pointer)));
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
export function cure(fault: Fault): Text {
  const isScalar = typeof fault.value === 'number' || typeof fault.value === 'boolean';
  if (!isScalar || schemaPart(fault.pointer).$ref !== '#/$defs/text') return advice(fault);
  return {
    sv: ` Sätt citattecken runt värdet: "${value(fault)}".`,
    en: ` Put quotation marks round the value: "${value(fault)}".`,
  };
}

/** An example of what to write, made of the value itself where that can be done. */
export function advice({ pointer, keyword, value, params }: Fault): Text {
  const slug = keyword === 'pattern' ? slugOf(String(value)) : '';
  const example =
    slug && new RegExp(String(params['pattern'])).test(slug) ? yamlExample(pointer, slug) : yamlExample(pointer);
  return example === undefined
    ? { sv: '', en: '' }
    : { sv: ` Skriv till exempel ${example}`, en: ` Write, for instance, ${example}` };
}

function slugOf(text: string): string {
  const ascii = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** What the schema says of the value, in its own words. */
export function meaning({ pointer }: Fault): Text {
  const [en = '', sv = ''] = schemaPart(pointer).description?.split(' / ') ?? [];
  return { sv, en };
}

/** The words that are allowed. */
export function allowed({ params }: Fault): Text {
  const words = [params['allowedValues']].flat().map(String);
  return { sv: listWords(words, 'eller'), en: listWords(words, 'or') };
}

/** The keys of which one is asked for. */
export function choices({ pointer }: Fault): readonly string[] {
  return (schemaPart(pointer).anyOf ?? []).flatMap(({ required = [] }) => required);
}

export function meant({ meant }: Fault): Text {
  return meant === undefined ? { sv: '', en: '' } : { sv: ` Menade du ${meant}?`, en: ` Did you mean ${meant}?` };
}

/** What to do with a key that does not exist. */
export function otherKey(fault: Fault): Text {
  if (fault.meant !== undefined) return { sv: meant(fault).sv.trim(), en: meant(fault).en.trim() };
  const keys = keysAt(parentOf(fault.pointer));
  return parent(fault)
    ? { sv: `Där finns ${listWords(keys, 'och')}.`, en: `It has ${listWords(keys, 'and')}.` }
    : { sv: 'Ta bort den, eller skriv uppgiften i texten.', en: 'Remove it, or write the fact in the body.' };
}
