import { type Duration, parseDuration } from '../model/duration.js';
import { type EdtfDate, parseEdtf } from '../model/edtf.js';
import type { Range } from '../model/place.js';
import type { Frontmatter } from '../model/source.js';

/** One value of the frontmatter, read as what it should be: each reader gives undefined, or nothing, where it is not. */
export interface Fact {
  /** The value's place; the frontmatter's own where it is not written. */
  readonly range: Range;
  get(key: string): Fact;
  /** The words of a string or a number, trimmed, NFC; undefined when blank. */
  text(): string | undefined;
  oneOf<Word extends string>(words: readonly Word[]): Word | undefined;
  date(): EdtfDate | undefined;
  duration(): Duration | undefined;
  isTrue(): boolean;
  items(): readonly Fact[];
  /** Reads a map; undefined when it is none. */
  map<Noun>(read: (fact: Fact) => Noun): Noun | undefined;
  /** Reads the maps of a list. */
  maps<Noun>(read: (fact: Fact, index: number) => Noun): readonly Noun[];
  /** Reads those maps of a list that have a `name`. */
  named<Noun>(read: (fact: Fact, name: string) => Noun): readonly Noun[];
}

/** The value at a JSON Pointer. */
export function factAt(frontmatter: Frontmatter, pointer: string): Fact {
  return fact(pointer === '' ? frontmatter.data : undefined, pointer, frontmatter);
}

function fact(value: unknown, pointer: string, frontmatter: Frontmatter): Fact {
  const child = (key: string, of: unknown) => fact(of, `${pointer}/${key}`, frontmatter);
  const own = isMap(value);
  const self: Fact = {
    range: frontmatter.entries.get(pointer)?.value ?? frontmatter.range,
    get: (key) => child(key, own && Object.hasOwn(value, key) ? value[key] : undefined),
    text: () => (typeof value === 'string' || Number.isFinite(value) ? words(String(value)) : undefined),
    oneOf: (allowed) => allowed.find((word) => word === value),
    date: () => parseEdtf(self.text() ?? ''),
    duration: () => parseDuration(self.text() ?? ''),
    isTrue: () => value === true,
    items: () => (Array.isArray(value) ? value.map((item, index) => child(String(index), item)) : []),
    map: (read) => (own ? read(self) : undefined),
    maps: (read) => self.items().flatMap((item, index) => item.map((map) => read(map, index)) ?? []),
    named: (read) =>
      self
        .maps((item) => ({ item, name: item.get('name').text() }))
        .flatMap(({ item, name }) => (name ? [read(item, name)] : [])),
  };
  return self;
}

function words(text: string): string | undefined {
  const trimmed = text.trim().normalize('NFC');
  return trimmed === '' ? undefined : trimmed;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
