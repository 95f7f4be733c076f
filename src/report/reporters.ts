import type { Reporter } from '../model/reporter.js';
import { compact } from './compact.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { pretty } from './pretty.js';
import { sarif } from './sarif.js';

/** Every way to tell findings; the first is what people get who name none. */
export const REPORTERS: readonly Reporter[] = [pretty, compact, json, sarif, github, gitlab, junit, markdown];
