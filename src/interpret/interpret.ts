import type { Definition, FootnoteDefinition, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Agreement } from '../model/agreement.js';
import type { SourceDocument } from '../model/source.js';
import { readFacts } from './facts.js';
import { findReferences } from './references.js';
import { findResponsibilities } from './responsibilities.js';
import type { Vocabulary } from './roles.js';
import { readSections } from './sections.js';

/**
 * Says what a parsed document means: facts from the frontmatter, sections with numbers and roles, the responsibility
 * matrix and cross references from the body. `words` are the heading words by which roles are recognised.
 * Never throws at and never judges what an author wrote; what cannot be understood is left out, and its text is kept.
 */
export function interpret(source: SourceDocument, words: Vocabulary): Agreement {
  const facts = readFacts(source.frontmatter);
  const { preamble, sections } = readSections(source, words);
  const responsibilities = findResponsibilities(sections, facts.parties, words);
  const references = findReferences(source, sections, facts.attachments);
  return {
    source,
    ...facts,
    preamble: preamble.filter(isShown),
    sections,
    responsibilities,
    references,
    footnotes: collect<FootnoteDefinition>(source, 'footnoteDefinition'),
    definitions: collect<Definition>(source, 'definition'),
  };
}

/** Definitions of links and footnotes are shown where they are referred to. */
function isShown(node: RootContent): boolean {
  return node.type !== 'definition' && node.type !== 'footnoteDefinition';
}

function collect<Node extends RootContent>(source: SourceDocument, type: Node['type']): readonly Node[] {
  const found: Node[] = [];
  visit(source.body, type, (node) => {
    found.push(node as Node);
  });
  return found;
}
