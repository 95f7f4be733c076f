import type { ConfigSource } from '../../../model/config.js';
import type { ExtendingProfile } from '../../../profiles/extend.js';
import type { ParsedData } from '../parse-data.js';
import type { ProfileData } from './profile-data.js';

/** A profile file as it was read, and where a config names it. */
export interface ProfileFile extends ConfigSource {
  /** As people are shown it. */
  readonly path: string;
  readonly namedAt: string;
  readonly parsed: ParsedData<Partial<ProfileData>>;
  /** Without what it extends; undefined when the file has problems. */
  readonly profile: ExtendingProfile | undefined;
}
