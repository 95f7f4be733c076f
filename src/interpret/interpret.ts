import { nodesOf } from '../lib/nodes.js';
import type { Agreement } from '../model/agreement.js';
import type { SourceDocument } from '../model/source.js';
import { findCitations } from './citations/citations.js';
import { readFacts } from './facts.js';
import { findReferences } from './references.js';
import { findResponsibilities } from './responsibilities.js';
import type { Vocabulary } from './roles.js';
import { readSections } from './sections.js';

/**
 * Says what a parsed document means: facts from the frontmatter, sections with numbers and roles, the responsibility
 * matrix and cross references from the body. `words` are the heading words by which roles are recognised;
 * `baseAct` (an SFS number) is what a bare `3 §` is a part of.
 * Never throws at and never judges what an author wrote; what cannot be understood is left out, and its text is kept.
 */
export function interpret(source: SourceDocument, words: Vocabulary, baseAct?: string): Agreement {
  const facts = readFacts(source.frontmatter);
  const { preamble, sections } = readSections(source, words);
  const responsibilities = findResponsibilities(sections, facts.parties, words);
  const references = findReferences(source, sections, facts.attachments);
  const { citations, loosePinpoints } = findCitations(source, baseAct);
  return {
    source,
    ...facts,
    preamble,
    sections,
    responsibilities,
    references,
    citations,
    loosePinpoints,
    footnotes: nodesOf(source.body, 'footnoteDefinition'),
    definitions: nodesOf(source.body, 'definition'),
  };
}
