import type { Element } from 'hast';
import { h } from 'hastscript';
import { embeddedJson } from '../../lib/safe-json.js';

/** Linked data about a page (JSON-LD). It is no script: nothing of it runs, and the page's policy allows none. */
export function dataBlock(data: object): Element {
  return h('script', { type: 'application/ld+json' }, embeddedJson(data));
}
