import manifest from '../../package.json' with { type: 'json' };
import type { Tool } from '../model/emitter.js';

/** This program, as reports and outputs name it. */
export const TOOL: Tool = { name: 'agreement', version: manifest.version };

/** Where this program is described on the web. */
export const HOMEPAGE: string = manifest.homepage;
