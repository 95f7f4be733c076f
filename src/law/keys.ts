import type { Pinpoint } from '../model/citation.js';
import { joined, printed } from './numbers.js';

/** A chapter, a section, or a section in a chapter. */
export type Provision = Pick<Pinpoint, 'chapter' | 'section'>;

/** A provision of an act as the data and lagen.nu write it: `2001:453#K5P8a`; for the act alone its number. */
export function keyOf(act: string, { chapter, section }: Provision): string {
  const fragment = fragmentOf(chapter, section);
  return fragment === '' ? act : `${act}#${fragment}`;
}

/** `K5P8a`, `P8a`, `K5`. */
export function fragmentOf(chapter: string | undefined, section: string | undefined): string {
  return (chapter === undefined ? '' : `K${joined(chapter)}`) + (section === undefined ? '' : `P${joined(section)}`);
}

/** Reads what `keyOf` writes. */
export function readKey(key: string): { readonly act: string; readonly provision: Provision } {
  const [act = '', fragment = ''] = key.split('#');
  const { chapter, section } = /^(?:K(?<chapter>\d+[a-z]?))?(?:P(?<section>\d+[a-z]?))?$/.exec(fragment)?.groups ?? {};
  return { act, provision: { chapter: chapter && printed(chapter), section: section && printed(section) } };
}
