import type { Pinpoint } from '../model/citation.js';
import { listWords } from './list-words.js';

/** Pinpoints by the book (Svenska skrivregler): `11 kap. 1 och 1 a §§`, `5–12 §§`, `3 § fjärde stycket 2`, `s. 51 och 62`. */
export function tellPinpoints(pinpoints: readonly Partial<Pinpoint>[]): string {
  const [only, ...others] = pinpoints;
  return only && others.length === 0 ? tellOne(only) : tellFrom(0, pinpoints);
}

/** By far the most common. */
function tellOne(pinpoint: Partial<Pinpoint>): string {
  return LEVELS.flatMap(({ level, one }) =>
    pinpoint[level] === undefined ? [] : [one(numberOf(pinpoint, level))],
  ).join(' ');
}

type Level = 'chapter' | 'section' | 'paragraph' | 'item' | 'sentence' | 'page';

/** How the numbers of a level are told: one of them, and several in a list. */
interface LevelWords {
  readonly level: Level;
  readonly one: (number: string) => string;
  readonly many: (numbers: string) => string;
}

const ORDINALS = 'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte'.split(' ');

const LEVELS: readonly LevelWords[] = [
  { level: 'chapter', one: (number) => `${number} kap.`, many: (numbers) => `${numbers} kap.` },
  { level: 'section', one: (number) => `${number} §`, many: (numbers) => `${numbers} §§` },
  { level: 'paragraph', one: (number) => `${number} stycket`, many: (numbers) => `${numbers} styckena` },
  { level: 'item', one: (number) => number, many: (numbers) => numbers },
  { level: 'sentence', one: (number) => `${number} meningen`, many: (numbers) => `${numbers} meningarna` },
  { level: 'page', one: (number) => `s. ${number}`, many: (numbers) => `s. ${numbers}` },
];

/** Pinpoints side by side that are told together. */
interface Run {
  /** `whole`: they end on this level; `within`: they are parts of one and the same; `below`: they have nothing on this level. */
  readonly kind: 'whole' | 'within' | 'below';
  readonly number: string;
  readonly pinpoints: readonly Partial<Pinpoint>[];
}

/** One level at a time, so that what several pinpoints share is said once. */
function tellFrom(depth: number, pinpoints: readonly Partial<Pinpoint>[]): string {
  const words = LEVELS[depth];
  if (!words) return '';
  return join(
    runsOf(depth, pinpoints).map((run) => ({
      words: tellRun(depth, words, run),
      through: run.pinpoints[0]?.through ?? false,
    })),
  );
}

function tellRun(depth: number, words: LevelWords, { kind, number, pinpoints }: Run): string {
  if (kind === 'below') return tellFrom(depth + 1, pinpoints);
  if (kind === 'within') return `${words.one(number)} ${tellFrom(depth + 1, pinpoints)}`;
  const list = join(pinpoints.map((one) => ({ words: numberOf(one, words.level), through: one.through ?? false })));
  return pinpoints.length === 1 ? words.one(list) : words.many(list);
}

function runsOf(depth: number, pinpoints: readonly Partial<Pinpoint>[]): readonly Run[] {
  const runs: (Run & { readonly pinpoints: Partial<Pinpoint>[] })[] = [];
  for (const pinpoint of pinpoints) {
    const run = runOf(depth, pinpoint);
    const before = runs.at(-1);
    const isSame = before?.kind === run.kind && (run.kind !== 'within' || before.number === run.number);
    if (isSame) before.pinpoints.push(pinpoint);
    else runs.push({ ...run, pinpoints: [pinpoint] });
  }
  return runs;
}

function runOf(depth: number, pinpoint: Partial<Pinpoint>): Pick<Run, 'kind' | 'number'> {
  const number = numberOf(pinpoint, LEVELS[depth]?.level ?? 'page');
  if (number === '') return { kind: 'below', number };
  const isWhole = LEVELS.every(({ level }, index) => index <= depth || pinpoint[level] === undefined);
  return { kind: isWhole ? 'whole' : 'within', number };
}

function numberOf(pinpoint: Partial<Pinpoint>, level: Level): string {
  const number = pinpoint[level];
  return typeof number === 'number' ? (ORDINALS[number - 1] ?? `${number}:e`) : (number ?? '');
}

interface Part {
  readonly words: string;
  /** Whether it is the end of an interval that the part before begins. */
  readonly through: boolean;
}

function join(parts: readonly Part[]): string {
  const joined: string[] = [];
  for (const { words, through } of parts) {
    const from = through ? joined.pop() : undefined;
    joined.push(from === undefined ? words : `${from}–${words}`);
  }
  return listWords(joined, 'och');
}
