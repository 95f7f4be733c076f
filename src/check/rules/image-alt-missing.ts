import { nodesOf } from '../../lib/nodes.js';
import { rangeOf } from '../../model/place.js';
import { defineRule } from '../../model/rule.js';

/** An image that says nothing to those who cannot see it. */
export const imageAltMissing = defineRule<object>({
  name: 'image-alt-missing',
  group: 'references',
  severity: 'error',
  gate: true,
  needs: 'text',
  source: {
    sv: 'WCAG 2.1, 1.1.1 (EN 301 549), som lagen (2018:1937) om tillgänglighet till digital offentlig service kräver.',
    en: 'WCAG 2.1, 1.1.1 (EN 301 549), which the act (2018:1937) on accessibility of digital public service asks for.',
  },
  summary: {
    sv: 'En bild ska ha en text som säger vad den visar.',
    en: 'An image must have a text that tells what it shows.',
  },
  help: {
    sv: 'Skriv vad bilden visar mellan hakparenteserna: ![Karta över länets kommuner](karta.png). Ta bort en bild som bara är utsmyckning.',
    en: 'Write what the image shows between the square brackets: ![Map of the municipalities](map.png). Remove an image that is mere decoration.',
  },
  message: {
    sv: () => 'Bilden saknar text. Den som inte ser bilden får inte veta vad den visar.',
    en: () => 'The image has no text. Those who cannot see it are not told what it shows.',
  },
  example: {
    bad: '## Samverkansorganisation\n\n⟦![](organisation.png)⟧\n',
    good: '## Samverkansorganisation\n\n![Styrgruppen står över tre lokala grupper](organisation.png)\n',
  },
  *check({ source }) {
    for (const image of nodesOf(source.body, 'image', 'imageReference')) {
      if (!/[\p{L}\p{N}]/u.test(image.alt ?? '')) yield { range: rangeOf(image), data: {} };
    }
  },
});
