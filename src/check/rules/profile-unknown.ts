import { listWords } from '../../lib/list-words.js';
import { nearest } from '../../lib/nearest.js';
import { placeOf } from '../../model/agreement.js';
import { defineRule } from '../../model/rule.js';

/** A name after `profile` that is no profile's. */
export const profileUnknown = defineRule<{ name: string; meant: string | undefined; known: readonly string[] }>({
  name: 'profile-unknown',
  group: 'frontmatter',
  severity: 'error',
  gate: true,
  needs: 'facts',
  source: {
    sv: 'Formatet, version 1: profilen bestämmer vilka krav som gäller.',
    en: 'The format, version 1: the profile decides which requirements apply.',
  },
  summary: { sv: 'Profilen ska finnas.', en: 'The profile must exist.' },
  help: {
    sv: 'Rätta namnet, eller ta bort nyckeln profile: då gäller socialstyrelsen-2010-1.',
    en: 'Mend the name, or remove the key profile: then socialstyrelsen-2010-1 applies.',
  },
  message: {
    sv: ({ name, meant, known }) =>
      `Det finns ingen profil som heter ”${name}”, så dess krav kontrolleras inte. ${meant ? `Menade du ${meant}?` : `Profilerna är ${listWords(known, 'och')}.`}`,
    en: ({ name, meant, known }) =>
      `There is no profile called “${name}”, so its requirements are not checked. ${meant ? `Did you mean ${meant}?` : `The profiles are ${listWords(known, 'and')}.`}`,
  },
  example: {
    bad: '---\nprofile: [socialstyrelsen-2010-1, ⟦lokal⟧]\n---\n',
    good: '---\nprofile: [socialstyrelsen-2010-1, local]\nparent: sormland-lan\n---\n',
  },
  *check(agreement, { profiles }) {
    const written = agreement.source.frontmatter.data['profile'];
    for (const [index, name] of [written].flat().entries()) {
      if (typeof name !== 'string' || name === '' || profiles.includes(name)) continue;
      const range = placeOf(agreement, Array.isArray(written) ? `/profile/${index}` : '/profile');
      yield { range, data: { name, meant: nearest(name, profiles), known: profiles } };
    }
  },
});
