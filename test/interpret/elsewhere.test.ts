import { expect, it } from 'vitest';
import { compile } from '../../src/compile.js';
import { TODAY } from '../support/test-rule.js';

/** The references that a paragraph makes to its own document. */
function references(paragraph: string): readonly string[] {
  const { agreement } = compile('a.md', `---\nformat: 1\n---\n\n## A\n\n${paragraph}\n`, { day: TODAY });
  return agreement.references.map(({ text }) => text);
}

it.each([
  'Se avsnitt 9 i överenskommelsen om hemsjukvård.',
  'Se avsnitt 9 i avtalet mellan regionen och kommunen.',
  'Se bilaga 9 till överenskommelsen om hemsjukvård.',
  'Enligt det länsgemensamma hjälpmedelsavtalet, avsnitt 3.9, gäller annat.',
  'Hälso- och sjukvårdsavtalet (avsnitt 9) gäller.',
  'Se Socialstyrelsens vägledning avsnitt 9.',
  'Se [riktlinjerna](https://exempel.se), avsnitt 9.',
  'Se Bilaga X, avsnitt 9.',
  'Se bilaga nr 3 (avsnitt 9).',
  'Se bil. 3, avsnitt 9.',
  'Se bilaga 3: avsnitt 9.',
  'Se avsnitt 9 SOSFS 2007:10.',
  'Se avsnitt 9 enligt hemsjukvårdsavtalet.',
  'Se avsnitt 3:1.',
])('%s refers into another document', (paragraph) => {
  expect(references(paragraph).filter((text) => /avsnitt|9/i.test(text))).toEqual([]);
});

it.each([
  ['Se avsnitt 1 i överenskommelsen.', ['avsnitt 1']],
  ['Se avsnitt 1 i avtalet, som gäller.', ['avsnitt 1']],
  ['Enligt avsnitt 1 i denna överenskommelse.', ['avsnitt 1']],
  ['Parterna följer överenskommelsen, avsnitt 1.', ['avsnitt 1']],
  ['Se bilaga och avsnitt 9.', ['avsnitt 9']],
  ['Se bilaga 3. Avsnitt 9 gäller.', ['bilaga 3', 'Avsnitt 9']],
  ['Se bilaga 3! Avsnitt 9 gäller.', ['bilaga 3', 'Avsnitt 9']],
  ['Se bilaga 3; avsnitt 9 gäller.', ['bilaga 3', 'avsnitt 9']],
  ['Se Bilaga 3. Avsnitten 1, 2.1 och 4–5 gäller.', ['Bilaga 3', 'Avsnitten 1', '2.1', '4', '5']],
  ['Se ”Stöd i vården.” Avsnitt 9 gäller, se prop. Avsnitt 1 också.', ['Avsnitt 9', 'Avsnitt 1']],
])('%s refers to itself', (paragraph, expected) => {
  expect(references(paragraph)).toEqual(expected);
});
