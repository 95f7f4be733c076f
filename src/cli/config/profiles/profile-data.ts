import type { Text } from '../../../model/locale.js';
import type { HeadingWords, RequiredKey, Requirement } from '../../../model/profile.js';
import type { ExtendingProfile } from '../../../profiles/extend.js';

/** What a profile file says, as `schemas/profile.schema.json` describes it. */
export interface ProfileData {
  readonly name: string;
  readonly extends?: string | readonly string[];
  readonly title: WrittenText;
  readonly about: WrittenText;
  readonly requirements?: readonly Written<Requirement>[];
  readonly requiredKeys?: readonly Written<RequiredKey>[];
  readonly words?: HeadingWords;
}

/** In the author's language alone, or in both. */
type WrittenText = string | Text;

type Written<Demand> = Omit<Demand, 'asks' | 'source'> & { readonly asks: WrittenText; readonly source: WrittenText };

/** The profile that a file describes: what it leaves out it does not ask for. */
export function toProfile(data: ProfileData): ExtendingProfile {
  const { name, title, about, requirements = [], requiredKeys = [], words = {} } = data;
  return {
    name,
    title: textOf(title),
    about: textOf(about),
    requirements: requirements.map(demandOf),
    requiredKeys: requiredKeys.map(demandOf),
    words,
    extends: [data.extends ?? []].flat(),
  };
}

function demandOf<Demand extends { readonly asks: WrittenText; readonly source: WrittenText }>(demand: Demand) {
  return { ...demand, asks: textOf(demand.asks), source: textOf(demand.source) };
}

function textOf(written: WrittenText): Text {
  return typeof written === 'string' ? { sv: written, en: written } : written;
}
