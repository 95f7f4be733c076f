import { type Range, START } from '../../model/place.js';
import type { ConfigData } from './config-data.js';
import type { ParsedData } from './parse-data.js';

/** A path as a config writes it, and where. */
interface WrittenPath {
  readonly path: string;
  readonly range: Range;
}

/** The paths under a key, one or a list, if other keys are wrong too: all that is wrong is told at once. The schema tells of those that are none. */
export function namedPaths(
  { raw, places }: Pick<ParsedData<ConfigData>, 'raw' | 'places'>,
  key: 'extends' | 'profiles',
  most: number,
): readonly WrittenPath[] {
  const written = raw[key];
  return [written]
    .flat()
    .slice(0, most)
    .flatMap((path, index) => {
      if (typeof path !== 'string' || path.trim() === '' || !IS_PATH.test(path)) return [];
      const pointer = Array.isArray(written) ? `/${key}/${index}` : `/${key}`;
      return { path, range: places.get(pointer)?.value ?? START };
    });
}

/** As in the schema. */
const IS_PATH = /^(?![/~])[^\\:\r\n\0]{1,500}$/;
