import { readFacts } from '../../src/interpret/facts.js';
import type { Agreement } from '../../src/model/agreement.js';
import { parse } from '../../src/parse/parse.js';

/** An agreement with nothing but the given frontmatter. */
export function agreementOf(yaml: string): Agreement {
  const source = parse('test.md', `---\n${yaml}\n---\n`);
  const nothing = { preamble: [], sections: [], responsibilities: [], references: [], footnotes: [], definitions: [] };
  return { source, ...readFacts(source.frontmatter), ...nothing, citations: [], loosePinpoints: [] };
}
