import { once } from '../lib/once.js';
import data from './provisions.json' with { type: 'json' };

/** What has taken the place of a provision, or of a whole act. */
export interface MapEntry {
  /** `2001:453#K5P8a`, `1990:1404`. */
  readonly old: string;
  readonly new: readonly string[];
  /** `low` is never told to anyone. */
  readonly sure: 'high' | 'medium' | 'low';
}

/** An entry that may be told. */
export type SureEntry = MapEntry & { readonly sure: 'high' | 'medium' };

/** All that is known of provisions that have moved. */
export const ENTRIES: readonly MapEntry[] = data as unknown as readonly MapEntry[];

/** Where the provision (or act) with a key has gone, if that may be told. */
export function entryOf(key: string): SureEntry | undefined {
  return tellable().get(key);
}

/** Whether the map speaks of a provision, as old or new: then the act has or had it. */
export function isMapped(key: string): boolean {
  return mentioned().has(key);
}

const tellable = once(() => new Map(ENTRIES.filter(isSure).map((entry) => [entry.old, entry])));

function isSure(entry: MapEntry): entry is SureEntry {
  return entry.sure !== 'low';
}

const mentioned = once(() => new Set(ENTRIES.flatMap((entry) => [entry.old, ...entry.new])));
