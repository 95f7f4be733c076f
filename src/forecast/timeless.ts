import { RULES } from '../check/rules.js';

const TIMELESS: ReadonlySet<string> = new Set(RULES.filter(({ check }) => check.length < 2).map(({ name }) => name));

/** Whether a rule cannot know what day it is, because its check is told of nothing but the agreement. */
export function isTimeless(rule: string): boolean {
  return TIMELESS.has(rule);
}

/** The settings that leave such rules out. */
export const TIMELESS_OFF = Object.fromEntries([...TIMELESS].map((rule) => [rule, 'off' as const]));
