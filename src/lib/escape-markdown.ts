import { oneLine } from './one-line.js';

/**
 * An author's words as they can stand in a cell or sentence of GitHub's Markdown (GFM) and mean nothing but themselves: no
 * markup, cell border, HTML, reference, formula or link. Not for the start of a line.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&$@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=\bwww)\./gi, '\\.');
}
