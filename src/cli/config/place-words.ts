import type { Text } from '../../model/locale.js';
import type { Range } from '../../model/place.js';

/** A place as people are shown it, and as terminals and editors can open it: `agreement.config.yaml:4:9`. */
export function placeIn(path: string, { start }: Range): string {
  return `${path}:${start.line}:${start.column}`;
}

/** What is to be said of a place. */
export function textAt(place: string, { sv, en }: Text): Text {
  return { sv: `${place}: ${sv}`, en: `${place}: ${en}` };
}
