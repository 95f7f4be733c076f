import { type Document, isAlias, isMap, isNode, isScalar, type Node, type Pair, visit, type YAMLError } from 'yaml';
import type { FrontmatterProblem, FrontmatterProblemKind } from '../model/source.js';

/** Makes a problem of a stretch of the YAML text. */
export type TellProblem = (kind: FrontmatterProblemKind, start: number, end: number) => FrontmatterProblem;

/** What stands wrong with the YAML of a frontmatter: of what the parser tells, the first, for the rest often follows from it. `document` is undefined when it could not be parsed at all. */
export function findYamlProblems(
  document: Document.Parsed | undefined,
  yaml: string,
  tell: TellProblem,
): readonly FrontmatterProblem[] {
  if (!document) {
    const at = findNesting(yaml) ?? 0;
    return [tell('yaml', at, at + 1)];
  }
  const [error] = [...document.errors, ...document.warnings];
  const problems = error
    ? [readError(error, yaml, tell)]
    : findForeign(document, yaml, tell).concat(findTwice(document, yaml, tell));
  return problems.length > 0 || isMap(document.contents) ? problems : [notAMap(document, yaml, tell)];
}

/** Deeper nesting is no frontmatter, and a parser would exhaust its stack on it. */
const MAX_DEPTH = 20;

