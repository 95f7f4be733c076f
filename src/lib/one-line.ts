import { printable } from './printable.js';

/** An author's words on one line, composed (NFC) and without signs that a terminal would obey. */
export function oneLine(text: string): string {
  return printable(text.normalize('NFC').replace(/\s+/g, ' ').trim());
}
