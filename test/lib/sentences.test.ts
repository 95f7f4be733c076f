import { expect, it } from 'vitest';
import { sentencesOf } from '../../src/lib/sentences.js';

it.each([
  [['Ett.', 'Två?', 'Tre!', 'Fyra']],
  [['Se t.ex. Socialstyrelsen och 1 kap. HSL.', 'Fr.o.m. Maj gäller nr. 5 (jfr. SoL).']],
  [['Det gäller ”alla.”', '”Ja”, säger parterna…', 'Slut']],
  [['Den 1. maj är avslutad.', 'År 2012 kom den']],
])('parts %j', (sentences) => {
  const text = sentences.join(' ');
  expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(sentences);
  expect(sentencesOf(text).every(({ start, text: part }) => text.startsWith(part, start))).toBe(true);
});
