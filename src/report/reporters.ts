import type { Reporter } from '../model/reporter.js';
import { compact } from './compact.js';
import { json } from './json.js';
import { pretty } from './pretty.js';

/** Every way to tell findings; the first is what people get who name none. */
export const REPORTERS: readonly Reporter[] = [pretty, compact, json];
