import { once } from '../lib/once.js';
import { compareNumbers, joined } from './numbers.js';
import data from './structures.json' with { type: 'json' };

/** The chapters and sections of an act, as far as they are known. */
export interface Structure {
  readonly chaptered: boolean;
  /** Undefined when they are not known, or when there are none. */
  readonly chapters: NumberList | undefined;
  /** By the chapter's number (`2a`), or `''` in an act without chapters. */
  readonly sections: ReadonlyMap<string, NumberList>;
}

/**
 * Numbers that a chapter or an act is known to have, written `8a`. What is not listed may be there: the source has merged
 * some sections with the one before.
 */
export interface NumberList {
  readonly listed: ReadonlySet<string>;
  /** The highest number. */
  readonly last: string;
  /** Less than half of the numbers up to the last are listed: more may be missing, at the end too. */
  readonly torn: boolean;
}

/** The structure of an act; undefined when nothing is known of it. */
export function structureOf(act: string): Structure | undefined {
  return structures().get(act)?.();
}

/** Whether an act is known to have no chapters. */
export function isFlat(act: string): boolean {
  const records: Readonly<Record<string, StructureRecord>> = data;
  return Object.hasOwn(records, act) && records[act]?.chaptered === false;
}

interface StructureRecord {
  readonly chaptered: boolean;
  /** `1-6 6a 7`: numbers and intervals. */
  readonly sections?: string;
  readonly chapters?: Readonly<Record<string, string>>;
}

/** Each is read when it is first asked for. */
const structures = once(
  () => new Map(Object.entries<StructureRecord>(data).map(([act, record]) => [act, once(() => readStructure(record))])),
);

function readStructure({ chaptered, sections, chapters = {} }: StructureRecord): Structure {
  const flat = sections === undefined ? [] : [['', readList(sections)] as const];
  const lists = Object.entries(chapters).map(([chapter, list]) => [joined(chapter), readList(list)] as const);
  const numbers = lists.map(([chapter]) => chapter);
  return { chaptered, chapters: listOf(numbers), sections: new Map([...flat, ...lists].filter(isKnown)) };
}

function isKnown(entry: readonly [string, NumberList | undefined]): entry is readonly [string, NumberList] {
  return entry[1] !== undefined;
}

/** Reads `1-6 6a 7-9 9a-9g`. */
function readList(list: string): NumberList | undefined {
  return listOf(list.split(' ').flatMap(readInterval));
}

function readInterval(words: string): readonly string[] {
  const [from = '', to = from] = words.split('-');
  const letters = /^(?<figure>\d+)(?<first>[a-z])$/.exec(from)?.groups;
  if (!letters) return count(Number(from), Number(to)).map(String);
  const { figure = '', first = '' } = letters;
  return count(first.charCodeAt(0), to.charCodeAt(to.length - 1)).map((code) => figure + String.fromCharCode(code));
}

function count(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function listOf(numbers: readonly string[]): NumberList | undefined {
  const last = [...numbers].sort(compareNumbers).at(-1);
  if (last === undefined) return undefined;
  return { listed: new Set(numbers), last, torn: numbers.length * 2 < Number.parseInt(last, 10) };
}
