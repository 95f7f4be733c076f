import type { Lines } from '../../lib/lines.js';
import type { Meaning } from '../../model/citation.js';
import type { Fix } from '../../model/finding.js';

/**
 * For a citation whose provision is another act's: puts the provision of the act whose number is written in its place, and
 * leaves the name and the number as they are. Only where the provision stands first. The meaning must be movable.
 */
export function fixInActWritten(meaning: Meaning, lines: Lines): Fix | undefined {
  const { citation, fault, successor } = meaning;
  const old = PROVISION.exec(citation.text)?.[0];
  const now = PROVISION.exec(successor?.canonical ?? '')?.[0];
  const isInActWritten =
    fault?.kind === 'wrong-act' && successor?.uris.every((uri) => uri.includes(`/${fault.written}#`));
  if (old === undefined || now === undefined || !isInActWritten) return undefined;
  const { offset } = citation.range.start;
  const title = { sv: `Skriv ”${now}”`, en: `Write “${now}”` };
  return { title, edits: [{ range: lines.range(offset, offset + old.length), text: now }] };
}

/** Chapters and sections at the beginning of a citation, where none come later. */
const PROVISION = /^\d[^§\p{Lu}()]*§{1,2}(?![\s\S]*§)/u;
