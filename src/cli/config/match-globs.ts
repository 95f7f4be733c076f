import picomatch from 'picomatch';
import type { Globs } from '../../model/config.js';
import { isWithin, pathFrom } from '../files/paths.js';
import { BRACED_SLASH } from './globs.js';

/**
 * Tells whether a file, by its absolute path, is meant by files, folders and globs. A folder means all that is in it; a file that is
 * not in the folder that they are from is never meant. Hidden files count, as does the size of letters; å is å however it is coded.
 */
export function matcherOf({ folder, patterns }: Globs): (file: string) => boolean {
  const matches = patterns.map(matcherOfOne);
  return (file) => {
    if (!isWithin(file, folder)) return false;
    const path = pathFrom(folder, file).normalize('NFC');
    return matches.some((isMatch) => isMatch(path));
  };
}

function matcherOfOne(pattern: string): (path: string) => boolean {
  const plain = pattern
    .normalize('NFC')
    .replace(/^(?:\.\/+)+|\/+$/g, '')
    .replace(/\/(?:\.?\/)+/g, '/');
  if (plain === '.' || plain === '') return () => true;
  const isFit = writtenOut(plain).map(matcherOfSegments);
  return (path) => path === plain || path.startsWith(`${plain}/`) || isFit.some((isMatch) => isMatch(path.split('/')));
}

/** A glob for each choice of braces that have a slash in them: `{a/b,c}/d` is `a/b/d` and `c/d`. */
function writtenOut(glob: string): readonly string[] {
  const [braces] = BRACED_SLASH.exec(glob) ?? [];
  if (braces === undefined) return [glob];
  const choices = braces.slice(1, -1).split(',');
  return choices.flatMap((choice) => writtenOut(glob.replace(braces, () => choice)));
}

type Segment = (name: string) => boolean;

/** Matches name by name, so that no glob takes more time than names times names: one expression for all would try every combination. */
function matcherOfSegments(glob: string): (names: readonly string[]) => boolean {
  const segments = glob.split('/').map((segment) => (segment === '**' ? undefined : segmentOf(segment)));
  return (names) => {
    let ends: readonly number[] = [0];
    for (const segment of segments) ends = segment ? endsAfter(segment, ends, names) : endsFrom(ends[0], names);
    return ends.includes(names.length);
  };
}

function segmentOf(segment: string): Segment {
  // Both ways to write “none of these” count, as elsewhere.
  return picomatch(segment.replaceAll('[!', '[^'), { dot: true, noextglob: true, nonegate: true, keepQuotes: true });
}

/** How many names can have been matched when one more is. */
function endsAfter(segment: Segment, ends: readonly number[], names: readonly string[]): readonly number[] {
  return ends.flatMap((end) => (segment(names[end] ?? '') && end < names.length ? end + 1 : []));
}

/** The same for `**`: any number of names. */
function endsFrom(first: number | undefined, names: readonly string[]): readonly number[] {
  return first === undefined ? [] : Array.from({ length: names.length - first + 1 }, (_, more) => first + more);
}