/** Where brackets, or list and key marks on one line, nest too deep to be parsed at all. */
export function findNesting(yaml: string): number | undefined {
  let depth = 0;
  for (let index = 0; index < yaml.length; index++) {
    if (yaml[index] === '[' || yaml[index] === '{') depth++;
    if (yaml[index] === ']' || yaml[index] === '}') depth--;
    if (depth > MAX_DEPTH) return index;
  }
  return new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${MAX_DEPTH}}|^ {${MAX_DEPTH * 5}}`, 'm').exec(yaml)?.index;
}

/** Anchors, aliases and tags: YAML, but not part of the format. */
function findForeign(document: Document.Parsed, yaml: string, tell: TellProblem): FrontmatterProblem[] {
  const problems: FrontmatterProblem[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const [start = 0, end = 0] = node.range ?? [];
    if (isAlias(node)) problems.push(tell('alias', start, end));
    else if (node.anchor !== undefined) problems.push(tell('alias', yaml.lastIndexOf('&', start), start));
    else if (node.tag !== undefined) problems.push(tell('tag', yaml.lastIndexOf('!', Math.max(0, start - 1)), end));
  });
  return problems;
}

/** Keys that stand twice in a map. */
function findTwice(document: Document.Parsed, yaml: string, tell: TellProblem): FrontmatterProblem[] {
  const problems: FrontmatterProblem[] = [];
  visit(document, {
    Map(_, map) {
      const names = new Set<string>();
      for (const pair of map.items as Pair<Node, Node | null>[]) {
        const [start = 0] = pair.key.range ?? [];
        if (names.has(keyName(pair))) problems.push(tell('duplicate-key', start, start + keyLength(yaml, start)));
        names.add(keyName(pair));
      }
    },
  });
  return problems;
}

/** A key as the data has it. */
export function keyName({ key }: Pair<Node, Node | null>): string {
  return isScalar(key) ? String(key.value) : key.toString();
}

function notAMap({ contents }: Document.Parsed, yaml: string, tell: TellProblem): FrontmatterProblem {
  const [start = 0] = contents?.range ?? [];
  return tell('not-a-map', start, start + lineFrom(yaml, start).length);
}

const KINDS: Readonly<Record<string, FrontmatterProblemKind>> = {
  TAB_AS_INDENT: 'tab',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BAD_INDENT: 'indentation',
  TAG_RESOLVE_FAILED: 'tag',
  BAD_ALIAS: 'alias',
  ALIAS_PROPS: 'alias',
  MULTIPLE_ANCHORS: 'alias',
};

function readError({ code, pos: [start, end] }: YAMLError, yaml: string, tell: TellProblem): FrontmatterProblem {
  const tab = indentingTab(yaml, start);
  if (tab !== undefined) return tell('tab', tab, tab + 1);
  if (code === 'MISSING_CHAR') return missingCharacter(yaml, start, tell);
  const open = openBrackets(yaml, start);
  const value = open.length > 0 && COLONS.has(code) ? valueWithColon(yaml, start) : undefined;
  if (value) return tell('colon', ...value);
  const unclosed = new Set(openBrackets(yaml, yaml.length));
  const bracket = open.findLast((at) => unclosed.has(at));
  if (bracket !== undefined) return tell('bracket', bracket, bracket + 1);
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return colonOrIndent(yaml, start, tell);
  return tell(KINDS[code] ?? 'yaml', start, Math.max(end, start + 1));
}

/** The tab that indents the line of an error, or the next one: YAML tells some errors at the line break before. */
function indentingTab(yaml: string, at: number): number | undefined {
  const lineStart = yaml.lastIndexOf('\n', at - 1) + 1;
  const tab = /^ *\t/.exec(yaml.slice(lineStart)) ?? /^(?:\r?\n) *\t/.exec(yaml.slice(at));
  return tab ? (tab[0].startsWith(' ') || tab[0].startsWith('\t') ? lineStart : at) + tab[0].length - 1 : undefined;
}

/** The brackets and braces before a place that have no end there; those in quotation marks and comments do not count. */
function openBrackets(yaml: string, at: number): readonly number[] {
  const open: number[] = [];
  for (const { 0: mark, index } of yaml
    .slice(0, at)
    .matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|\\.|(?:^|\s)#.*|[[{]|[\]}]/gm)) {
    if (mark === '[' || mark === '{') open.push(index);
    else if (yaml[open.at(-1) ?? at] === OPENING[mark]) open.pop();
  }
  return open;
}

const OPENING: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/** How the parser tells `{ a: b: c }`. */
const COLONS: ReadonlySet<string> = new Set(['BLOCK_IN_FLOW', 'BLOCK_AS_IMPLICIT_KEY']);

/** Where the value `b: c` of `{ a: b: c, d: e }` stands. Undefined where it goes on over a line, or has quotation marks. */
function valueWithColon(yaml: string, at: number): [start: number, end: number] | undefined {
  const from = Math.max(...['{', '[', ',', '\n'].map((mark) => yaml.lastIndexOf(mark, at - 1))) + 1;
  const item = ITEM.exec(lineFrom(yaml, from));
  const value = item?.groups?.value?.trimEnd() ?? '';
  const start = from + (item?.[0].length ?? 0) - (item?.groups?.value ?? '').length;
  return /:(?:\s|$)/.test(value) ? [start, start + value.length] : undefined;
}

/** A key and its value between brackets, up to the next item. */
const ITEM = /^\s*(?:"[^"]*"|'[^']*'|[^\s"':][^:]*):[ \t]+(?<value>[^\s"'[{,\]}][^,\]}]*)/;

/** A quotation mark that opens a value and is never closed is told where it opens. */
function missingCharacter(yaml: string, at: number, tell: TellProblem): FrontmatterProblem {
  const open = /(?:^|[:[{,-])[ \t]*(["'])(?:(?!\1)[\s\S])*$/.exec(yaml.slice(0, at));
  if (!open) return tell('yaml', at, at + 1);
  const start = open.index + open[0].search(/["']/);
  return tell('quote', start, start + lineFrom(yaml, start).length);
}

/** `a: b: c` on one line is a colon to quote; on two lines, the second one is indented too far. */
function colonOrIndent(yaml: string, at: number, tell: TellProblem): FrontmatterProblem {
  const line = lineFrom(yaml, at);
  const next = at + line.length + (/^\r?\n/.exec(yaml.slice(at + line.length))?.[0].length ?? 0);
  const indent = /^[ \t]+(?=\S)/.exec(yaml.slice(next))?.[0].length;
  if (/:[ \t]/.test(line) || indent === undefined) return tell('colon', at, at + line.length);
  return tell('indentation', next, next + indent);
}

function keyLength(yaml: string, at: number): number {
  return /^[^\s:]*/.exec(yaml.slice(at))?.[0].length ?? 0;
}

function lineFrom(yaml: string, at: number): string {
  return /^[^\r\n]*/.exec(yaml.slice(at))?.[0] ?? '';
}
