import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recogniseRoles } from '../../src/interpret/roles.js';
import type { Role } from '../../src/model/role.js';
import { profileFor, vocabulary } from '../../src/profiles/profiles.js';

/** The headings of real agreements, which are not ours to keep here. */
const SHARED = new URL('../../../shared/', import.meta.url);

/** RULES.md: what must be missing in the five texts that the tool was made for. */
const EXPECTED: readonly (readonly [text: string, profile: string, missing: readonly Role[]])[] = [
  ['000', 'general', []],
  ['001', 'socialstyrelsen-2010-1', ['individual-cooperation', 'individual-plan']],
  ['002', 'socialstyrelsen-2010-1', []],
  ['003', 'sosfs-2007-10', []],
  ['004', 'socialstyrelsen-2010-1', []],
];

describe.skipIf(!existsSync(SHARED))('what five real agreements lack (skipped where ../shared is not)', () => {
  it.each(EXPECTED)('%s read as %s', (text, name, missing) => {
    const profile = profileFor({ profile: name });
    const words = vocabulary(profile);
    const headings = headingsOf(text);
    expect(headings.length).toBeGreaterThan(15);
    const roles = new Set(headings.flatMap((heading) => recogniseRoles(heading, words)));
    const lacking = profile.requirements.filter(({ severity, role }) => severity === 'error' && !roles.has(role));
    expect(lacking.map(({ role }) => role)).toEqual(missing);
  });
});

/** As listed among the cases, else the numbered lines of the text itself. */
function headingsOf(text: string): readonly string[] {
  const listed = lines('cases/headings.jsonl')
    .map((line) => JSON.parse(line) as { file: string; headings: { text: string }[] })
    .find(({ file }) => file.startsWith(text));
  if (listed) return listed.headings.map((heading) => heading.text);
  const file = readdirSync(new URL('seeds/', SHARED)).find((name) => name.startsWith(text));
  return lines(`seeds/${file}`).flatMap((line) => /^ *\d{1,2}(?:\.\d)*\.?\s+([^\d\s].*)/.exec(line)?.[1] ?? []);
}

function lines(path: string): readonly string[] {
  return readFileSync(new URL(path, SHARED), 'utf8').split('\n').filter(Boolean);
}
