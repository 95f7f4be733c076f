import type { Emitter } from '../model/emitter.js';
import { html } from './html/html.js';
import { json } from './json.js';
import { markdown } from './markdown/markdown.js';

/** The forms that an agreement can be published in; the first is the default. */
export const EMITTERS: readonly Emitter[] = [html, markdown, json];
