import { check } from './check/check.js';
import { RULES } from './check/rules.js';
import { interpret } from './interpret/interpret.js';
import { lawOf } from './law/law.js';
import type { Agreement } from './model/agreement.js';
import type { Law } from './model/citation.js';
import { type Collection, NO_COLLECTION } from './model/collection.js';
import type { Day } from './model/day.js';
import { type Duration, HORIZON } from './model/duration.js';
import type { Finding, RuleSettings, SilencedFinding } from './model/finding.js';
import type { Profile } from './model/profile.js';
import type { Timeline } from './model/timeline.js';
import { parse } from './parse/parse.js';
import { PROFILES, profileFor } from './profiles/profiles.js';
import { vocabulary } from './profiles/words.js';
import { timeOf } from './time/time.js';

/** The world as one document needs it: the day it is read, what it is known together with, and how the user has set the rules. */
export interface CompileOptions {
  readonly day: Day;
  readonly rules?: RuleSettings;
  /** Profiles beside those that come with the tool. */
  readonly profiles?: readonly Profile[];
  /** The agreements that this one may speak of; without them, nothing is said of how it fits in with others. */
  readonly collection?: Collection;
  /** How far "due" and "ending" look ahead; `P180D` when left out (RULES.md). */
  readonly horizon?: Duration;
  /** SFS number of the act that a bare `3 §` is read as a part of; without it, a bare one cites nothing. */
  readonly baseAct?: string;
}

/** One document as it was read; what it says is the same on all days. */
export interface Reading {
  readonly agreement: Agreement;
  readonly profile: Profile;
}

/** One document, read and judged. */
export interface Compiled {
  readonly agreement: Agreement;
  readonly timeline: Timeline;
  readonly law: Law;
  readonly findings: readonly Finding[];
  /** What the rules have found too, and a comment in the document says may stand. */
  readonly silenced: readonly SilencedFinding[];
}

/** One document on one page: parse → interpret → check. `content` is a file's bytes, or text that is already decoded. */
export function compile(path: string, content: Uint8Array | string, options: CompileOptions): Compiled {
  return judge(read(path, content, options), options);
}

/** parse → interpret. */
export function read(
  path: string,
  content: Uint8Array | string,
  { baseAct, profiles = [] }: Pick<CompileOptions, 'baseAct' | 'profiles'> = {},
): Reading {
  const source = parse(path, content);
  const profile = profileFor(source.frontmatter.data, [...PROFILES, ...profiles]);
  return { agreement: interpret(source, vocabulary(profile), baseAct), profile };
}

/** What is to be said of a document on a day. */
export function judge({ agreement, profile }: Reading, options: CompileOptions): Compiled {
  const { day, rules, profiles = [], collection = NO_COLLECTION, horizon = HORIZON } = options;
  const law = lawOf(agreement, day);
  const timeline = timeOf(agreement, day, { collection, law });
  const names = [...PROFILES, ...profiles].map(({ name }) => name);
  const context = { profile, profiles: names, timeline, law, collection, horizon, rules: [], idle: [], returned: [] };
  return { agreement, timeline, law, ...check(agreement, context, RULES, rules) };
}
