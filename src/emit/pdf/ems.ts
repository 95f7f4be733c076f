/**
 * How wide a text is at most, in em: as wide as the widest of the cuts that PDFs are set in (Source Sans 3, `hmtx`; nearly always
 * the bold one) has its characters, in steps.
 */
export function emsOf(text: string): number {
  let sum = 0;
  for (const character of text) sum += EMS.get(character) ?? widestAt(character.codePointAt(0) ?? 0);
  return sum;
}

const STEPS: readonly (readonly [width: number, characters: string])[] = [
  [0, '\u200B'],
  [0.2, ' \u00A0\n'],
  [0.3, "ijl|,.:;'’I"],
  [0.34, '-!()[]f{}•/\\'],
  [0.4, 'tr'],
  [0.48, 'sz*?c–'],
  [0.54, '_JxLFevyéZ#$+0123456789<=>Y^~§"”'],
  [0.57, 'agkåäEÉSTV`oöAXbdhnpquÅÄü'],
  [0.65, 'CBPKRDG'],
  [0.68, '&HNUOQÖ'],
  [0.82, 'MwW—'],
  [0.87, 'm%½'],
  [0.98, '@…'],
];

const EMS: ReadonlyMap<string, number> = new Map(
  STEPS.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

/** Greek with accents, and beyond it signs as wide as three letters. */
const FIRST_WIDE = 0x1f00;

function widestAt(code: number): number {
  return code < FIRST_WIDE ? 1.02 : 2.2;
}
