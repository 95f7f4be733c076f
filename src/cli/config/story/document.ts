import { read } from '../../../compile.js';
import { isWritten } from '../../../model/agreement.js';
import type { Profile } from '../../../model/profile.js';
import { MAX_BYTES } from '../../../model/source.js';
import { readStart } from '../../files/read-start.js';
import { placeIn } from '../place-words.js';

/** What an agreement says itself of how it is to be read. */
export interface OwnWords {
  readonly profile: readonly string[];
  /** Where in it: `lokala/a.md:4:10`. Undefined when it says nothing. */
  readonly place: string | undefined;
}

/** The agreement at an absolute path; undefined when there is none that can be opened. `path` is as it is shown. */
export function documentAt(file: string, path: string, profiles: readonly Profile[]): OwnWords | undefined {
  const content = contentOf(file);
  if (!content) return undefined;
  const { agreement } = read(path, content, { profiles });
  const entry = isWritten(agreement, '/profile') ? agreement.source.frontmatter.entries.get('/profile') : undefined;
  return { profile: agreement.profile, place: entry && placeIn(path, entry.value) };
}

function contentOf(file: string): Uint8Array | undefined {
  try {
    return readStart(file, Buffer.alloc(MAX_BYTES + 1)).bytes;
  } catch {
    return undefined;
  }
}
