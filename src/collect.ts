import { interpret } from './interpret/interpret.js';
import { grouped } from './lib/grouped.js';
import { once } from './lib/once.js';
import type { Agreement } from './model/agreement.js';
import type { Collection, Member } from './model/collection.js';
import { headOf, MOST_HEAD_BYTES, parseHead } from './parse/head.js';

/** A file as it was read. */
export interface SourceFile {
  readonly path: string;
  /** The head is enough for a collection. */
  readonly content: Uint8Array | string;
}

/**
 * Many documents → the collection. Of each only the frontmatter counts, and it is read in full first when somebody asks for
 * it: a look at the words is enough to know which files can speak of which, so that one document is linted among thousands.
 * A head that YAML cannot read says nothing but its id, if that stands on a line of its own: one typing error in a file should
 * not make every file wrong that speaks of it.
 */
export function collect(files: Iterable<SourceFile>): Collection {
  const members = Array.from(files, toMember).sort((a, b) => (a.path < b.path ? -1 : 1));
  const byId = grouped(members, ({ id }) => (id === undefined ? [] : [id]));
  const mentioning = once(() => grouped(members, ({ words }) => words().filter((word) => byId.has(word))));
  const among = (id: string, says: (agreement: Agreement) => boolean) =>
    ((WORD.test(id) ? mentioning().get(id) : members) ?? []).map((member) => member.agreement()).filter(says);
  return {
    members,
    withId: (id) => byId.get(id) ?? [],
    replacing: (id) => among(id, ({ replaces }) => replaces.some((one) => one.id === id)),
    under: (id) => among(id, ({ parent }) => parent === id),
  };
}

interface Head extends Member {
  /** The words that can be ids of agreements, each once. */
  words(): readonly string[];
}

function toMember({ path, content }: SourceFile): Head {
  const head = headOf(typeof content === 'string' ? Buffer.from(content.slice(0, MOST_HEAD_BYTES)) : content);
  const agreement = once(() => interpret(parseHead(path, head), []));
  // What is looked for is ASCII: a byte is as good as a character, and faster.
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1');
  return { path, id: quickId(text) ?? agreement().id, agreement, words: () => wordsIn(text, agreement) };
}

/** What an id is made of. Others are no ids of the format, but are looked for all the same. */
const WORD = /^[a-z0-9-]+$/;

/** Where the first line that says something begins with a word, it is a key, and keys on lines of their own have no space before. */
const BLOCK_MAP = /^(?:\xEF\xBB\xBF)?---[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?=[A-Za-z])/;

/** The id where it stands as people write it, alone on its line; other ways of YAML to say it are left to the parser. */
function quickId(text: string): string | undefined {
  const [line, ...others] = text.matchAll(/\nid:([^\n]*)/g);
  if (!line || others.length > 0 || !BLOCK_MAP.test(text) || goesOn(text.slice(line.index + line[0].length)))
    return undefined;
  return /^[ \t]+(["']?)(?!(?:true|false|null)(?![a-z0-9-]))([a-z][a-z0-9-]*)\1[ \t]*(?:[ \t]#.*)?\r?$/.exec(
    line[1] ?? '',
  )?.[2];
}

/** Whether an indented line follows, which may belong to the value above it. */
function goesOn(rest: string): boolean {
  const next = rest.search(/[^ \t\r\n]/);
  return rest[next] !== '#' && /[ \t]/.test(rest[next - 1] ?? '');
}

/** The keys by which one agreement speaks of another. */
const RELATION = /parent|replaces/;

/** A backslash can spell an id, or a key, in a way that only the parser sees. */
function wordsIn(text: string, agreement: () => Agreement): readonly string[] {
  if (!text.includes('\\')) return RELATION.test(text) ? [...new Set(text.match(/[a-z0-9-]+/g))] : [];
  const { parent, replaces } = agreement();
  return [...new Set([parent, ...replaces.map(({ id }) => id)].filter((id) => id !== undefined))];
}
