import { readdirSync, readFileSync } from 'node:fs';
import type { Code, Heading, InlineCode, Link } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../src/parse/markdown.js';

/** A page of the repository's documentation. */
interface Page {
  readonly path: string;
  readonly text: string;
  readonly headings: readonly string[];
  readonly links: readonly string[];
  /** Code between the words. */
  readonly inline: readonly string[];
  readonly fences: readonly Code[];
}

/** The pages for users. */
export const MANUAL: readonly Page[] = [
  'README.md',
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
].map(readPage);

/** All pages. */
export const PAGES: readonly Page[] = [...MANUAL, readPage('src/README.md')];

function readPage(path: string): Page {
  const text = readFileSync(path, 'utf8');
  const tree = parseMarkdown(text, 0);
  const all = <Node extends Code | Heading | InlineCode | Link>(type: Node['type']) => {
    const nodes: Node[] = [];
    visit(tree, type, (node) => void nodes.push(node as Node));
    return nodes;
  };
  return {
    path,
    text,
    headings: all<Heading>('heading').map((node) => wordsOf(node)),
    links: all<Link>('link').map(({ url }) => url),
    inline: all<InlineCode>('inlineCode').map(({ value }) => value),
    fences: all<Code>('code'),
  };
}

export function pageOf(path: string): Page {
  const page = PAGES.find((one) => one.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
}

/** The samples of a page that are whole agreements. */
export function samplesOf({ fences }: Page): readonly string[] {
  return fences
    .filter(({ lang, value }) => lang === 'markdown' && /^---\n[\s\S]*?^format:/m.test(value))
    .map(({ value }) => `${value}\n`);
}

/** Names of rules and roles in a page's code: `section-missing` alone, after `explain`, in `--rule name=off` and `role=name`. */
export function namesIn({ inline, fences }: Page): readonly string[] {
  const told = /(?:(?<!-)explain |--rule |role=)([a-z]+(?:-[a-z]+)*)/g;
  const codes = [...inline, ...fences.map(({ value }) => value)];
  return codes.flatMap((code) => [
    ...(/^[a-z]+(?:-[a-z]+)+$/.test(code) ? [code] : []),
    ...[...code.matchAll(told)].map(([, name = '']) => name),
  ]);
}

/** One use of the command line. */
interface Call {
  /** Empty when flags stand alone, or are the program's own. */
  readonly command: string;
  readonly flags: readonly string[];
}

/** The calls of the program in a page's code, and flags that stand alone. */
export function callsIn({ inline, fences }: Page): readonly Call[] {
  const shell = fences.filter(({ lang }) => lang === 'sh').flatMap(({ value }) => value.split('\n'));
  return [...inline, ...shell].flatMap((line) =>
    line
      .replace(/\s#.*$/, '')
      .split(/&&|\|/)
      .flatMap(readCall),
  );
}

function readCall(part: string): readonly Call[] {
  const [first = '', ...others] = part.trim().replace(/^npx /, '').split(/\s+/);
  const flags = [first, ...others].filter((word) => /^--?[a-zA-Z]/.test(word)).map((word) => word.replace(/=.*$/, ''));
  if (first.startsWith('--')) return [{ command: '', flags }];
  const [command] = others;
  if (first !== 'agreement' || command === undefined) return [];
  return [{ command: command.startsWith('-') ? '' : command, flags }];
}
