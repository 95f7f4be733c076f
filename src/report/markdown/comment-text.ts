import { escapeMarkdown } from '../../lib/escape-markdown.js';
import { oneLine } from '../../lib/one-line.js';

/**
 * Words as they can stand in a comment on GitHub or GitLab: beside Markdown's own signs, nobody is called and nothing is referred
 * to. Both look for names and numbers in the finished text, when escapes are gone (github/markup, issue 1168); an empty comment
 * between the signs is what they do not look through.
 */
export function commentText(text: string): string {
  return escapeMarkdown(text).replace(MEANING, '<!-- -->');
}

/**
 * The middle of `@name`, `#12`, and of GitLab's `!12`, `%12`, `~label`, `$12`, `&12` and `[issue:12]`; of `GH-12`, of `:emoji:`, and of
 * an address, which has a backslash by now.
 */
const MEANING = /(?<=[@#!%~$&[])(?=[\p{L}\p{N}"_])|(?<=\bGH)(?=-\d)|(?<=:)(?=[\p{L}\p{N}_+-]+:)|(?<=\\:)(?=\/\/)/giu;

/** Words as code: nothing in them is anything but signs (CommonMark 0.31.2, 6.1). */
export function codeSpan(text: string): string {
  const told = oneLine(text);
  const longest = Math.max(0, ...[...told.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(told) || told === '' ? ' ' : '';
  return `${fence}${space}${told}${space}${fence}`;
}
