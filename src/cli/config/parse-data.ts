import { excerpt } from '../../lib/excerpt.js';
import { indexLines, type Lines } from '../../lib/lines.js';
import type { PlacedText } from '../../lib/schema-faults/fault-place.js';
import { YAML_SENTENCES } from '../../lib/yaml-sentences.js';
import type { Template, Text } from '../../model/locale.js';
import { type Located, START } from '../../model/place.js';
import { decode } from '../../parse/decode.js';
import { readYaml } from '../../parse/yaml.js';
import { fill } from '../session.js';

/** What is wrong at a place. */
export interface DataProblem extends Located {
  readonly text: Text;
}

/** A problem of the value that a JSON Pointer leads to; of the whole, where there is none. */
export function problemAt(pointer: string, text: Text, { entries, range }: PlacedText): DataProblem {
  return { range: entries.get(pointer)?.value ?? range, text };
}

/** A kind of file that holds data: what its values may be, and the words that its faults are told in. */
interface DataKind {
  readonly problemsIn: (data: unknown, source: PlacedText) => readonly DataProblem[];
  /** By kind of problem; those of YAML are told in its own words when they are left out. */
  readonly sentences: Readonly<Record<'binary' | 'not-utf8' | 'not-a-map', Template<string>>> &
    Readonly<Record<string, Template<string>>>;
}

/** A file of data as it was read. */
export interface ParsedData<Data> {
  /** Empty when there are problems. */
  readonly data: Data;
  /** What is written, right or wrong. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** Where its values stand, by JSON Pointer. */
  readonly places: PlacedText['entries'];
  readonly problems: readonly DataProblem[];
}

/**
 * Reads YAML 1.2 without anchors, aliases and tags; JSON is a part of that. Blank lines and comments alone are a map without keys.
 * `Data` is what a value without problems is.
 */
export function parseData<Data extends object>(content: Uint8Array, kind: DataKind): ParsedData<Partial<Data>> {
  const { text, unreadable } = decode(content);
  const lines = indexLines(text);
  const unfit = unreadable?.(lines);
  if (unfit && unfit.reason !== 'empty') {
    const sentence = unfit.reason === 'not-utf8' ? kind.sentences['not-utf8'] : kind.sentences.binary;
    return { ...NOTHING, problems: [{ range: unfit.range, text: fill(sentence, '') }] };
  }
  const isBlank = text.split(/[\r\n]/).every((line) => BLANK_LINE.test(line));
  return isBlank ? checked({}, { text, lines, entries: new Map(), range: START }, kind) : parseText(text, lines, kind);
}

const BLANK_LINE = /^\uFEFF?(?:---)?[ \t]*(?:#|$)/;

const NOTHING = { data: {}, raw: {}, places: new Map(), problems: [] };

function parseText<Data>(text: string, lines: Lines, kind: DataKind): ParsedData<Partial<Data>> {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const place = (from: number, to: number) => lines.range(start + from, start + to);
  const { problems, data, entries } = readYaml(text.slice(start), place);
  const [problem] = problems;
  if (!problem) return checked(data, { text, lines, entries, range: START }, kind);
  const sentences: Readonly<Record<string, Template<string>>> = { ...YAML_SENTENCES, ...kind.sentences };
  const sentence = sentences[problem.kind] ?? YAML_SENTENCES.yaml;
  return { ...NOTHING, problems: [{ range: problem.range, text: fill(sentence, excerpt(problem.evidence)) }] };
}

function checked<Data>(
  raw: Readonly<Record<string, unknown>>,
  source: PlacedText,
  { problemsIn }: DataKind,
): ParsedData<Partial<Data>> {
  const problems = problemsIn(raw, source).toSorted((a, b) => a.range.start.offset - b.range.start.offset);
  return { data: problems.length > 0 ? {} : (raw as Partial<Data>), raw, places: source.entries, problems };
}
