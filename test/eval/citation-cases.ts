import { existsSync, readFileSync } from 'node:fs';
import { compile } from '../../src/compile.js';
import type { Meaning } from '../../src/model/citation.js';
import type { Day } from '../../src/model/day.js';

/** Citations of real texts with where a reader says that they lead; they are not ours to keep here. */
const SHARED = new URL('../../../shared/', import.meta.url);
const LEGALREF = new URL('cases/legalref.jsonl', SHARED);
const SEEDS = new URL('cases/citations-seeds.jsonl', SHARED);

export const HAS_CASES = existsSync(LEGALREF) && existsSync(SEEDS);

/** The register's own day: no case depends on what happened later. */
const DAY = '2026-02-22' as Day;

/** One case, and what the command makes of it. */
export interface Outcome {
  readonly name: string;
  readonly text: string;
  readonly stateful: boolean;
  readonly expected: readonly string[];
  readonly got: readonly string[];
  readonly matches: boolean;
}

interface LegalRow {
  readonly case: string;
  readonly para: number;
  readonly stateful: boolean;
  readonly input: string;
  readonly expected: readonly string[];
}

/** Sentences of acts and bills, each alone but for the stateful ones, which are read after those before them in the same case. */
export function readLegalref(): readonly Outcome[] {
  const rows = readRows<LegalRow>(LEGALREF);
  return rows.map((row, index) => {
    const before = row.stateful ? paragraphsBefore(index, rows) : [];
    const start = before.map((paragraph) => `${paragraph}\n\n`).join('').length;
    const meanings = read([...before, row.input].join('\n\n'), DAY, '9999:999');
    const found = meanings.filter(({ citation }) => citation.range.start.offset >= start);
    return outcome({ ...row, name: `${row.case} ${row.para}`, text: row.input }, found);
  });
}

/** The paragraphs of the same case that a row goes on from: none where it begins anew. */
function paragraphsBefore(index: number, rows: readonly LegalRow[]): readonly string[] {
  const own = rows.slice(0, index + 1).filter((row) => row.case === rows[index]?.case);
  const from = own.findLastIndex(({ input }) => input.startsWith('RESET:'));
  return own.slice(Math.max(from, 0), -1).map(({ input }) => input);
}

/** The seeds that have cases, with the day of each document. */
const SEED_DAYS: Readonly<Record<string, Day>> = {
  '000_fe078b0fbe577597.txt': '2017-09-01' as Day,
  '001_d6d78000e442378d.txt': '2021-06-30' as Day,
  // It applies from the signatures, which have no day. It was recommended on 2011-12-01 and names the act on patient safety
  // that came into force on 2011-01-01: the acts are the same on every day between.
  '003_dbe512ac41b47004.txt': '2011-06-01' as Day,
};

interface SeedRow {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly expected: readonly string[];
}

export interface SeedOutcome {
  readonly file: string;
  readonly rows: readonly Outcome[];
  /** What is found where there is no case. */
  readonly beyond: readonly Meaning[];
}

/** Whole agreements, and the citations that a person found in them. */
export function readSeeds(): readonly SeedOutcome[] {
  const rows = readRows<SeedRow>(SEEDS);
  return Object.entries(SEED_DAYS).map(([file, day]) => {
    const text = readFileSync(new URL(`seeds/${file}`, SHARED), 'utf8');
    const placed = place(
      rows.filter((row) => row.file === file),
      text,
    );
    const meanings = read(text, day);
    return {
      file,
      rows: placed.map((row) =>
        outcome(
          row,
          meanings.filter((meaning) => touches(meaning, row)),
        ),
      ),
      beyond: meanings.filter((meaning) => !placed.some((row) => touches(meaning, row))),
    };
  });
}

interface Placed extends SeedRow, Pick<Outcome, 'name'> {
  readonly start: number;
  readonly end: number;
}

/** Where the rows stand in the text. The nth row with the same words of a line is about the nth place where they stand. */
function place(rows: readonly SeedRow[], text: string): readonly Placed[] {
  const ends = new Map<string, number>();
  const lines = [...text.matchAll(/^.*$/gm)];
  return rows.map((row) => {
    const line = lines[row.line - 1];
    const key = `${row.line} ${row.text}`;
    const within = line?.[0].indexOf(row.text, ends.get(key) ?? 0) ?? -1;
    if (!line || within < 0) throw new Error(`${row.file}:${row.line} has no "${row.text}"`);
    ends.set(key, within + row.text.length);
    const start = line.index + within;
    return { ...row, name: `${row.file}:${row.line}`, start, end: start + row.text.length };
  });
}

/** Whether a citation stands where a row does; it may begin with words that the row leaves out ("Svensk författningssamling"). */
function touches({ citation: { range } }: Meaning, { start, end }: Placed): boolean {
  return range.start.offset < end && range.end.offset > start;
}

function readRows<Row>(file: URL): readonly Row[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

/** What the command makes its answer of. */
function read(text: string, day: Day, baseAct?: string): readonly Meaning[] {
  return compile('case.md', text, { day, ...(baseAct ? { baseAct } : {}) }).law.meanings;
}

interface Asked extends Pick<Outcome, 'name' | 'text' | 'expected'> {
  readonly stateful?: boolean;
}

function outcome({ name, text, stateful = false, expected }: Asked, found: readonly Meaning[]): Outcome {
  const got = found.flatMap(({ places }) => places.map(({ uri }) => uri));
  const matches = withoutBare(got).join(' ') === withoutBare(expected).join(' ');
  return { name, text, stateful, expected, got, matches };
}

/** Leaves out an act beside a provision of it, and a chapter beside a section of it: a habit of the cases' source. */
function withoutBare(uris: readonly string[]): readonly string[] {
  return uris.filter((uri) => {
    const goesOn = continuationOf(uri);
    return !uris.some((other) => other.startsWith(uri) && goesOn?.test(other.slice(uri.length)));
  });
}

/** How an address within an act or a chapter goes on after that of the whole; undefined for other addresses. */
function continuationOf(uri: string): RegExp | undefined {
  if (!uri.includes('#')) return /^#/;
  return /#K\d+[a-z]?$/.test(uri) ? /^[A-Z]/ : undefined;
}
