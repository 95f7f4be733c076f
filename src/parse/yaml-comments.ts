import { Lexer } from 'yaml';
import type { Comment } from './comments.js';
import { findFences } from './frontmatter.js';

/**
 * The comments of a frontmatter, in reading order, and where its YAML ends. The lexer tells them from text that looks like them, and
 * goes on where the YAML is broken; what it tells beside the tokens of the text (U+0002, U+0018, U+001F) is passed by.
 */
export function yamlComments(text: string): { comments: readonly Comment[]; end: number } {
  const { opening, closing, heading } = findFences(text);
  const end = closing?.index ?? heading;
  if (!opening) return { comments: [], end: 0 };
  const comments: Comment[] = [];
  // YAML 1.2 (5.4) has CR as a line end too; the lexer does not.
  const yaml = text.slice(0, end).replace(/\r(?!\n)/g, '\n');
  let at = opening[0].length;
  for (const token of new Lexer().lex(yaml.slice(at))) {
    if (!yaml.startsWith(token, at)) continue;
    if (token.startsWith('#')) comments.push(commentOf(token, at));
    at += token.length;
  }
  return { comments, end };
}

const YAML = { parent: 'yaml', before: undefined, after: undefined };

/** What is meant for us may stand after another comment on its line: `# an end of a year # agreement-disable-line …`. */
const OPENING = /(?<![^\s])#+\s*agreement-/i;

function commentOf(token: string, at: number): Comment {
  const whole = token.trimEnd();
  const start = OPENING.exec(whole)?.index ?? 0;
  const marks = /^#+/.exec(whole.slice(start))?.[0].length ?? 0;
  const words = whole.slice(start + marks);
  return { words, offset: at + start + marks, start: at + start, end: at + whole.length, around: YAML };
}
