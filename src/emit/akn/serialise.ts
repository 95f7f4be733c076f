import type { Element } from 'xast';
import { xmlFile } from '../../lib/xml-file.js';

/** The tree as a file. */
export function serialise(root: Element): string {
  return xmlFile(root, ({ name }) => WORDED.has(name));
}

/** Elements whose content is words. */
const WORDED = new Set([
  ...['a', 'authorialNote', 'b', 'caption', 'date', 'docDate', 'docNumber', 'docStatus', 'docTitle', 'heading', 'i'],
  ...['inline', 'num', 'organization', 'p', 'person', 'ref', 'role', 'signature', 'span'],
]);
