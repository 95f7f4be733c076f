import type { Emitter } from '../../model/emitter.js';
import { page } from './page.js';
import { serialise } from './serialise.js';

/** One self-contained page without scripts: accessible, printable, readable on a phone (PUBLISHING.md). */
export const html: Emitter = {
  name: 'html',
  extension: '.html',
  byDefault: true,
  about: {
    sv: 'En webbsida utan beroenden, tillgänglig och utskrivbar',
    en: 'A web page of its own, accessible and printable',
  },
  emit: (agreement, context) => serialise(page(agreement, context)),
};
