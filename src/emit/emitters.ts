import type { Emitter } from '../model/emitter.js';
import { akn } from './akn/akn.js';
import { html } from './html/html.js';
import { json } from './json.js';
import { markdown } from './markdown/markdown.js';
import { pdf } from './pdf/pdf.js';

/** The forms that an agreement can be published in; the first is the default. */
export const EMITTERS: readonly Emitter[] = [html, markdown, json, pdf, akn];
