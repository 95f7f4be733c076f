import { placeFinder } from './paths.js';

/** A set of files (absolute), by whatever name and links they are reached. */
interface FileSet {
  add(file: string): void;
  has(file: string): boolean;
}

/** A set without files. Where they are is looked up when it is first asked: most runs write nothing. */
export function fileSet(): FileSet {
  const placesOf = placeFinder();
  const added = new Set<string>();
  const places = new Set<string>();
  const lookUp = () => {
    for (const place of [...added].flatMap(placesOf)) places.add(place);
    added.clear();
  };
  return {
    add: (file) => added.add(file),
    has: (file) => {
      lookUp();
      return placesOf(file).some((place) => places.has(place));
    },
  };
}
