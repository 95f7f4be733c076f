import { check, type RuleSettings } from './check/check.js';
import { RULES } from './check/rules.js';
import { interpret } from './interpret/interpret.js';
import { lawOf } from './law/law.js';
import type { Agreement } from './model/agreement.js';
import type { Law } from './model/citation.js';
import type { Day } from './model/day.js';
import type { Finding } from './model/finding.js';
import type { Timeline } from './model/timeline.js';
import { parse } from './parse/parse.js';
import { PROFILES, profileFor } from './profiles/profiles.js';
import { vocabulary } from './profiles/words.js';
import { timeOf } from './time/time.js';

/** The world as one document needs it: the day it is read, and how the user has set the rules. */
export interface CompileOptions {
  readonly day: Day;
  readonly rules?: RuleSettings;
  /** SFS number of the act that a bare `3 §` is read as a part of; without it, a bare one cites nothing. */
  readonly baseAct?: string;
}

/** One document, read and judged. */
export interface Compiled {
  readonly agreement: Agreement;
  readonly timeline: Timeline;
  readonly law: Law;
  readonly findings: readonly Finding[];
}

/** How far "due" and "ending" look ahead (RULES.md). */
const HORIZON = { text: 'P180D', months: 0, days: 180 };

/** One document on one page: parse → interpret → check. `content` is a file's bytes, or text that is already decoded. */
export function compile(path: string, content: Uint8Array | string, { day, rules, baseAct }: CompileOptions): Compiled {
  const source = parse(path, content);
  const profile = profileFor(source.frontmatter.data);
  const agreement = interpret(source, vocabulary(profile), baseAct);
  const timeline = timeOf(agreement, day);
  const law = lawOf(agreement, day);
  const profiles = PROFILES.map(({ name }) => name);
  const findings = check(agreement, { profile, profiles, timeline, law, horizon: HORIZON }, RULES, rules);
  return { agreement, timeline, law, findings };
}
