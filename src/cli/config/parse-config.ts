import { excerpt } from '../../lib/excerpt.js';
import { indexLines, type Lines } from '../../lib/lines.js';
import type { PlacedText } from '../../lib/schema-faults/fault-place.js';
import { YAML_SENTENCES } from '../../lib/yaml-sentences.js';
import { CONFIG_SENTENCES } from '../../locales/config-words.js';
import type { Template } from '../../model/locale.js';
import { START } from '../../model/place.js';
import { decode } from '../../parse/decode.js';
import { readYaml } from '../../parse/yaml.js';
import { fill } from '../session.js';
import type { ConfigData } from './config-data.js';
import { type ConfigProblem, findConfigProblems } from './config-problems.js';

/** A config as it was read. */
interface ParsedConfig {
  /** Empty when there are problems. */
  readonly data: ConfigData;
  /** Where its values stand, by JSON Pointer. */
  readonly places: PlacedText['entries'];
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads a config: YAML 1.2 without anchors, aliases and tags; JSON is a part of that. Blank lines and comments alone are a config
 * without decisions.
 */
export function parseConfig(content: Uint8Array): ParsedConfig {
  const { text, unreadable } = decode(content);
  const lines = indexLines(text);
  const unfit = unreadable?.(lines);
  if (unfit && unfit.reason !== 'empty') {
    return refused({ range: unfit.range, text: fill(SENTENCES[unfit.reason] ?? CONFIG_SENTENCES.binary, '') });
  }
  const isBlank = text.split(/[\r\n]/).every((line) => BLANK_LINE.test(line));
  return isBlank ? NOTHING : parseText(text, lines);
}

const BLANK_LINE = /^\uFEFF?(?:---)?[ \t]*(?:#|$)/;

function parseText(text: string, lines: Lines): ParsedConfig {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const place = (from: number, to: number) => lines.range(start + from, start + to);
  const { problems, data, entries } = readYaml(text.slice(start), place);
  const [problem] = problems;
  if (problem) {
    const sentence = SENTENCES[problem.kind] ?? YAML_SENTENCES.yaml;
    return refused({ range: problem.range, text: fill(sentence, excerpt(problem.evidence)) });
  }
  const faults = findConfigProblems(data, { text, lines, entries, range: START });
  return faults.length > 0 ? refused(...faults) : { data, places: entries, problems: [] };
}

const SENTENCES: Readonly<Record<string, Template<string>>> = { ...YAML_SENTENCES, ...CONFIG_SENTENCES };

const NOTHING: ParsedConfig = { data: {}, places: new Map(), problems: [] };

function refused(...problems: readonly ConfigProblem[]): ParsedConfig {
  return { ...NOTHING, problems };
}
