import { RULES } from '../../src/check/rules.js';
import { testRule } from '../support/test-rule.js';
for (const rule of RULES.filter(({ group }) => group === 'collection')) testRule(rule, { good: [], bad: [] });
