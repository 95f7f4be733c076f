import { once } from '../lib/once.js';
import { sha256 } from '../lib/sha256.js';
import type { Agreement } from '../model/agreement.js';
import type { Finding } from '../model/finding.js';
import type { Section } from '../model/section.js';

/** A finding that is to get its fingerprint. */
export interface Unprinted {
  readonly finding: Omit<Finding, 'fingerprint'>;
  /** What the finding is about, in the words of the file or the rule. */
  readonly evidence: string;
  readonly section: Section | undefined;
}

/**
 * Findings with what they are known by from one day to the next: rule, document, section and evidence (CONVENTIONS, "Formats"). The
 * same evidence twice in one section is told apart by its order there. Nothing in it depends on how the file
 * lies on disk, but for a document without id, its path.
 */
export function withFingerprints(unprinted: readonly Unprinted[], agreement: Agreement): readonly Finding[] {
  const seen = new Map<string, number>();
  const names = once(() => sectionNames(agreement.sections));
  return unprinted.map(({ finding, evidence, section }) => {
    const document = agreement.id ?? agreement.source.path;
    const key = JSON.stringify([finding.rule, document, section ? names().get(section) : [], evidence].map(alike));
    const order = seen.get(key) ?? 0;
    seen.set(key, order + 1);
    const fingerprint = sha256(`${key}#${order}`).slice(0, 32);
    return { ...finding, fingerprint };
  });
}

function alike(part: string | readonly string[] | undefined): unknown {
  return typeof part === 'string' ? part.replace(/\r\n?/g, '\n').normalize('NFC') : part;
}

/**
 * What each section is called, whatever its number becomes: the `{#id}` that the author gave it, else its words below the nearest
 * section that has one, or below the root.
 */
function sectionNames(sections: readonly Section[]): ReadonlyMap<Section, readonly string[]> {
  const names = new Map<Section, readonly string[]>();
  const name = (some: readonly Section[], above: readonly string[]) => {
    for (const section of some) {
      const own = section.givenId === undefined ? [...above, wordsOf(section)] : [`#${section.givenId}`];
      names.set(section, own);
      name(section.sections, own);
    }
  };
  name(sections, []);
  return names;
}

/** The heading without the number of an attachment, which changes when one is put before it. */
function wordsOf({ heading, attachment }: Section): string {
  const words = attachment === undefined ? '' : heading.replace(/^\p{L}+\.?\s*[\p{L}\d]+[\s.:–—-]*/u, '');
  return words || heading;
}
