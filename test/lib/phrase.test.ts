import { describe, expect, it } from 'vitest';
import { readPhrase, wordsOf } from '../../src/lib/phrase.js';
import { lookUp, phraseBook } from '../../src/lib/phrase-book.js';

describe('a pattern', () => {
  const SAMPLES: readonly (readonly [pattern: string, fits: readonly string[], not: readonly string[]])[] = [
    ['mål', ['mål', 'mål och medel'], ['målgrupp', 'ändamål', '']],
    ['målgrupp*', ['målgrupp', 'våra målgrupper'], ['huvudmålgrupp']],
    ['*mål', ['mål', 'ändamål'], ['målen']],
    ['*vård*', ['vård', 'hemsjukvården'], ['värd']],
    ['mål|*syfte', ['mål', 'huvudsyfte'], ['målen', 'syftet']],
    ['samordnad* plan', ['en samordnad plan'], ['samordnad individuell plan', 'plan samordnad']],
    ['rutin* * enskild*', ['rutiner enskilda', 'rutin för den enskilde'], ['enskilda rutiner', 'rutiner']],
    ['a b * b c', ['a b b c', 'a a b x b b c'], ['a b c', 'a b b']],
    ['^parter', ['parter och mål'], ['avtalets parter']],
    ['parter$', ['avtalets parter'], ['parter och mål']],
    ['^parter$', ['parter'], ['parter parter', '']],
    ['^parter$ -mål*', ['parter'], ['parter och mål']],
    ['^vem * gäller$', ['vem gäller', 'vem det gäller'], ['vem gäller det', 'om vem det gäller']],
    ['ansvar -uppfölj* -*kostnad*', ['ansvar', 'ansvar för boende'], ['ansvar för uppföljning', 'merkostnader ansvar']],
  ];

  it.each(SAMPLES)('%s', (pattern, fits, not) => {
    const phrase = readPhrase(pattern);
    const book = phraseBook([[pattern, true]]);
    for (const [texts, expected] of [[fits, true] as const, [not, false] as const]) {
      for (const text of texts) {
        expect([text, phrase(wordsOf(text))]).toEqual([text, expected]);
        expect([text, lookUp(book, wordsOf(text)).has(true)]).toEqual([text, expected]);
      }
    }
  });
});

it('tells words from what stands between them', () => {
  expect(wordsOf('1.4 Brukar-och När\u00ADståendes, (SIP:en)\n25 §')).toEqual(
    '1 4 brukar och närståendes sip en 25'.split(' '),
  );
  expect(wordsOf('A\u030Ara')).toEqual(['åra']);
});

it('gathers all that words mean', () => {
  const book = phraseBook([
    ['mål', 'goal'],
    ['*grupp', 'group'],
    ['syfte|mål', 'purpose'],
    [`${'lång'.repeat(8)}*`, 'long'],
  ]);
  expect([...lookUp(book, ['mål', 'målgrupp'])].sort()).toEqual(['goal', 'group', 'purpose']);
  expect([...lookUp(book, ['lång'.repeat(9)])]).toEqual(['long']);
  expect([...lookUp(book, ['lång'.repeat(7)])]).toEqual([]);
});
