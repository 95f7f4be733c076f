import schema from '../../../schemas/frontmatter.schema.json' with { type: 'json' };
import type { Format } from '../../lib/schema-faults/format.js';
import { validate } from '../../schemas/frontmatter.js';
import { SWEDISH_WORDS } from './swedish-words.js';

/** The frontmatter of an agreement. */
export const FRONTMATTER: Format = {
  schema,
  errorsIn: (data) => (validate(data) ? [] : (validate.errors ?? [])),
  whole: { sv: 'frontmatter', en: 'the frontmatter' },
  vocabulary: { sv: 'formatet', en: 'the format' },
  stray: { sv: 'Ta bort den, eller skriv uppgiften i texten.', en: 'Remove it, or write the fact in the body.' },
  swedish: SWEDISH_WORDS,
};
