import { CONFIG_SENTENCES } from '../../locales/config-words.js';
import type { ConfigData } from './config-data.js';
import { findConfigProblems } from './config-problems.js';
import { type ParsedData, parseData } from './parse-data.js';

/** Reads a config. Blank lines and comments alone are a config without decisions. */
export function parseConfig(content: Uint8Array): ParsedData<ConfigData> {
  return parseData<ConfigData>(content, { problemsIn: findConfigProblems, sentences: CONFIG_SENTENCES });
}
