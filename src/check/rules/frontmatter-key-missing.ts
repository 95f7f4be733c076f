import { pointerWords } from '../../lib/pointer.js';
import { isWritten, placeOf } from '../../model/agreement.js';
import type { Text } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import { severityOf } from '../demand.js';

/** A key that the document's profile asks for beside those that every agreement has. */
export const frontmatterKeyMissing = defineRule<{ key: string; asks: Text; source: Text }>({
  name: 'frontmatter-key-missing',
  group: 'frontmatter',
  severity: 'error',
  gate: false,
  needs: 'facts',
  source: {
    sv: 'Profilens källor: för local praxis, att en lokal överenskommelse bygger på länets.',
    en: 'The sources of the profile: for local practice, that a local agreement builds on that of the county.',
  },
  summary: {
    sv: 'Frontmatter ska ha de nycklar som profilen begär.',
    en: 'The frontmatter must have the keys that the profile asks for.',
  },
  help: {
    sv: 'Lägg till nyckeln i frontmatter, eller välj en annan profil.',
    en: 'Add the key to the frontmatter, or choose another profile.',
  },
  message: {
    sv: ({ key, asks, source }) => `Nyckeln ${key} saknas i frontmatter. ${source.sv} ${asks.sv}`,
    en: ({ key, asks, source }) => `The key ${key} is missing in the frontmatter. ${source.en} ${asks.en}`,
  },
  example: {
    bad: '---\nprofile: ⟦local⟧\n---\n',
    good: '---\nprofile: local\nparent: sormland-lan\n---\n',
  },
  *check(agreement, { profile }) {
    for (const { key, asks, source, severity, sure } of profile.requiredKeys ?? []) {
      if (isWritten(agreement, key)) continue;
      const data = { key: pointerWords(key), asks, source };
      yield { range: placeOf(agreement, '/profile'), data, severity: severityOf({ severity, sure }), evidence: key };
    }
  },
});
