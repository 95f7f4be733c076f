import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/interpret/interpret.js';
import { isWritten } from '../../src/model/agreement.js';
import type { Requirement } from '../../src/model/profile.js';
import { everySection } from '../../src/model/section.js';
import { parse } from '../../src/parse/parse.js';
import { profileFor } from '../../src/profiles/profiles.js';
import { vocabulary } from '../../src/profiles/words.js';

/** RULES.md: what must be missing in the five agreements, each read with its own profile. */
const ERRORS: Readonly<Record<string, readonly string[]>> = {
  'blekinge-samverkan': [],
  'jamtland-harjedalen-psykisk-funktionsnedsattning': ['individual-cooperation', 'individual-plan'],
  'sormland-lan': [],
  'stockholm-habilitering': [],
  'vasternorrland-samverkan': [],
};

describe.each(Object.entries(ERRORS))('%s', (name, errors) => {
  const missing = missingIn(name);

  it('lacks what it is known to lack', () => {
    expect(missing.filter(({ severity }) => severity === 'error').map(({ role }) => role)).toEqual(errors);
  });

  it('does not drown in advice', () => {
    expect(missing.length - errors.length).toBeLessThanOrEqual(4);
  });
});

function missingIn(name: string): readonly Requirement[] {
  const path = `agreements/${name}.md`;
  const source = parse(path, readFileSync(new URL(`../../${path}`, import.meta.url)));
  const profile = profileFor(source.frontmatter.data);
  const agreement = interpret(source, vocabulary(profile));
  const roles = new Set([...everySection(agreement.sections)].flatMap((section) => section.roles));
  const isMet = ({ role, metBy }: Requirement) =>
    roles.has(role) || (metBy !== undefined && isWritten(agreement, metBy));
  return profile.requirements.filter((requirement) => !isMet(requirement));
}
