import type { Rule } from '../model/rule.js';

/** Every rule, by group and name. What is in the list is run, explained, documented and tested. */
export const RULES: readonly Rule[] = [];
