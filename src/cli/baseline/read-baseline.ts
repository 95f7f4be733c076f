import { readFileSync, statSync } from 'node:fs';
import schema from '../../../schemas/baseline.schema.json' with { type: 'json' };
import { indexLines } from '../../lib/lines.js';
import { faultSentences } from '../../lib/schema-faults/fault-sentences.js';
import { schemaFaults } from '../../lib/schema-faults/faults.js';
import type { Format } from '../../lib/schema-faults/format.js';
import { BASELINE_FAULTS, BASELINE_NAME } from '../../locales/baseline-words.js';
import { BASELINE_VERSION, type Baseline } from '../../model/baseline.js';
import type { Text } from '../../model/locale.js';
import { validate } from '../../schemas/baseline.js';
import { fill } from '../session.js';

/** Bytes. Two hundred old agreements with a hundred findings each make a tenth of it. */
const MOST_BYTES = 50_000_000;

/** A baseline, or why the file cannot be used as one; neither where there is no file. */
interface BaselineReading {
  readonly baseline?: Baseline;
  readonly fault?: BaselineFault;
}

interface BaselineFault {
  readonly fault: Text;
  /** As people are shown it, `:4:9`; empty where it is the whole file. */
  readonly place: string;
  /** What is said of it when the file is to be used, and when it is to be made anew. */
  readonly onUse: 'unusable' | 'conflict';
  readonly onUpdate: 'foreign' | 'conflict';
}

/** Reads a baseline (absolute path). It may be a stranger's, or no baseline at all. */
export function readBaseline(file: string): BaselineReading {
  try {
    const about = statSync(file, { throwIfNoEntry: false });
    if (!about) return {};
    if (!about.isFile()) return faulty(fill(BASELINE_FAULTS.notAFile, 0));
    if (about.size > MOST_BYTES) return faulty(fill(BASELINE_FAULTS.tooLarge, MOST_BYTES / 1_000_000));
    return parseBaseline(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const { code = 'I/O' } = error as NodeJS.ErrnoException;
    return faulty({ sv: code, en: code });
  }
}

function faulty(fault: Text, place = ''): BaselineReading {
  return { fault: { fault, place, onUse: 'unusable', onUpdate: 'foreign' } };
}

function parseBaseline(text: string): BaselineReading {
  const conflict = /^<{7} /m.exec(text);
  if (conflict) return conflicting(placeAt(conflict.index, text));
  try {
    return checkBaseline(JSON.parse(text));
  } catch (error) {
    return faulty(fill(BASELINE_FAULTS.notJson, 0), placeAt(offsetIn(error, text), text));
  }
}

/** Git has left two versions in the file. */
function conflicting(place: string): BaselineReading {
  return { fault: { fault: fill(BASELINE_FAULTS.notJson, 0), place, onUse: 'conflict', onUpdate: 'conflict' } };
}

/** Some versions of node tell where the fault is, and some faults have no place. */
function offsetIn(error: unknown, text: string): number | undefined {
  const { message } = error as Error;
  const [, position] = / at position (\d+)/.exec(message) ?? [];
  if (position !== undefined) return Number(position);
  return /end of JSON/.test(message) ? text.trimEnd().length : undefined;
}

function placeAt(offset: number | undefined, text: string): string {
  if (offset === undefined) return '';
  const { line, column } = indexLines(text).point(offset);
  return `:${line}:${column}`;
}

function checkBaseline(data: unknown): BaselineReading {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return faulty(fill(BASELINE_FAULTS.notJson, 0));
  const { version } = data as { version?: unknown };
  if (typeof version === 'number' && version !== BASELINE_VERSION)
    return faulty(fill(BASELINE_FAULTS.version, version));
  const [fault] = schemaFaults(data, BASELINE_FORMAT);
  return fault ? faulty(fill(SENTENCES, fault)) : { baseline: data as Baseline };
}

/** Without examples of what to write: nobody writes a baseline by hand. */
const BASELINE_FORMAT: Format = {
  schema: JSON.parse(JSON.stringify(schema, (key, value) => (key === 'examples' ? undefined : value))),
  errorsIn: (data) => (validate(data) ? [] : (validate.errors ?? [])),
  whole: BASELINE_NAME,
  vocabulary: BASELINE_NAME,
  swedish: {},
};

const SENTENCES = faultSentences(BASELINE_FORMAT);
