import { SEVERITIES, type Severity } from '../model/finding.js';
import type { HeadingWords, Profile } from '../model/profile.js';
import type { Role } from '../model/role.js';

/**
 * One profile that asks for all that several do. Where two ask for the same thing the strictest one is kept, as it
 * stands; the first of them where they are as strict.
 */
export function mergeProfiles(first: Profile, ...others: readonly Profile[]): Profile {
  return others.reduce(merge, first);
}

function merge(one: Profile, other: Profile): Profile {
  return {
    name: `${one.name} + ${other.name}`,
    title: { sv: `${one.title.sv} + ${other.title.sv}`, en: `${one.title.en} + ${other.title.en}` },
    about: { sv: `${one.about.sv}\n\n${other.about.sv}`, en: `${one.about.en}\n\n${other.about.en}` },
    requirements: strictest([...one.requirements, ...other.requirements], ({ role }) => role),
    requiredKeys: strictest([...(one.requiredKeys ?? []), ...(other.requiredKeys ?? [])], ({ key }) => key),
    words: mergeWords(one.words, other.words),
  };
}

/** Keeps one demand for each thing that is asked for. */
function strictest<Demand extends { readonly severity: Severity }>(
  demands: readonly Demand[],
  thingOf: (demand: Demand) => string,
): readonly Demand[] {
  const kept = new Map<string, Demand>();
  for (const demand of demands) {
    const before = kept.get(thingOf(demand));
    if (!before || rank(demand) < rank(before)) kept.set(thingOf(demand), demand);
  }
  return [...kept.values()];
}

function rank({ severity }: { readonly severity: Severity }): number {
  return SEVERITIES.indexOf(severity);
}

function mergeWords(one: HeadingWords, other: HeadingWords): HeadingWords {
  const roles = new Set([...Object.keys(one), ...Object.keys(other)] as Role[]);
  return Object.fromEntries(
    [...roles].map((role) => [role, [...new Set([...(one[role] ?? []), ...(other[role] ?? [])])]]),
  );
}
