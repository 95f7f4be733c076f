import { interpret } from '../../src/interpret/interpret.js';
import type { Agreement } from '../../src/model/agreement.js';
import { parse } from '../../src/parse/parse.js';
import { profileFor } from '../../src/profiles/profiles.js';
import { vocabulary } from '../../src/profiles/words.js';

/** What a whole document says, before it is judged. */
export function agreementOf(text: string): Agreement {
  const source = parse('exempel.md', text);
  return interpret(source, vocabulary(profileFor(source.frontmatter.data)));
}
