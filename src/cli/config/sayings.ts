import { valueAt } from '../../lib/pointer.js';
import { START } from '../../model/place.js';
import type { Layer } from './layers.js';
import { placeIn } from './place-words.js';

/** Where something is said. */
interface Saying {
  readonly layer: Layer;
  /** As people are shown it. */
  readonly place: string;
}

/** The place of what a config says at a JSON Pointer. */
export function placeOfSaying({ path, places }: Layer, pointer: string): string {
  return placeIn(path, places.get(pointer)?.value ?? START);
}

/** The config that has the last word on what stands at a JSON Pointer; undefined when none says anything. */
export function lastSaying(layers: readonly Layer[], pointer: string): Saying | undefined {
  const layer = layers.findLast(({ data }) => valueAt(data, pointer) !== undefined);
  return layer && { layer, place: placeOfSaying(layer, pointer) };
}
