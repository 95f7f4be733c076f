import { visit } from 'unist-util-visit';
import { decodeUri } from '../../lib/decode-uri.js';
import type { Agreement } from '../../model/agreement.js';
import { safeAddress } from './addresses.js';

/** The files beside an agreement that its outputs lead to, each once: paths from its folder, without query and fragment. */
export function filesBeside({ source, attachments }: Agreement): readonly string[] {
  const addresses = attachments.flatMap(({ href }) => href ?? []);
  visit(source.body, ['link', 'definition'], (node) => {
    if ('url' in node) addresses.push(node.url);
  });
  const paths = addresses
    .filter((address) => !address.startsWith('#'))
    .flatMap((address) => safeAddress(address) ?? [])
    .filter((address) => !/^(?:https?|mailto):/.test(address))
    .map((address) => decodeUri(address.replace(/[?#].*$/, '')));
  return [...new Set(paths)].filter(Boolean);
}
