import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import { pointerTo } from '../lib/pointer.js';
import type { Range } from '../model/place.js';
import type { Entry, FrontmatterProblem } from '../model/source.js';
import { MOST_FRONTMATTER_UNITS } from './limits.js';
import { findNesting, findYamlProblems, keyName, type TellProblem } from './yaml-problems.js';

export interface ReadYaml {
  readonly problems: readonly FrontmatterProblem[];
  /** Empty when there are problems. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** The place of a stretch of the YAML text in the file. */
export type Place = (start: number, end: number) => Range;

/**
 * Reads the YAML 1.2 between the fences: plain data, and the place of every value by JSON Pointer. Only the core schema:
 * dates stay text; anchors, aliases and tags are problems and are never followed.
 */
export function readYaml(written: string, place: Place): ReadYaml {
  const yaml = written.replace(/\r(?!\n)/g, '\n');
  const tell: TellProblem = (kind, start, end) => ({
    kind,
    range: place(start, end),
    evidence: yaml.slice(start, end),
  });
  const document = parseLines(yaml, written);
  const problems = findYamlProblems(document, yaml, tell);
  if (problems.length > 0) return { problems, data: {}, entries: new Map() };
  const entries = new Map(listEntries(document?.contents ?? null, '', undefined, place));
  return { problems, data: plain(document?.contents ?? null) as Record<string, unknown>, entries };
}

/**
 * YAML 1.2 (5.4) has CR as a line end too; the parser does not, so each is LF in `yaml`, which keeps all places. A loose one in
 * quotation marks, with no indent after it, can only be read as it is written.
 */
function parseLines(yaml: string, written: string): Document.Parsed | undefined {
  const document = parseSafely(yaml);
  if (yaml === written || document?.errors.length === 0) return document;
  const asWritten = parseSafely(written);
  return asWritten?.errors.length === 0 ? asWritten : document;
}

/** Undefined when it is too long, or nested too deep, to be parsed. */
function parseSafely(yaml: string): Document.Parsed | undefined {
  if (yaml.length > MOST_FRONTMATTER_UNITS || findNesting(yaml) !== undefined) return undefined;
  // Keys that stand twice are looked for afterwards: the parser compares each with all before it.
  return parseDocument(yaml, { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false });
}

function* listEntries(
  node: Node | null,
  pointer: string,
  key: Range | undefined,
  place: Place,
): Generator<readonly [string, Entry]> {
  const [start = 0, end = 0] = node?.range ?? [];
  const reads = changedByYaml(node);
  const value = node === null && key ? key : place(start, end);
  yield [pointer, { value, ...(key && { key }), ...(reads !== undefined && { yamlReads: reads }) }];
  if (isSeq<Node>(node)) {
    for (const [index, item] of node.items.entries()) yield* listEntries(item, `${pointer}/${index}`, undefined, place);
  }
  if (isMap<Node, Node | null>(node)) {
    for (const pair of node.items) {
      const [from = 0, to = 0] = pair.key.range ?? [];
      yield* listEntries(pair.value, pointerTo(pointer, keyName(pair)), place(from, to), place);
    }
  }
}

/** Strings, numbers, booleans, null, lists and maps; numbers that YAML would change stay as they are written. */
function plain(node: Node | null): unknown {
  if (isMap<Node, Node | null>(node))
    return Object.fromEntries(node.items.map((pair) => [keyName(pair), plain(pair.value)]));
  if (isSeq<Node>(node)) return node.items.map(plain);
  if (!isScalar(node)) return null;
  return changedByYaml(node) === undefined ? node.value : node.source;
}

/** What YAML would make of an unquoted number, where that is not what is written: 1.1 for `1.10`, 180 for `0180`. */
function changedByYaml(node: Node | null): string | undefined {
  if (!isScalar(node) || !isPlainNumber(node)) return undefined;
  return String(node.value) === node.source ? undefined : String(node.value);
}

function isPlainNumber(scalar: Scalar): boolean {
  return typeof scalar.value === 'number' && scalar.type === 'PLAIN';
}
